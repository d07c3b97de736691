import type { SectionOutline } from '../shared/outline.ts';
import type { SearchRecord } from '../shared/section.ts';
import { isBare, latinWordToken, type PlacedToken, provingTokens } from '../shared/tokens.ts';
import { termOf } from './terms.ts';

/**
 * The index, which the engine's script adds. Sections have numbers in the order of their places. Everything rejects when a file is
 * damaged.
 */
export interface SearchEngine {
  /** Returns the places of a token in each section that has it. */
  placesOf(token: string): Promise<Map<number, number[]>>;
  /** Returns the texts of sections. */
  read(sections: Sections): Promise<SearchRecord[]>;
}

/** The index with what is known of each section without its text. */
export interface SectionIndex {
  engine: SearchEngine;
  outlines: readonly SectionOutline[];
}

/** How a word stands in a section, as the index tells it. */
export interface WordStanding {
  /** How often it stands in the text by itself; that is always but for Latin letters within a longer word. */
  timesAlone: number;
  /** Whether it stands in what the section is called or in its value. */
  isNamed: boolean;
  /** Whether what the section is called ends in it. */
  endsName: boolean;
}

/** Two letters and more, all or none of them Latin; no digits. */
const provable = /^(?:\p{sc=Latin}{2,}|(?:(?![\p{sc=Latin}\p{Nd}])[\p{L}\p{N}]){2,})$/u;

/** Whether the index alone proves where a normalised word stands: one run of letters, which is no number that may be spelled otherwise. */
export function isProvable(word: string): boolean {
  return provable.test(word) && isBare(word) && termOf(word).numbers.length === 0;
}

/** The numbers of sections, or all there are. */
export type Sections = number[] | 'all';

/** Returns the sections in which every run stands. */
export async function sectionsWith(engine: SearchEngine, runs: PlacedToken[][]): Promise<Sections> {
  const found = await Promise.all(runs.map((run) => placesOfRun(engine, run)));
  return found.map((places): Sections => [...places.keys()]).reduce(both, 'all');
}

/** Returns the sections that are in both. */
export function both(one: Sections, other: Sections): Sections {
  if (one === 'all' || other === 'all') return one === 'all' ? other : one;
  const known = new Set(other);
  return one.filter((section) => known.has(section));
}

/** Returns the sections that are in one or in the other. */
export function either(one: Sections, other: Sections): Sections {
  return one === 'all' || other === 'all' ? 'all' : [...new Set([...one, ...other])];
}

/** Returns how a provable word stands in each section that has it; in one with accents it may not. */
export async function standingsOf({ engine, outlines }: SectionIndex, word: string): Promise<Map<number, WordStanding>> {
  const [run = []] = provingTokens(word);
  const isLatin = /^\p{sc=Latin}/u.test(word);
  const [found, whole] = await Promise.all([placesOfRun(engine, run), isLatin ? engine.placesOf(latinWordToken(word)) : undefined]);
  const pairs = [...word].length - 1;
  const standings = new Map<number, WordStanding>();
  for (const [section, places] of found) {
    const { valueEnd, nameEnd, isAccented } = outlineOf(outlines, section);
    const times = places.filter((place) => place >= valueEnd).length;
    if (times === 0 && !isAccented) continue;
    standings.set(section, {
      timesAlone: whole ? (whole.get(section)?.length ?? 0) : times,
      isNamed: places.some((place) => place < nameEnd),
      endsName: places.some((place) => place + pairs === nameEnd),
    });
  }
  return standings;
}

/** Returns the outline of a section. Throws an `Error` where there is none. */
export function outlineOf(outlines: readonly SectionOutline[], section: number): SectionOutline {
  const outline = outlines[section];
  if (!outline) throw new Error(`The search index has no section ${section}`);
  return outline;
}

/** The places in which a run begins. */
async function placesOfRun(engine: SearchEngine, run: PlacedToken[]): Promise<Map<number, number[]>> {
  const [first = new Map<number, number[]>(), ...others] = await Promise.all(run.map(({ token }) => engine.placesOf(token)));
  const follows = (section: number, place: number) =>
    others.every((places, at) => places.get(section)?.includes(place + (run[at + 1]?.behind ?? 0)));
  const found = [...first].map(([section, places]): [number, number[]] => [section, places.filter((place) => follows(section, place))]);
  return new Map(found.filter(([, places]) => places.length > 0));
}
