import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../../diagnostics/formats.ts';
import { harmless } from '../../diagnostics/shown.ts';
import type { CommandWords } from '../../i18n/commands.ts';
import type { Language } from '../../i18n/language.ts';
import type { ContentFiles } from '../../report/content.ts';
import type { ReadItem } from '../../report/drafts/read-item.ts';
import type { Asker } from './asker.ts';
import { type Action, type Question, questionOf } from './question.ts';
import { changesBetween, type Decision, decide, openSession, questionsOf, type Session, undone } from './session.ts';

/** The content folder, as it stands on disk. */
export interface Store {
  read(): ContentFiles;
  /** Writes files with their new bytes; a file of null goes. */
  write(changes: ReadonlyMap<string, Uint8Array | null>): void;
}

/** What reading through needs: a person, a folder, words, and how those that a question is about are set off. */
export interface Reading {
  asker: Asker;
  store: Store;
  words: CommandWords['review'];
  language: Language;
  tell: (line: string) => void;
  mark: (words: string) => string;
}

/** How many mistakes of a change are told. */
const mostProblems = 3;

/**
 * Asks about one entry after the other until none is left or the person leaves, and writes each decision at once. Gives the session as it
 * ended; null where somebody changed the files meanwhile so that they have mistakes.
 */
export async function readThrough(opened: Session, reading: Reading): Promise<Session | null> {
  let [session, total] = [opened, questionsOf(opened).length];
  for (;;) {
    const [item, ...others] = questionsOf(session);
    if (!item) return session;
    const question = questionOf(session.report, item, reading.words, reading.mark);
    const action = await askAction(item, question, reading, reading.words.progress(total - others.length, total));
    if (action === null || action === 'quit') return session;
    const decision = action === 'undo' ? 'undo' : await decisionOf(action, item, question, session, reading);
    if (decision === null) continue;
    const current = onDisk(session, reading);
    if (current === session) session = applied(session, item, decision, reading);
    else if (current) [session, total] = [current, questionsOf(current).length];
    else return null;
  }
}

/** The key that was pressed as what it does; null where the person leaves. */
async function askAction(item: ReadItem, { lines, keys }: Question, { asker, words }: Reading, progress: string): Promise<Action | null> {
  const kind = words.kinds[item.kind as keyof typeof words.kinds];
  const choices = keys.map(([key, action]) => ({ key, label: words[action] }));
  const pressed = await asker.choose([`${progress}　${kind}`, ...lines].join('\n'), choices);
  return keys.find(([digit]) => digit === pressed)?.[1] ?? null;
}

/** The decision that an action leads to; null where the person goes back. Words that cannot stand are asked for again at once. */
async function decisionOf(
  action: Exclude<Action, 'undo' | 'quit'>,
  item: ReadItem,
  { values }: Question,
  session: Session,
  { asker, words, language }: Reading,
): Promise<Decision | null> {
  if (action === 'keep') return { do: 'keep' };
  if (action === 'certain' || action === 'probable') return { do: 'keep', certainty: action };
  if (action === 'later') return { do: 'later' };
  if (action === 'remove' || action === 'reject') return { do: 'remove' };
  if (action === 'notFigure') {
    const reason = await askReason(asker, words);
    return reason === null ? null : { do: 'notFigure', reason };
  }
  const change = (text: string): Decision => ({ do: 'change', key: action, text: text.trim() });
  const problemOf = (text: string) => {
    if (text.trim() === '') return words.empty;
    const outcome = decide(session, item, change(text));
    return 'problems' in outcome ? harmless(told(outcome.problems.slice(0, 1), language)) : undefined;
  };
  const typed = await asker.type(words.types[action], values[action] ?? '', problemOf);
  return typed === null || typed.trim() === values[action] ? null : change(typed);
}

/** Why something is no figure: one of the usual reasons by a key, or the person's own words; null where they go back. */
async function askReason(asker: Asker, words: Reading['words']): Promise<string | null> {
  const own = String(words.reasons.length + 1);
  const usual = words.reasons.map((label, index) => ({ key: String(index + 1), label }));
  const key = await asker.choose(words.why, [...usual, { key: own, label: words.own }, { key: '0', label: words.back }]);
  if (key !== own) return words.reasons[Number(key) - 1] ?? null;
  return asker.type(words.types.reason, '', (text) => (text.trim() === '' ? words.empty : undefined));
}

/** The session after a decision or without the last one, written; the same where the decision cannot stand, which is told. */
function applied(session: Session, item: ReadItem, decision: Decision | 'undo', { store, words, language, tell }: Reading): Session {
  const outcome = decision === 'undo' ? { session: undone(session) } : decide(session, item, decision);
  if ('problems' in outcome) {
    tell(`${words.refused}\n${told(outcome.problems.slice(0, mostProblems), language)}`);
    return session;
  }
  store.write(changesBetween(session.files, outcome.session.files));
  return outcome.session;
}

function told(problems: readonly Diagnostic[], language: Language): string {
  return problems.map((problem) => formatDiagnostic(problem, language)).join('\n');
}

/** The session, or one on what the files say now where somebody changed them meanwhile; null where they have mistakes. */
function onDisk(session: Session, { store, words, tell }: Reading): Session | null {
  const files = store.read();
  if (changesBetween(session.files, files).size === 0) return session;
  const anew = openSession(files);
  tell(anew ? words.changedElsewhere : words.brokenElsewhere);
  return anew;
}
