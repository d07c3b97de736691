import { type Diagnostic, mistakesIn } from '../../diagnostics/diagnostic.ts';
import type { ContentFiles } from '../../report/content.ts';
import { itemKey, openItems, type ReadItem } from '../../report/drafts/read-item.ts';
import { passagesOf } from '../../report/proposals/passages.ts';
import { readReport } from '../../report/read-report.ts';
import type { Report } from '../../report/report.ts';
import type { Certainty } from '../../report/schema/registers.ts';
import { takeOut } from './without-figure.ts';
import { entryOf, withEntry, withoutEntry, withoutKey, withValue } from './yaml-edits.ts';

/** What a person decides of an entry. */
export type Decision =
  | { do: 'keep'; certainty?: Certainty }
  | { do: 'change'; key: string; text: string }
  | { do: 'notFigure'; reason: string }
  | { do: 'remove' }
  | { do: 'later' };

/** A reading through: the files as they are now, the report in them, what is not asked again, and the way back. */
export interface Session {
  files: ContentFiles;
  report: Report;
  /** Keys of the items that were kept or put off. */
  passed: ReadonlySet<string>;
  before: Session | null;
}

/** A session on the files of a report; null where they have mistakes. */
export function openSession(files: ContentFiles): Session | null {
  const { report } = readReport(files);
  return report && { files, report, passed: new Set(), before: null };
}

const asked: readonly ReadItem['kind'][] = ['figure', 'document', 'milestone', 'notFigure', 'emendation', 'readerQuestion', 'indexTerm'];

/** What is asked of a person, in the order of the speech: first how damaged words are read, then what they say. */
export function questionsOf({ report, passed }: Session): ReadItem[] {
  const rank = ({ kind }: ReadItem) => (kind === 'emendation' ? 0 : 1);
  return openItems(report.readItems)
    .filter(({ kind, id }) => asked.includes(kind) && !passed.has(itemKey(kind, id)))
    .toSorted((one, other) => (one.said === other.said ? rank(one) - rank(other) : one.said - other.said));
}

/** What is open and is no question: narratives and facts, which are written in an editor. */
export function pointedAt({ report }: Session): ReadItem[] {
  return openItems(report.readItems).filter(({ kind }) => !asked.includes(kind));
}

/** What became of a decision: the session after it, or why it cannot stand. */
export type Outcome = { session: Session } | { problems: Diagnostic[] };

/** Applies a decision on an item. One that would break a rule of the report changes nothing, and its mistakes are told. */
export function decide(session: Session, item: ReadItem, decision: Decision): Outcome {
  const key = itemKey(item.kind, item.id);
  const passed = new Set(session.passed).add(key);
  if (decision.do === 'later') return { session: { ...session, passed, before: session } };
  const files = editedFiles(session, item, decision);
  // Without its status line an entry says what it said before.
  if (decision.do === 'keep' && decision.certainty === undefined) return { session: { ...session, files, passed, before: session } };
  const { report, diagnostics } = readReport(files);
  if (!report) return { problems: mistakesIn(diagnostics) };
  const isGone = decision.do === 'remove' || decision.do === 'notFigure';
  const left = decision.do === 'change' ? session.passed : passed;
  return { session: { ...session, files, report, passed: isGone ? shifted(left, item) : left, before: session } };
}

/** The session before the last decision; the same where there was none. */
export function undone(session: Session): Session {
  return session.before ?? session;
}

/** The files that differ between two states, with their new bytes; null for a file that is gone. */
export function changesBetween(before: ContentFiles, after: ContentFiles): Map<string, Uint8Array | null> {
  const names = new Set([...before.keys(), ...after.keys()]);
  const changed = [...names].filter((name) => !sameBytes(before.get(name), after.get(name)));
  return new Map(changed.map((name) => [name, after.get(name) ?? null]));
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && Buffer.compare(one, other) === 0);
}

function editedFiles({ files, report }: Session, item: ReadItem, decision: Decision): ContentFiles {
  const edited = new Map(files);
  const change = (file: string, edit: (text: string) => string | null) => {
    const bytes = edited.get(file);
    const text = edit(bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : '');
    if (text === null) edited.delete(file);
    else edited.set(file, new TextEncoder().encode(text));
  };
  const { file } = item.place;
  const find = entryOf(item.id);
  if (decision.do === 'change') change(file, (text) => withValue(text, find, decision.key, decision.text));
  if (decision.do === 'keep') {
    const { certainty } = decision;
    if (certainty !== undefined) change(file, (text) => withValue(text, find, 'certainty', certainty));
    change(file, (text) => withoutKey(text, find, 'status'));
  }
  if (decision.do === 'remove' || decision.do === 'notFigure') change(file, (text) => withoutEntry(text, find));
  if (decision.do === 'notFigure') {
    takeOut(report, item.id, change);
    change('not-figures.yaml', (text) => withEntry(text, { ...passageOf(report, item.id), reason: decision.reason }));
  }
  return edited;
}

/** The words of a figure that is none, as an entry names them. */
function passageOf({ transcript, numerals, figures, figureById, sentenceById }: Report, id: string): Record<string, string | boolean> {
  const figure = figureById.get(id);
  const sentence = sentenceById.get(figure?.quote?.sentence ?? '');
  const numeral = numerals.find(({ start }) => start === figure?.spoken?.start);
  const others = figures.flatMap(({ id: other, spoken }) => (other === id || !spoken ? [] : [spoken]));
  const [proposed] = sentence && numeral ? passagesOf(transcript.reading, [{ numeral, sentence }], others) : [];
  const { passage = figure?.quote?.exact ?? '', every = false } = proposed ?? {};
  return { passage, ...(every && { every }) };
}

/** Entries without an id are known by their place: those behind one that is gone move up. */
function shifted(passed: ReadonlySet<string>, { kind, id }: ReadItem): Set<string> {
  const gone = Number(id);
  return new Set(
    [...passed].flatMap((key) => {
      const [ofKind, at] = key.split(' ');
      if (ofKind !== kind || Number.isNaN(gone)) return [key];
      if (Number(at) === gone) return [];
      return [Number(at) > gone ? itemKey(kind, String(Number(at) - 1)) : key];
    }),
  );
}
