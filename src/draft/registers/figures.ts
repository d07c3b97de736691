import type { DraftingWords } from '../../i18n/drafting.ts';
import type { Numeral } from '../../report/numerals/read-numerals.ts';
import { passagesOf } from '../../report/proposals/passages.ts';
import type { SpeechSoFar } from '../../report/read-report.ts';
import { type Section, sentenceAt, sentencesOf } from '../../report/transcript/transcript.ts';
import type { DraftFile } from '../draft-file.ts';
import type { DraftFigures } from '../figures/draft-figures.ts';
import { type ListEntry, listFile } from '../list-file.ts';

/** What the registers of figures are made with. */
export interface FigureSource {
  words: DraftingWords;
  areaPaths: ReadonlyMap<number, string>;
  /** Entries that the rules refuse. */
  refused: ReadonlySet<string>;
}

/** The registers of the numbers of a draft: figures, a file for each area and one for what is said outside of them, and what is none. */
export function figureFiles(drafted: DraftFigures, speech: SpeechSoFar, source: FigureSource): DraftFile[] {
  const byArea = Map.groupBy(entriesOf(drafted, speech), ({ area }) => area);
  const files = [...byArea].map(([area, entries]) =>
    listFile(`figures/${source.areaPaths.get(area) ?? 'outside'}.yaml`, withoutRefused(entries, source)),
  );
  return [...files, notFigureFile(drafted.sayings, speech, source)];
}

interface AreaEntry extends ListEntry {
  area: number;
}

/** Quoted figures in the order of the speech, behind the last of each part what is derived from it. */
function entriesOf({ quoted, derived }: DraftFigures, { transcript }: SpeechSoFar): AreaEntry[] {
  const sectionOf = new Map(transcript.sections.flatMap((section) => sentencesOf(section).map(({ id }) => [id, section] as const)));
  const placed = quoted.map(({ area, sentence, ...data }) => ({ area, section: sectionOf.get(sentence), data }));
  const byId = new Map(placed.map((entry) => [entry.data.id, entry]));
  const computed = derived.map((data) => ({ ...firstInput(data.derive, byId), data }));
  const inOrder = [...new Set(placed.map(({ section }) => section))].flatMap((section) => [
    ...placed.filter((entry) => entry.section === section),
    ...computed.filter((entry) => entry.section === section),
  ]);
  return inOrder.map(({ area, section, data }) => ({ key: `figure:${data.id}`, area, section: section?.id ?? '', data: { ...data } }));
}

/** Where a derived figure belongs: beside the first of those that it is derived from. */
function firstInput(
  derive: Partial<Record<string, string[]>>,
  byId: ReadonlyMap<string, { area: number; section: Section | undefined }>,
): { area: number; section: Section | undefined } {
  const [[first = ''] = []] = Object.values(derive).map((ids) => ids ?? []);
  const { area = 0, section } = byId.get(first) ?? {};
  return { area, section };
}

function withoutRefused<T extends ListEntry>(entries: readonly T[], { refused }: FigureSource): T[] {
  return entries.filter(({ key }) => !refused.has(key));
}

/** Numbers that are part of a saying or a name. */
function notFigureFile(sayings: readonly Numeral[], { transcript }: SpeechSoFar, source: FigureSource): DraftFile {
  const placed = sayings.flatMap((numeral) => {
    const sentence = sentenceAt(transcript, numeral.start, numeral.end);
    return sentence ? [{ numeral, sentence }] : [];
  });
  const entries = passagesOf(transcript.reading, placed, []).map(({ passage, every }) => ({
    key: `not-figure:${passage}`,
    section: '',
    data: { passage, every, reason: source.words.saying },
  }));
  return listFile('not-figures.yaml', withoutRefused(entries, source));
}
