import { scanNumerals } from '../../report/numerals/scan.ts';
import { type DataScript, dataScripts } from '../scripts.ts';
import type { FileResult } from './data-files.ts';
import { withoutSpace } from './facts.ts';

/**
 * Holds the texts that the search shows against the pages they come from: every text of a fragment must stand on its page,
 * every word that pinyin may stand for on some page. Index files hold no text that a reader meets: only character pairs.
 * @param texts the text of each page, and of each section of it that is a result of its own, without white space and without what
 * the search leaves out, by their addresses
 */
export function auditSearchFile(contents: string, texts: ReadonlyMap<string, string>): FileResult {
  const result: FileResult = { numerals: 0, problems: [] };
  const put = dataScripts(contents) ?? [];
  for (const packed of textsPut(put, /\.pf_fragment$/)) {
    const fragments = JSON.parse(packed.slice(packed.indexOf('{'))) as Record<string, { content: string; meta: Record<string, string> }>;
    for (const { content, meta } of Object.values(fragments)) {
      const [page, section] = [(meta.url ?? '').replace(/#.*/, ''), meta.url ?? ''].map((address) => texts.get(address) ?? '');
      const shown = [meta.title ?? '', meta.section ?? '', meta.value ?? '', content];
      result.numerals += scanNumerals(shown.join('\n')).length;
      result.problems.push(...shown.filter((text) => !stands(withoutSpace(text), section, page)).map((text) => `${meta.url}: ${text}`));
    }
  }
  for (const json of textsPut(put, /^pinyin\.json$/)) {
    const { words } = JSON.parse(json) as { words: string };
    result.numerals += scanNumerals(words).length;
    result.problems.push(...wordsOnNoPage(words.split(' '), [...texts.values()]));
  }
  return result;
}

/** Whether a text stands on a page; its own section is asked first, as pages of the whole report are long. */
function stands(text: string, section = '', page = ''): boolean {
  return section.includes(text) || page.includes(text);
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
