import type { SearchKind, SearchRecord } from './section.ts';

/** How a file's content is written in its script: as text, or gzipped and base64-encoded. */
export type FileEncoding = 'text' | 'gzip';

/** The file that lists all fragment files, so that their texts can be searched without the index. */
export const fragmentList = 'fragments.json';

/** A page as Pagefind stores it, with what a reader reads in place of the tokens. */
export interface Fragment {
  content: string;
  meta: Record<string, string>;
}

/** The signature that Pagefind expects before the content of an uncompressed file. */
export const signature = 'pagefind_dcd';

/** Returns what a fragment stores of a record. */
export function fragmentOf({ text, weight, signs, supplied, ...meta }: SearchRecord): Fragment {
  const rare = { ...(signs && { signs }), ...(supplied && { supplied }), ...(weight > 0 && { weight: String(weight) }) };
  return { content: text, meta: { ...meta, ...rare } };
}

/** Returns the record from which `fragmentOf` made a fragment. */
export function recordOf({ content, meta }: Fragment): SearchRecord {
  const { url = '', title = '', section = '', area = '', value = '', signs = '', supplied = '', weight = '0', kind } = meta;
  return { url, title, section, text: content, area, value, signs, supplied, weight: Number(weight), kind: kind as SearchKind };
}

/** Returns the records of a fragment file, given its text. Throws a `SyntaxError` when the file is damaged. */
export function recordsOfFile(text: string): SearchRecord[] {
  return Object.values(JSON.parse(text.slice(signature.length)) as Record<string, Fragment>).map(recordOf);
}

/** The files with foldings: that of the texts, part of what every search needs, and that of all that a reader may type. */
export const textFoldingFile = 'folded.json';
export const typedFoldingFile = 'typed.json';

/** The file with the words of the report and their pinyin. */
export const pinyinFile = 'pinyin.json';

/** The content of that file. */
export interface PinyinData {
  /** The words, separated by spaces, those a reader is more likely to look for first. */
  words: string;
  /** The readings of each character of the words, the usual one first: `{"重": "zhong chong"}`. */
  readings: Record<string, string>;
  /** The words in which a character does not have its usual reading: `{"重庆": "chong qing"}`. */
  spoken: Record<string, string>;
}
