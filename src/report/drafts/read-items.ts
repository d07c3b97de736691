import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Placed } from '../entries.ts';
import type { Figure } from '../figures/figure.ts';
import { whereSpoken } from '../figures/register.ts';
import type { Registers } from '../registers.ts';
import type { Milestone, NotFigure, PolicyDocument } from '../report.ts';
import type { DerivedEntry, EmendationEntry, QuotedEntry } from '../schema/registers.ts';
import { sentenceAt, type Transcript } from '../transcript/transcript.ts';
import type { YamlFile } from '../yaml/yaml.ts';
import type { MissingFact } from './facts.ts';
import type { ItemKind, ReadItem } from './read-item.ts';

/** A narrative as its front matter introduces it. */
export interface FrontMatter {
  kind: ItemKind;
  id: string;
  name: string;
  area: number;
  file: string;
  status: 'draft' | undefined;
  yaml: YamlFile | null;
}

/** All that items are made of: entries as written, and where what they tell of was said. */
interface Written {
  yaml: YamlFile;
  status: 'draft' | undefined;
  missing: readonly MissingFact[];
  frontMatters: readonly FrontMatter[];
  registers: Registers;
  transcript: Transcript;
  figures: readonly Figure[];
  documents: readonly PolicyDocument[];
  milestones: readonly Milestone[];
  notFigures: readonly NotFigure[];
}

/** Everything that is read through before a report goes out, in the order of its files, with what of it is still a draft. */
export function readItemsOf(written: Written): ReadItem[] {
  const { yaml, status, missing, frontMatters, registers, transcript } = written;
  const areaOf = areasById([...written.figures, ...written.documents, ...written.milestones]);
  const stood = written.notFigures.map(({ places }) => areaAt(transcript, places[0]?.start ?? 0));
  return [
    { kind: 'report', id: '', name: 'report.yaml', area: 0, ...stateOf({ entry: { status }, at: (...path) => yaml.placeOf(path) }) },
    ...missing.map(({ key, place }): ReadItem => ({ kind: 'fact', id: key, name: key, area: 0, place, state: 'missing' })),
    ...frontMatters.map(narrativeItem),
    ...itemsIn<QuotedEntry | DerivedEntry>('figure', [...registers.quoted, ...registers.derived], ({ label }) => label, areaOf),
    ...itemsIn('document', registers.documents, ({ title }) => title, areaOf),
    ...itemsIn('milestone', registers.milestones, ({ title }) => title, areaOf),
    ...itemsIn(
      'readerQuestion',
      registers.readerQuestions,
      ({ question }) => question,
      () => 0,
    ),
    ...unnamed(
      'notFigure',
      registers.notFigures,
      ({ passage }) => passage,
      (_, index) => stood[index] ?? 0,
    ),
    ...unnamed(
      'emendation',
      registers.emendations,
      ({ passage }) => passage,
      (entry) => areaOfEmendation(transcript, entry),
    ),
    ...unnamed(
      'indexTerm',
      registers.indexTerms,
      ({ term }) => term,
      () => 0,
    ),
  ];
}

function narrativeItem({ kind, id, name, area, file, status, yaml }: FrontMatter): ReadItem {
  const at = (...path: PropertyKey[]): Place => yaml?.placeOf(path) ?? { file, line: 1, column: 1 };
  return { kind, id, name, area, ...stateOf({ entry: { status }, at }) };
}

/** Whether an entry is a draft, and the line that says so. */
function stateOf({ entry, at }: Placed<{ status?: 'draft' | undefined }>): Pick<ReadItem, 'state' | 'place'> {
  return { state: entry.status ?? 'read', place: at('status') };
}

function itemsIn<T extends { id: string; status?: 'draft' | undefined }>(
  kind: ItemKind,
  entries: readonly Placed<T>[],
  nameOf: (entry: T) => string,
  areaOf: (id: string) => number,
): ReadItem[] {
  return entries.map((item) => ({ kind, id: item.entry.id, name: nameOf(item.entry), area: areaOf(item.entry.id), ...stateOf(item) }));
}

/** Entries without an id: their place in the file tells them apart. The reading of a damaged passage is a guess. */
function unnamed<T extends { status?: 'draft' | undefined }>(
  kind: ItemKind,
  entries: readonly Placed<T>[],
  nameOf: (entry: T) => string,
  areaOf: (entry: T, index: number) => number,
): ReadItem[] {
  return entries.map((item, index) => {
    const { state, place } = stateOf(item);
    const isGuess = kind === 'emendation' && state === 'draft';
    const [id, name, area] = [String(index), nameOf(item.entry), areaOf(item.entry, index)];
    return { kind, id, name, area, place, state: isGuess ? 'guessed' : state };
  });
}

function areasById(entries: readonly { id: string; area: number }[]): (id: string) => number {
  const areas = new Map(entries.map(({ id, area }) => [id, area]));
  return (id) => areas.get(id) ?? 0;
}

/** The area in which the passage of an emendation stands: that of the last sentence that begins before it. */
function areaOfEmendation({ emendations, sentences }: Transcript, { passage, prefix, suffix }: EmendationEntry): number {
  const start = emendations.find((one) => one.passage === passage && one.prefix === prefix && one.suffix === suffix)?.start ?? 0;
  const sentence = sentences.findLast(({ rawStart }) => rawStart <= start);
  return sentence ? whereSpoken(sentence.id).area : 0;
}

function areaAt(transcript: Transcript, start: number): number {
  const sentence = sentenceAt(transcript, start, start);
  return sentence ? whereSpoken(sentence.id).area : 0;
}
