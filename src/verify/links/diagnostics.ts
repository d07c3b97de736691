import { type Diagnostic, diagnostic, placeAt } from '../../diagnostics/diagnostic.ts';
import type { ContentFiles } from '../../report/content.ts';
import type { LocationProblem } from './check.ts';

/**
 * The diagnostics for what binds a site to one place: each thing once, however many pages repeat it, at the author's own link
 * where the narrative has it, otherwise at its place in the output.
 */
export function locationDiagnostics(problems: readonly LocationProblem[], content: ContentFiles): Diagnostic[] {
  const seen = new Set<string>();
  return problems.flatMap((problem) => {
    const { rule, file: page, what } = problem;
    if (seen.has(`${rule} ${what}`)) return [];
    seen.add(`${rule} ${what}`);
    return [diagnostic(`location-${rule}`, linkIn(content, what) ?? problem, { page, what })];
  });
}

function linkIn(content: ContentFiles, address: string) {
  for (const [file, bytes] of content) {
    const text = file.endsWith('.mdx') ? new TextDecoder().decode(bytes) : '';
    const at = text.indexOf(`](${address})`);
    if (at >= 0) return placeAt(file, text, at + 2);
  }
  return null;
}
