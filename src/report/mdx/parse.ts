import type { Code } from '../../diagnostics/codes.ts';
import { type Diagnostic, diagnostic, placeAt } from '../../diagnostics/diagnostic.ts';
import { failure, type Result } from '../result.ts';
import { tags } from '../schema/tags.ts';
import { type Markdown, readMarkdown } from './markdown.ts';
import { deepestBlock, nested, tooDeep, tooManyMarks } from './nesting.ts';

/** How often the parser is asked of one file, by the characters that it reads in all. */
const [mostAttempts, mostRead] = [200, 1_000_000];

/**
 * Parses MDX with the parser that Astro compiles it with. After a failure the character that misled the parser is replaced by its
 * full-width twin, with those of its kind right behind it, and the text parsed again, so that one run finds every mistake of a file.
 * @returns what was read (null where the parser cannot be helped) and what stopped it
 */
export function parseMdx(file: string, text: string): Result<Markdown | null> {
  const tooMany = tooManyMarks(file, text);
  if (tooMany) return failure(tooMany);
  const patience = Math.min(mostAttempts, Math.ceil(mostRead / text.length));
  const diagnostics: Diagnostic[] = [];
  const opened = new Set<string>();
  let repaired = text;
  for (let attempt = 0; attempt < patience; attempt++) {
    const parsed = attemptParse(repaired);
    if (typeof parsed === 'object') {
      const deep = tooDeep(parsed.root);
      return deep < 0 ? { value: parsed, diagnostics } : failure(nested(file, text, deep));
    }
    if (parsed === 'nested')
      return failure(
        nested(
          file,
          text,
          deepestBlock(text, (block) => attemptParse(block) === 'nested'),
        ),
      );
    const { code, offset, culprit, details } = mdxMistake(parsed, repaired);
    const answersOpening = code === 'mdx-closing-tag' && opened.has(details.tag ?? '');
    if (!answersOpening) diagnostics.push(diagnostic(code, placeAt(file, text, offset), details));
    if (culprit < 0) break;
    opened.add(details.tag ?? '');
    const [run = ''] = /^(?:\{+|<+)/.exec(repaired.slice(culprit)) ?? [];
    const twin = run.startsWith('{') ? '｛' : '＜';
    repaired = repaired.slice(0, culprit) + twin.repeat(run.length) + repaired.slice(culprit + run.length);
  }
  return { value: null, diagnostics };
}

/** What was read; else the parser's words, or that it reached the end of its stack. */
function attemptParse(text: string): Markdown | string {
  try {
    return readMarkdown(text);
  } catch (error) {
    return error instanceof RangeError ? 'nested' : (error as Error).message;
  }
}

/** What stopped the MDX parser, in an author's terms. */
interface MdxMistake {
  code: Code;
  /** Where the very word stands. */
  offset: number;
  /** The `<` or `{` that misled the parser, or -1 where there is none. */
  culprit: number;
  details: Record<string, string>;
}

const wideQuotes = /^<[A-Za-z][^<>]*?\s(?<before>(?<attribute>\w+)\s*=\s*)[“”‘’＂](?<value>[^“”‘’＂<>]*)/;
const unquoted = /^<(?<tag>[A-Z]\w*)\s(?:[^<>]*?\s)??(?<attribute>\w+)=(?=[^"'{\s])(?<value>[^\s/>]*)/;
const opening = /^<(?<tag>[A-Za-z]\w*)(?=[\s/>]|$)[^<\n>]*?(?<end>\/?>)?(?=[<\n]|$|(?<=>))/;

/**
 * Says what is wrong where the parser failed.
 * @param message the parser's own words, which begin `line:column: ` and may name where a tag was opened
 */
function mdxMistake(message: string, text: string): MdxMistake {
  const [, line, column] = /opened at (\d+):(\d+)/.exec(message) ?? /` \((\d+):(\d+)\)/.exec(message) ?? /^(\d+):(\d+)/.exec(message) ?? [];
  const at = offsetOf(text, Number(line ?? 1), Number(column ?? 1));
  if (/ expression\b/.test(message)) return braceMistake(text, at);
  if (text[at] !== '<') return { code: 'mdx-syntax', offset: at, culprit: -1, details: { problem: message.replace(/^\d+:\d+: /, '') } };
  const rest = text.slice(at).split(/\n\s*\n/, 1)[0] ?? '';
  return { culprit: at, ...angleMistake(rest, at) };
}

function braceMistake(text: string, at: number): MdxMistake {
  const brace = text.lastIndexOf('{', at);
  const expression = /^[^\n}<]{0,20}/.exec(text.slice(brace + 1))?.[0] ?? '';
  return { code: 'mdx-expression', offset: Math.max(brace, 0), culprit: brace, details: { expression: `${expression}…` } };
}

function angleMistake(rest: string, at: number): Omit<MdxMistake, 'culprit'> {
  if (rest.startsWith('<!--')) return { code: 'mdx-comment', offset: at, details: {} };
  const closing = /^<\/(\w*)/.exec(rest);
  if (closing) return { code: 'mdx-closing-tag', offset: at, details: { tag: closing[1] ?? '' } };
  const wide = wideQuotes.exec(rest);
  if (wide) {
    const { attribute = '', value = '', before = '' } = wide.groups ?? {};
    return {
      code: 'mdx-wide-quotes',
      offset: at + wide[0].length - value.length - 1,
      details: { attribute, value, written: before.trim() },
    };
  }
  const bare = unquoted.exec(rest);
  if (bare) {
    const { tag = '', attribute = '', value = '' } = bare.groups ?? {};
    return { code: 'attribute-not-string', offset: at + bare[0].length - value.length, details: { tag, attribute, given: value } };
  }
  const { tag = '', end } = opening.exec(rest)?.groups ?? {};
  const isTag = Object.hasOwn(tags, tag) || /^[A-Z]/.test(tag);
  if (isTag) {
    const written = opening.exec(rest)?.[0] ?? '';
    const quotesPair = written.split('"').length % 2 === 1;
    return {
      code: 'mdx-unclosed',
      offset: at,
      details: { tag, mended: end === '>' && quotesPair ? `${written.slice(0, -1).trimEnd()} />` : '' },
    };
  }
  if (tag !== '' && end !== undefined) return { code: 'mdx-html', offset: at, details: { tag } };
  return { code: 'mdx-less-than', offset: at, details: { written: /^[^\n，。；、]{1,12}/.exec(rest)?.[0] ?? '<' } };
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, row) => sum + row.length + 1, 0) + column - 1;
}
