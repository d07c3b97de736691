import { type Folding, folded } from '../shared/folding.ts';
import { normalise } from '../shared/normalise.ts';
import type { SectionOutline } from '../shared/outline.ts';
import { type SearchRecord, searchedText } from '../shared/section.ts';
import { gapLength, indexTokens, isBare, latinWordTokens, numberTokens, placedTokens } from '../shared/tokens.ts';

/** Stands in every section, since Pagefind drops a page without a word; no query contains it. */
const presence = '_';

/** A section as the index lists it. */
export interface IndexedSection {
  /** In the order of their places: those of its value, of its name, of its text; then whole words and numbers. */
  tokens: string[];
  outline: SectionOutline;
}

/** Returns what the index has of a section. The value is no part of its text, but of what it is called. */
export function indexedSection(record: SearchRecord, folding: Folding): IndexedSection {
  const [value, name, whole] = [record.value, record.section, searchedText(record)].map((text) =>
    folded(normalise(text).text, folding),
  ) as [string, string, string];
  const [ofValue, ofName, ofText] = [value, name, whole.slice(name.length)].map(placedTokens) as [string[], string[], string[]];
  const nameEnd = ofValue.length + ofName.length - (endsInPair(name) ? gapLength : 0);
  const { kind, area, weight } = record;
  const isAccented = !isBare(whole) || !isBare(value) || !whole.startsWith(name);
  return {
    tokens: [...ofValue, ...ofName, ...ofText, ...latinWordTokens(whole), ...new Set(numberTokens(whole)), presence],
    outline: { kind, area, weight, valueEnd: ofValue.length, nameEnd, length: whole.length, isAccented },
  };
}

function endsInPair(text: string): boolean {
  return indexTokens([...text].slice(-2).join('')).length === 1;
}
