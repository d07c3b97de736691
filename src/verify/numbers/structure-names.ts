import type { Words } from '../../i18n/words.ts';
import type { Report } from '../../report/report.ts';
import { withoutSpace } from './facts.ts';

/** For each kind of structure that a report has many of: everything that a text may call one of them, without white space. */
export type StructureNames = Record<'measure' | 'area' | 'sentence' | 'date', ReadonlySet<string>>;

/** Lists the names once, since every page calls sentences, measures and areas by them. */
export function structureNames({ transcript, areas, milestones, meta }: Report, words: Words): StructureNames {
  return {
    measure: new Set([...transcript.sections.map(({ id }) => id), ...areas.map(({ number }) => String(number))]),
    area: new Set(areas.map(({ number }) => withoutSpace(words.areaNumber(number)))),
    sentence: new Set(transcript.sentences.flatMap(({ id }) => sentenceNames(id, words))),
    date: new Set(
      [meta.event.date, ...milestones.flatMap(({ date }) => [date, date.slice(0, 4)])].map((date) => withoutSpace(words.dateText(date))),
    ),
  };
}

/** What a link to a sentence may be called: its id, its number alone, or the words for going there. */
export function sentenceNames(id: string, words: Words): string[] {
  return [id, id.slice(id.lastIndexOf('-') + 1), withoutSpace(words.toSentence(id))];
}
