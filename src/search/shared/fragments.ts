import { oncePer } from './once.ts';
import type { SearchKind, SearchRecord } from './section.ts';

/** A page as Pagefind keeps it, with what a reader reads in place of the tokens. */
export interface Fragment {
  content: string;
  meta: Record<string, string>;
}

/** The signature Pagefind looks for before the content of an uncompressed file. */
export const signature = 'pagefind_dcd';

/** The file that names all fragment files, so that the text can be searched without the index. */
export const fragmentList = 'fragments.json';

/** Takes a record and gives what a fragment holds of it. */
export function fragmentOf({ text, ...meta }: SearchRecord): Fragment {
  return { content: text, meta };
}

/** Takes a fragment that `fragmentOf` filled and gives the record back, the same one every time. */
export const recordOf = oncePer(({ content, meta }: Fragment): SearchRecord => {
  const { url = '', title = '', section = '', area = '', value = '', kind } = meta;
  return { url, title, section, text: content, area, value, kind: kind as SearchKind };
});

/** Takes the text of a fragment file and gives its records. Throws a `SyntaxError` when it is damaged. */
export function recordsOfFile(text: string): SearchRecord[] {
  return Object.values(JSON.parse(text.slice(signature.length)) as Record<string, Fragment>).map(recordOf);
}
