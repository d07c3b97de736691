import type { SearchEngine, SectionIndex } from '../../../src/search/browser/section-index.ts';
import { indexedSection } from '../../../src/search/build/indexed-section.ts';
import { type Folding, noFolding } from '../../../src/search/shared/folding.ts';
import { readOutlines, writeOutlines } from '../../../src/search/shared/outline.ts';
import { byPlace, type SearchRecord } from '../../../src/search/shared/section.ts';

/** An index as the build makes it, without Pagefind: where a token stands is counted in the very list that Pagefind is given. */
export function indexOf(records: readonly SearchRecord[], folding: Folding = noFolding): SectionIndex & { wasRead: Set<string> } {
  const sections = records.toSorted(byPlace);
  const indexed = sections.map((record) => indexedSection(record, folding));
  const wasRead = new Set<string>();
  const places = new Map<string, Map<number, number[]>>();
  for (const [section, { tokens }] of indexed.entries()) {
    for (const [place, token] of tokens.entries()) {
      const known = places.get(token) ?? new Map<number, number[]>();
      places.set(token, known.set(section, [...(known.get(section) ?? []), place]));
    }
  }
  const engine: SearchEngine = {
    placesOf: async (token) => places.get(token) ?? new Map(),
    async read(numbers) {
      const read = numbers === 'all' ? sections : numbers.map((number) => sections[number] as SearchRecord);
      for (const { url } of read) wasRead.add(url);
      return read;
    },
  };
  return { engine, outlines: readOutlines(writeOutlines(indexed.map(({ outline }) => outline))), wasRead };
}
