import type { MdastNode } from 'satteri';
import { mdxToMdast } from 'satteri';
import { type Diagnostic, diagnostic, placeAt } from '../../diagnostics/diagnostic.ts';
import { mdxMistake } from './mdx-mistakes.ts';

const patience = 200;

/**
 * Parses MDX with the parser that Astro compiles it with. After a failure the character that misled the parser is
 * replaced by its full-width twin and the text parsed again, so that one run finds every mistake of a file.
 * @returns the tree (null where the parser cannot be helped) and what stopped it
 */
export function parseMdx(file: string, text: string): { tree: MdastNode | null; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const opened = new Set<string>();
  let mended = text;
  for (let attempt = 0; attempt < patience; attempt++) {
    const parsed = attemptParse(mended);
    if (typeof parsed !== 'string') return { tree: parsed, diagnostics };
    const { code, offset, culprit, details } = mdxMistake(parsed, mended);
    const answersOpening = code === 'mdx-closing-tag' && opened.has(details.tag ?? '');
    if (!answersOpening) diagnostics.push(diagnostic(code, placeAt(file, text, offset), details));
    if (culprit < 0) break;
    opened.add(details.tag ?? '');
    mended = mended.slice(0, culprit) + (mended[culprit] === '{' ? '｛' : '＜') + mended.slice(culprit + 1);
  }
  return { tree: null, diagnostics };
}

function attemptParse(text: string): MdastNode | string {
  try {
    return mdxToMdast(text);
  } catch (error) {
    return (error as Error).message;
  }
}
