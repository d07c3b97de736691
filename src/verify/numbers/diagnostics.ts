import { type Diagnostic, diagnostic, type Place, placeAt } from '../../diagnostics/diagnostic.ts';
import type { ContentFiles } from '../../report/content.ts';
import type { SiteProblem } from './audit.ts';

/**
 * The diagnostics of an audit of the output, one for each text, however many pages show it. The place is that of the
 * words in the content folder where they can be found there, otherwise that in the page.
 */
export function siteDiagnostics(problems: readonly SiteProblem[], content: ContentFiles): Diagnostic[] {
  const texts = [...content]
    .filter(([name]) => name !== 'transcript.txt')
    .map(([name, bytes]): [string, string] => [name, new TextDecoder().decode(bytes)]);
  const seen = new Set<string>();
  return problems.flatMap((problem) => {
    const { file, rule, numeral, context } = problem;
    const key = `${rule} ${numeral} ${context}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [diagnostic(`site-${rule}`, placeInContent(context, numeral, texts) ?? problem, { page: file, numeral, context })];
  });
}

function placeInContent(context: string, numeral: string, texts: [string, string][]): Place | null {
  if (numeral === '' || context === numeral) return null;
  for (const [file, text] of texts) {
    const at = text.indexOf(context);
    if (at >= 0) return placeAt(file, text, at + Math.max(context.indexOf(numeral), 0));
  }
  return null;
}
