import { scanNumerals } from '../source/numeral.ts';
import type { FileResult } from './data-files.ts';
import { withoutSpace } from './facts.ts';

/**
 * Holds the texts that the search shows against the pages they come from: every text of a fragment must stand on its page.
 * Index files hold no text that a reader meets: only character pairs.
 * @param pageText the text of a page without white space and without what the search leaves out, by file name
 */
export function auditSearchFile(contents: string, pageText: (file: string) => string): FileResult {
  const result: FileResult = { numerals: 0, problems: [] };
  for (const [, json = '""'] of contents.matchAll(/^xunliSearch\.put\("[^"]*\.pf_fragment","text",(".*")\);$/gm)) {
    const packed = JSON.parse(json) as string;
    const fragments = JSON.parse(packed.slice(packed.indexOf('{'))) as Record<string, { content: string; meta: Record<string, string> }>;
    for (const { content, meta } of Object.values(fragments)) {
      const page = pageText((meta.url ?? '').replace(/#.*/, ''));
      const shown = [meta.title ?? '', meta.section ?? '', meta.value ?? '', content];
      result.numerals += scanNumerals(shown.join('\n')).length;
      result.problems.push(...shown.filter((text) => !page.includes(withoutSpace(text))).map((text) => `${meta.url}: ${text}`));
    }
  }
  return result;
}
