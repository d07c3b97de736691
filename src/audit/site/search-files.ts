import { scanNumerals } from '../source/numeral.ts';
import type { FileResult } from './data-files.ts';
import { withoutSpace } from './facts.ts';

/**
 * Holds the texts that the search shows against the pages they come from: every text of a fragment must stand on its page,
 * every word that pinyin may stand for on some page. Index files hold no text that a reader meets: only character pairs.
 * @param pages the text of each page without white space and without what the search leaves out, by file name
 */
export function auditSearchFile(contents: string, pages: ReadonlyMap<string, string>): FileResult {
  const result: FileResult = { numerals: 0, problems: [] };
  for (const packed of textsPut(contents, '[^"]*\\.pf_fragment')) {
    const fragments = JSON.parse(packed.slice(packed.indexOf('{'))) as Record<string, { content: string; meta: Record<string, string> }>;
    for (const { content, meta } of Object.values(fragments)) {
      const page = pages.get((meta.url ?? '').replace(/#.*/, '')) ?? '';
      const shown = [meta.title ?? '', meta.section ?? '', meta.value ?? '', content];
      result.numerals += scanNumerals(shown.join('\n')).length;
      result.problems.push(...shown.filter((text) => !page.includes(withoutSpace(text))).map((text) => `${meta.url}: ${text}`));
    }
  }
  for (const json of textsPut(contents, 'pinyin\\.json')) {
    const { words } = JSON.parse(json) as { words: string };
    const texts = [...pages.values()];
    result.numerals += scanNumerals(words).length;
    result.problems.push(...words.split(' ').filter((word) => !texts.some((text) => text.includes(word))));
  }
  return result;
}

/** The texts that a script puts on the shelf under names of a pattern. */
function textsPut(contents: string, name: string): string[] {
  const puts = contents.matchAll(new RegExp(`^xunliSearch\\.put\\("${name}","text",(".*")\\);$`, 'gm'));
  return [...puts].map(([, json = '""']) => JSON.parse(json) as string);
}
