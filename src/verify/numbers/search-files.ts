import { figureSigns } from '../../report/figures/signs.ts';
import { scanNumerals } from '../../report/numerals/scan.ts';
import type { SearchKind } from '../../search/shared/section.ts';
import { markedTexts, suppliedPieces } from '../../search/shared/supplied.ts';
import { type DataScript, dataScripts } from '../scripts.ts';
import type { FileResult } from './data-files.ts';
import { type Facts, shownAs, withoutSpace } from './facts.ts';
import { Source } from './whole-numerals.ts';

/** The kinds of results whose words are those of the speech; elsewhere the editor may say the same in their own words. */
const ofSpeech: ReadonlySet<string> = new Set<SearchKind>(['transcript', 'figure', 'question']);

/**
 * Holds the texts that the search shows against the pages they come from: every text of a fragment must stand in its section,
 * marked where the editor supplied it, and the number with its signs be that of the entry; every word that pinyin may stand for must
 * stand on some page. Index files hold no text that a reader meets: only character pairs.
 * @param texts the text of each page, and of each section of it that is a result of its own, without what the search leaves out, by
 * their addresses
 */
export function auditSearchFile(contents: string, texts: ReadonlyMap<string, string>, facts: Facts): FileResult {
  const result: FileResult = { numerals: 0, problems: [] };
  const put = dataScripts(contents) ?? [];
  const sources = new Map<string, Source>();
  const sourceOf = (address: string): Source | undefined => {
    const text = texts.get(address);
    if (text !== undefined && !sources.has(address)) sources.set(address, new Source(text));
    return sources.get(address);
  };
  for (const packed of textsPut(put, /\.pf_fragment$/)) {
    const fragments = JSON.parse(packed.slice(packed.indexOf('{'))) as Record<string, { content: string; meta: Record<string, string> }>;
    for (const { content, meta } of Object.values(fragments)) {
      const { url = '', title = '', section = '', value = '', signs = '', supplied = '', kind = '' } = meta;
      const [own, page] = [sourceOf(url), sourceOf(url.replace(/#.*/, ''))];
      // The title of a page and the names of sections stand anywhere on it, but not the numbers: two sections may tell two dates.
      const isOfPage = (text: string) => text === title || scanNumerals(text).length === 0;
      const isThere = (text: string) => own?.holdsWhole(text) || (isOfPage(text) && page?.holdsWhole(text));
      const wrong = [section, content].filter((text) => !isThere(text)).concat(page?.holdsWhole(title) ? [] : [title]);
      const shown = isValue(value + signs, url, facts) ? [] : [value + signs];
      const quoted = ofSpeech.has(kind) ? markedTexts({ section, text: content, supplied }) : [];
      const unmarked = quoted.filter((text) => facts.isUnmarked(suppliedPieces(text).pieces));
      result.numerals += scanNumerals([title, section, value, content].join('\n')).length;
      result.problems.push(...[...wrong, ...shown, ...unmarked].map((text) => `${url}: ${text}`));
    }
  }
  for (const json of textsPut(put, /^pinyin\.json$/)) {
    const { words } = JSON.parse(json) as { words: string };
    result.numerals += scanNumerals(words).length;
    result.problems.push(...wordsOnNoPage(words.split(' '), [...texts.values()].map(withoutSpace)));
  }
  return result;
}

/** Whether the number that a result shows, with its signs, is that of the entry to which it leads; other results show none. */
function isValue(value: string, url: string, { report, words }: Facts): boolean {
  const figure = report.figureById.get(/#f-(.+)$/.exec(url)?.[1] ?? '');
  return withoutSpace(value) === (figure ? withoutSpace(shownAs(figure) + figureSigns(figure, words)) : '');
}

/** The words that stand in no text. Each text is gone through once for all words together, the longest first: it holds nearly all. */
function wordsOnNoPage(words: string[], texts: string[]): string[] {
  const unmet = new Set(words);
  const lengths = [...new Set(words.map(({ length }) => length))];
  for (const text of texts.toSorted((a, b) => b.length - a.length)) {
    for (let at = 0; at < text.length && unmet.size > 0; at++) {
      for (const length of lengths) unmet.delete(text.slice(at, at + length));
    }
  }
  return [...unmet];
}

/** The texts that scripts put into the search's file store under names of a pattern. */
function textsPut(scripts: DataScript[], name: RegExp): string[] {
  return scripts.filter(({ path, encoding }) => encoding === 'text' && name.test(path)).map(({ content }) => content);
}
