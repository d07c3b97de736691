import type { Folding } from '../shared/folding.ts';
import type { SearchRecord } from '../shared/section.ts';
import { type FoundHit, foundHits } from './found-hit.ts';
import { compareKeys, sortKeys } from './order.ts';
import { type Alternatives, rankPinyinHits } from './pinyin.ts';
import { rankHits, rankPartialHits, type SearchHit } from './rank.ts';
import { isProvable, outlineOf, type SectionIndex, standingsOf, type WordStanding } from './section-index.ts';
import { termsOf } from './terms.ts';

/** Which of the words a section is found by, by their places in the list; a higher score outranks everything else. */
interface Choice {
  used: number[];
  score: number;
}

/** A way of finding sections, which gives the same hits in the same order by the index as by all texts. */
interface Way {
  /** The words that may be looked for. */
  words: string[];
  /** What a section is found by that has some of the words; null where it is not found. */
  choose(has: (word: number) => boolean): Choice | null;
  /** Finds among texts. */
  rank(records: SearchRecord[]): SearchHit[];
  /** Whether what is found in a text depends on the others. */
  isRelative?: boolean;
}

/** Returns what `rankHits` finds among all texts; null where the index cannot prove it. */
export async function indexedHits(index: SectionIndex, words: string[], folding: Folding): Promise<FoundHit[] | null> {
  const used = words.map((_, at) => at);
  if (termsOf(words).length < words.length) return null;
  return hitsOf(index, {
    words,
    choose: (has) => (used.every(has) ? { used, score: 0 } : null),
    rank: (records) => rankHits(records, words, folding),
  });
}

/** Returns what `rankPartialHits` finds among all texts; null where the index cannot prove it. */
export async function indexedPartialHits(index: SectionIndex, words: string[], folding: Folding): Promise<FoundHit[] | null> {
  if (termsOf(words).length < words.length) return null;
  const hits = await hitsOf(index, {
    words,
    choose(has) {
      const used = words.flatMap((_, at) => (has(at) ? [at] : []));
      return used.length > 0 ? { used, score: 0 } : null;
    },
    rank: (records) => rankPartialHits(records, words, folding),
    isRelative: true,
  });
  const most = hits?.reduce((found, hit) => Math.max(found, hit.words.length), 1);
  return hits?.filter((hit) => hit.words.length === most) ?? null;
}

/** Returns what `rankPinyinHits` finds among all texts that do not hold the words as they are; null where the index cannot prove it. */
export async function indexedPinyinHits(index: SectionIndex, query: Alternatives[], folding: Folding): Promise<FoundHit[] | null> {
  const words = [...new Set(query.flat())];
  const places = query.map((alternatives) => alternatives.map((word) => words.indexOf(word)));
  return hitsOf(index, {
    words,
    choose(has) {
      const chosen = places.map((alternatives) => alternatives.findIndex(has));
      if (chosen.includes(-1) || chosen.every((at) => at === 0)) return null;
      const used = places.map((alternatives, part) => alternatives[chosen[part] ?? 0] ?? 0);
      return { used, score: -chosen.reduce((sum, at) => sum + at, 0) };
    },
    rank: (records) => rankPinyinHits(records, query, folding),
  });
}

/** Texts with accents are read, since the index has their letters without. */
async function hitsOf(index: SectionIndex, way: Way): Promise<FoundHit[] | null> {
  if (!way.words.every(isProvable)) return null;
  const standings = await Promise.all(way.words.map((word) => standingsOf(index, word)));
  const sections = [...new Set(standings.flatMap((each) => [...each.keys()]))];
  const chosen = sections.flatMap((section): [number, Choice][] => {
    const choice = way.choose((word) => standings[word]?.has(section) ?? false);
    return choice ? [[section, choice]] : [];
  });
  const accented = sections.filter((section) => outlineOf(index.outlines, section).isAccented);
  if (accented.length > 0 && way.isRelative) return null;
  const unread = chosen.filter(([section]) => !outlineOf(index.outlines, section).isAccented);
  const placed = [
    ...unread.map(([section, choice]) => placedHit(index, way, section, choice, standings)),
    ...(await readHits(index, way, accented)),
  ];
  placed.sort((one, other) => compareKeys(one.keys, other.keys) || one.section - other.section);
  return placed.map(({ hit }) => hit);
}

/** A hit with what puts it in its place. */
interface PlacedHit {
  section: number;
  keys: number[];
  hit: FoundHit;
}

function placedHit(index: SectionIndex, way: Way, section: number, choice: Choice, standings: Map<number, WordStanding>[]): PlacedHit {
  const outline = outlineOf(index.outlines, section);
  const forms = choice.used.flatMap((word) => {
    const standing = standings[word]?.get(section);
    return standing ? [{ ...standing, letters: way.words[word]?.length ?? 0 }] : [];
  });
  const keys = sortKeys({
    ...outline,
    score: choice.score,
    isPart: false,
    isBesideDates: true,
    isNamed: forms.every(({ isNamed }) => isNamed),
    endsName: forms.some(({ endsName }) => endsName),
    isAlone: forms.every(({ timesAlone }) => timesAlone > 0),
    share: forms.reduce((sum, { timesAlone, letters }) => sum + timesAlone * letters, 0) / outline.length,
  });
  const read = async () => {
    const [hit] = way.rank(await index.engine.read([section]));
    if (!hit) throw new Error('The search index says what a text does not');
    return hit;
  };
  const words = [...new Set(choice.used.map((word) => way.words[word] ?? ''))];
  return { section, keys, hit: { kind: outline.kind, area: outline.area, words, isPart: false, read } };
}

async function readHits({ engine }: SectionIndex, way: Way, sections: number[]): Promise<PlacedHit[]> {
  const records = sections.length > 0 ? await engine.read(sections) : [];
  return records.flatMap((record, at) => {
    const hits = way.rank([record]);
    const [hit] = foundHits(hits);
    return hit ? [{ section: sections[at] ?? 0, keys: hits[0]?.keys ?? [], hit }] : [];
  });
}
