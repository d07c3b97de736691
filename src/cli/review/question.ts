import type { CommandWords } from '../../i18n/commands.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { ReadItem } from '../../report/drafts/read-item.ts';
import { displayText } from '../../report/figures/figure.ts';
import type { Milestone, PolicyDocument, Report } from '../../report/report.ts';

type ReviewWords = CommandWords['review'];

/** What a key does. */
export type Action =
  | 'keep'
  | 'probable'
  | 'certain'
  | 'label'
  | 'title'
  | 'asOf'
  | 'date'
  | 'reason'
  | 'notFigure'
  | 'remove'
  | 'reject'
  | 'later'
  | 'undo'
  | 'quit';

type Key = [digit: string, action: Action];

/** What is asked of an entry: what a person reads, and what each key does. Digits pass through every input method. */
export interface Question {
  lines: string[];
  keys: Key[];
  /** What an entry says now, by the keys that may be changed. */
  values: Partial<Record<Action, string>>;
}

/** The report that is read, its words, and how those that a question is about are set off. */
interface Surroundings {
  report: Report;
  words: ReviewWords;
  mark: (words: string) => string;
}

const ends: readonly Key[] = [
  ['5', 'later'],
  ['6', 'undo'],
  ['0', 'quit'],
];

/** How much of a damaged text is shown on each side of the damage. */
const around = 20;

/** Asks about an entry of a report; `mark` sets off the words that it is about. */
export function questionOf(report: Report, item: ReadItem, words: ReviewWords, mark: (words: string) => string): Question {
  const { lines, keys, values } = ownQuestion(item, { report, words, mark });
  return { lines, keys: [...keys, ...ends], values };
}

function ownQuestion(item: ReadItem, surroundings: Surroundings): Question {
  const { report, words } = surroundings;
  if (item.kind === 'figure') return figureQuestion(item.id, surroundings);
  if (item.kind === 'emendation') return emendationQuestion(item, surroundings);
  if (item.kind === 'document') return quotedQuestion(report.documents, item.id, surroundings);
  if (item.kind === 'milestone') return quotedQuestion(report.milestones, item.id, surroundings);
  if (item.kind === 'notFigure') return notFigureQuestion(Number(item.id), surroundings);
  return {
    lines: [field(words, 'question', item.name)],
    keys: [
      ['1', 'keep'],
      ['4', 'remove'],
    ],
    values: {},
  };
}

function figureQuestion(id: string, surroundings: Surroundings): Question {
  const { report, words } = surroundings;
  const figure = report.figureById.get(id);
  if (!figure) throw new RangeError(`no figure ${id}`);
  const { spoken, derivation, label, display, asOf } = figure;
  const lines = [
    ...(spoken ? inSentence(spoken.start, spoken.end, surroundings) : []),
    field(words, 'label', label),
    field(words, 'value', displayText(display)),
    ...(derivation ? [field(words, 'expression', derivation.expression)] : []),
    field(words, 'asOf', wordsOf(report.meta.language).asOfText(asOf, report.meta.period)),
  ];
  const keys: Key[] = [
    ['1', 'keep'],
    ['2', 'label'],
    ['3', 'asOf'],
    ['4', derivation ? 'remove' : 'notFigure'],
  ];
  return { lines, keys, values: { label, asOf } };
}

function quotedQuestion(entries: readonly (PolicyDocument | Milestone)[], id: string, surroundings: Surroundings): Question {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new RangeError(`no entry ${id}`);
  const { title, quote, quoteStart } = entry;
  const dates = 'date' in entry ? [entry.date] : [];
  const said = inSentence(quoteStart, quoteStart + quote.exact.length, surroundings);
  const { words } = surroundings;
  return {
    lines: [...said, field(words, 'title', title), ...dates.map((date) => field(words, 'date', date))],
    keys: [['1', 'keep'], ['2', 'title'], ...dates.map((): Key => ['3', 'date']), ['4', 'remove']],
    values: { title, date: dates[0] ?? '' },
  };
}

function notFigureQuestion(index: number, surroundings: Surroundings): Question {
  const { places = [], reason = '' } = surroundings.report.notFigures[index] ?? {};
  const [first] = places;
  const said = first ? inSentence(first.start, first.end, surroundings) : [];
  const keys: Key[] = [
    ['1', 'keep'],
    ['2', 'reason'],
    ['4', 'remove'],
  ];
  return { lines: [...said, field(surroundings.words, 'reason', reason)], keys, values: { reason } };
}

/** A damaged passage as it stands, and how it would be read. To be surer is a person’s own decision; what cannot be known stays unknown. */
function emendationQuestion(item: ReadItem, { report, words, mark }: Surroundings): Question {
  const { raw, emendations, sentences } = report.transcript;
  const said = (start: number) => sentences.findLast(({ rawStart }) => rawStart <= start)?.start;
  const one = emendations.find(({ passage, start }) => passage === item.name && said(start) === item.said);
  const { passage = item.name, start = 0, reading = '', reason = '', certainty = 'possible' } = one ?? {};
  const end = start + passage.length;
  const damaged = raw.slice(Math.max(0, start - around), start) + mark(passage) + raw.slice(end, end + around);
  const { certainty: names } = wordsOf(report.meta.language).transcript;
  const lines = [
    damaged.replace(/\s*\n\s*/g, ' '),
    field(words, 'reading', reading),
    field(words, 'certainty', names[certainty]),
    field(words, 'reason', reason),
  ];
  const surer: Key[] = [
    ['2', 'probable'],
    ['3', 'certain'],
  ];
  return { lines, keys: [['1', 'keep'], ...(certainty === 'unknown' ? [] : surer), ['4', 'reject']], values: {} };
}

/** The sentence that holds a stretch of the reading text, with the stretch set off. */
function inSentence(from: number, to: number, { report, mark }: Surroundings): string[] {
  const sentence = report.transcript.sentences.findLast(({ start }) => start <= from);
  if (!sentence) return [];
  const { id, text, start } = sentence;
  const end = Math.min(to - start, text.length);
  return [`${id}　${text.slice(0, from - start)}${mark(text.slice(from - start, end))}${text.slice(end)}`];
}

function field(words: ReviewWords, name: keyof ReviewWords['fields'], value: string): string {
  return `${words.fields[name]}　${value}`;
}
