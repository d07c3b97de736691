import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Placed } from '../entries.ts';
import type { Figure } from '../figures/figure.ts';
import { whereSpoken } from '../figures/register.ts';
import type { Registers } from '../registers.ts';
import type { Milestone, NotFigure, PolicyDocument } from '../report.ts';
import type { EmendationEntry } from '../schema/registers.ts';
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

/** Where something is said. */
type Said = Pick<ReadItem, 'area' | 'said'>;

/** What is no part of the speech comes behind all of it. */
const nowhere: Said = { area: 0, said: Number.POSITIVE_INFINITY };

/** What an entry is called, and where it is said. */
interface Entry {
  id: string;
  name: string;
  where: Said;
}

/** Everything that is read through before a report goes out, in the order of its files, with what of it is still a draft. */
export function readItemsOf(written: Written): ReadItem[] {
  const { yaml, status, missing, frontMatters, registers, transcript } = written;
  const figureAt = finder(written.figures, (figure) => whereFigure(figure, written.figures));
  const documentAt = finder(written.documents, ({ area, quoteStart }) => ({ area, said: quoteStart }));
  const milestoneAt = finder(written.milestones, ({ area, quoteStart }) => ({ area, said: quoteStart }));
  const notFigureAt = (index: number) => whereRead(transcript, written.notFigures[index]?.places[0]?.start ?? 0);
  const { quoted, derived, documents, milestones, notFigures, emendations, readerQuestions, indexTerms } = registers;
  return [
    { kind: 'report', id: '', name: 'report.yaml', ...nowhere, ...stateOf({ entry: { status }, at: (...path) => yaml.placeOf(path) }) },
    ...missing.map(({ key, place }): ReadItem => ({ kind: 'fact', id: key, name: key, ...nowhere, place, state: 'missing' })),
    ...frontMatters.map(narrativeItem),
    ...items('figure', [...quoted, ...derived], ({ entry }) => ({ id: entry.id, name: entry.label, where: figureAt(entry.id) })),
    ...items('document', documents, ({ entry }) => ({ id: entry.id, name: entry.title, where: documentAt(entry.id) })),
    ...items('milestone', milestones, ({ entry }) => ({ id: entry.id, name: entry.title, where: milestoneAt(entry.id) })),
    ...items('notFigure', notFigures, ({ entry }, at) => ({ id: String(at), name: entry.passage, where: notFigureAt(at) })),
    ...items('emendation', emendations, ({ entry }, at) => ({
      id: String(at),
      name: entry.passage,
      where: whereEmended(transcript, entry),
    })),
    ...items('readerQuestion', readerQuestions, ({ entry }) => ({ id: entry.id, name: entry.question, where: nowhere })),
    ...items('indexTerm', indexTerms, ({ entry }, at) => ({ id: String(at), name: entry.term, where: nowhere })),
  ];
}

function narrativeItem({ kind, id, name, area, file, status, yaml }: FrontMatter): ReadItem {
  const at = (...path: PropertyKey[]): Place => yaml?.placeOf(path) ?? { file, line: 1, column: 1 };
  return { kind, id, name, ...nowhere, area, ...stateOf({ entry: { status }, at }) };
}

/** The items of a register; an entry without an id is told apart by its place in the file. The reading of a damaged passage is a guess. */
function items<T extends Placed<{ status?: 'draft' | undefined }>>(
  kind: ItemKind,
  entries: readonly T[],
  told: (item: T, index: number) => Entry,
): ReadItem[] {
  return entries.map((item, index) => {
    const { where, ...names } = told(item, index);
    const { state, place } = stateOf(item);
    return { kind, ...names, ...where, place, state: kind === 'emendation' && state === 'draft' ? 'guessed' : state };
  });
}

/** Whether an entry is a draft, and the line that says so. */
function stateOf({ entry, at }: Placed<{ status?: 'draft' | undefined }>): Pick<ReadItem, 'state' | 'place'> {
  return { state: entry.status ?? 'read', place: at('status') };
}

function finder<T extends { id: string }>(entries: readonly T[], whereOf: (entry: T) => Said): (id: string) => Said {
  const found = new Map(entries.map((entry) => [entry.id, whereOf(entry)]));
  return (id) => found.get(id) ?? nowhere;
}

/** Where a figure is said; a derived one where the last of its inputs is. */
function whereFigure({ area, spoken, derivation }: Figure, figures: readonly Figure[]): Said {
  if (spoken) return { area, said: spoken.start };
  const inputs = figures.filter(({ id }) => derivation?.inputs.includes(id));
  return { area, said: Math.max(0, ...inputs.map((input) => whereFigure(input, figures).said)) };
}

/** Where the passage of an emendation is read: in the last sentence that begins before it. */
function whereEmended({ emendations, sentences }: Transcript, { passage, prefix, suffix }: EmendationEntry): Said {
  const start = emendations.find((one) => one.passage === passage && one.prefix === prefix && one.suffix === suffix)?.start ?? 0;
  const sentence = sentences.findLast(({ rawStart }) => rawStart <= start);
  return sentence ? { area: whereSpoken(sentence.id).area, said: sentence.start } : nowhere;
}

function whereRead(transcript: Transcript, start: number): Said {
  const sentence = sentenceAt(transcript, start, start);
  return { area: sentence ? whereSpoken(sentence.id).area : 0, said: start };
}
