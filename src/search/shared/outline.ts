import { type SearchKind, type SearchRecord, searchKinds } from './section.ts';

/** The file with what is known of every section without reading its text. */
export const outlineFile = 'outline.json';

/** What is known of a section without reading its text, so that it can be counted, filtered and put in order. */
export interface SectionOutline extends Pick<SearchRecord, 'kind' | 'area' | 'weight'> {
  /** Tokens of its value, which the index places first. */
  valueEnd: number;
  /** Where the tokens of its name end, which follow; a pair that ends here ends the name. */
  nameEnd: number;
  /** Of all its normalised text, in UTF-16 units. */
  length: number;
  /** Whether it has accents, so that only its text says which letters it has. */
  isAccented: boolean;
}

/** The file: a column for each property, which compresses better than rows. */
interface OutlineColumns {
  areas: string[];
  /** Of each section: its kind, its area, … as numbers. */
  columns: number[][];
}

/** Returns the text of the file. */
export function writeOutlines(outlines: readonly SectionOutline[]): string {
  const areas = [...new Set(outlines.map(({ area }) => area))];
  const places = new Map(areas.map((area, at) => [area, at]));
  const rows = outlines.map(({ kind, area, weight, valueEnd, nameEnd, length, isAccented }) => {
    return [searchKinds.indexOf(kind), places.get(area) ?? 0, weight, valueEnd, nameEnd - valueEnd, length, isAccented ? 1 : 0];
  });
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? 0));
  return JSON.stringify({ areas, columns } satisfies OutlineColumns);
}

/** Returns the outlines in the text of the file, in the order of the sections. Throws a `SyntaxError` when it is damaged. */
export function readOutlines(json: string): SectionOutline[] {
  const { areas, columns } = JSON.parse(json) as OutlineColumns;
  const [kinds = []] = columns;
  return kinds.map((_, at) => {
    const [kind = 0, area = 0, weight = 0, valueEnd = 0, name = 0, length = 0, isAccented = 0] = columns.map((column) => column[at]);
    return {
      kind: searchKinds[kind] as SearchKind,
      area: areas[area] ?? '',
      weight,
      valueEnd,
      nameEnd: valueEnd + name,
      length,
      isAccented: isAccented === 1,
    };
  });
}
