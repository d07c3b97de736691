import { type ChangedPage, comparePassages } from './compare-passages.ts';
import type { CitedFigure, Edition } from './edition.ts';

/** What can change of a figure. */
export const figureKeys = ['value', 'unit', 'asOf', 'label', 'quote'] as const;

/** A text that is not what it was. */
export interface Change<Key extends string = string> {
  key: Key;
  was: string;
  now: string;
}

/** A figure that is in both editions and has changed; its former id where it has another one now. */
export interface ChangedFigure {
  figure: CitedFigure;
  formerId: string;
  changes: Change<(typeof figureKeys)[number]>[];
}

/** What an edition changed; null where one of the two does not tell. */
export interface EditionChanges {
  figures: { added: CitedFigure[]; removed: CitedFigure[]; changed: ChangedFigure[] };
  sentences: {
    added: Sentence[];
    removed: Sentence[];
    changed: { id: string; was: string; now: string }[];
    /** The same words under another id. */
    moved: { from: string; to: string; text: string }[];
  } | null;
  pages: {
    added: string[];
    removed: string[];
    /** Those whose narrative changed; null where one of the two does not tell. */
    changed: ChangedPage[] | null;
  } | null;
}

interface Sentence {
  id: string;
  text: string;
}

/** What changed from one edition of a report to another, in the order of the pages and registers. */
export function compareEditions(old: Edition, now: Edition): EditionChanges {
  return {
    figures: compareFigures(old.figures, now.figures),
    sentences: old.sentences && now.sentences && compareSentences(old.sentences, now.sentences),
    pages: old.pages &&
      now.pages && {
        ...{ added: without(now.pages, old.pages), removed: without(old.pages, now.pages) },
        changed: old.passages && now.passages && comparePassages(old.passages, now.passages),
      },
  };
}

/** Whether an edition changed anything. */
export function isChanged({ figures, sentences, pages }: EditionChanges): boolean {
  return [figures, sentences, pages].some((changes) => Object.values(changes ?? {}).some((list) => list !== null && list.length > 0));
}

function compareFigures(old: readonly CitedFigure[], now: readonly CitedFigure[]): EditionChanges['figures'] {
  const [oldIds, newIds] = [old, now].map((figures) => new Set(figures.map(({ id }) => id)));
  const [gone, come] = [old.filter(({ id }) => !newIds?.has(id)), now.filter(({ id }) => !oldIds?.has(id))];
  const former = new Map(come.flatMap((figure) => renamed(figure, gone, come).map((one) => [figure.id, one])));
  const before = new Map([...old.map((figure) => [figure.id, figure] as const), ...former]);
  const isRenamed = ({ id }: CitedFigure) => [...former.values()].some((figure) => figure.id === id);
  return {
    added: come.filter(({ id }) => !former.has(id)),
    removed: gone.filter((figure) => !isRenamed(figure)),
    changed: now.flatMap((figure) => {
      const was = before.get(figure.id);
      const changes = was ? figureKeys.flatMap((key) => changeOf(key, was[key], figure[key])) : [];
      const formerId = was && was.id !== figure.id ? was.id : '';
      return changes.length > 0 || formerId !== '' ? [{ figure, formerId, changes }] : [];
    }),
  };
}

function changeOf<Key extends string>(key: Key, was: string, now: string): Change<Key>[] {
  return was === now ? [] : [{ key, was, now }];
}

/** The figure that was called otherwise: the only one that is gone and says the same in the same words, which no other new one does. */
function renamed(figure: CitedFigure, gone: readonly CitedFigure[], come: readonly CitedFigure[]): CitedFigure[] {
  const alike = gone.filter((one) => sameWords(one, figure));
  const [former] = alike;
  return former && alike.length === 1 && come.filter((one) => sameWords(former, one)).length === 1 ? [former] : [];
}

/** Whether two figures are one under two ids: its value, time and quote are the same; where it was derived, what it counts. */
function sameWords(one: CitedFigure, other: CitedFigure): boolean {
  const isSame = one.value === other.value && one.asOf === other.asOf && one.quote === other.quote;
  return isSame && (one.quote !== '' || one.label === other.label);
}

/** Where a sentence is added, those behind it have other ids: so the same words are found first, and only then the same id. */
function compareSentences(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): EditionChanges['sentences'] {
  const gone = new Map([...old].filter(([id, text]) => now.get(id) !== text));
  const come = new Map([...now].filter(([id, text]) => old.get(id) !== text));
  const moved = [...come].flatMap(([to, text]) => {
    const [from] = [...gone].find(([, said]) => said === text) ?? [];
    if (from === undefined) return [];
    gone.delete(from);
    come.delete(to);
    return [{ from, to, text }];
  });
  const changed = [...come].flatMap(([id, text]) => {
    const was = gone.get(id);
    return was === undefined ? [] : [{ id, was, now: text }];
  });
  for (const { id } of changed) {
    gone.delete(id);
    come.delete(id);
  }
  return { added: sentences(come), removed: sentences(gone), changed, moved };
}

function sentences(texts: ReadonlyMap<string, string>): Sentence[] {
  return [...texts].map(([id, text]) => ({ id, text }));
}

function without(all: ReadonlySet<string>, some: ReadonlySet<string>): string[] {
  return [...all].filter((one) => !some.has(one));
}
