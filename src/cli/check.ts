import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join, relative } from 'node:path';
import { type Diagnostic, mistakesIn } from '../diagnostics/diagnostic.ts';
import { writeDiagnostics } from '../diagnostics/formats.ts';
import { type CommandWords, commandWords } from '../i18n/commands.ts';
import type { Language } from '../i18n/language.ts';
import { draftsOf } from '../report/drafts/notices.ts';
import { type Content, readSpeech } from '../report/read-report.ts';
import type { Report } from '../report/report.ts';
import type { Call } from './call.ts';
import { draftsText } from './drafts-text.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { interrupted } from './interrupt.ts';
import type { MadeSite } from './make-site.ts';
import { readContentOf } from './read-content.ts';
import { type MakingEffects, withStagedSite } from './staged-site.ts';
import type { Terminal } from './terminal.ts';

type CheckCall = Pick<Call, 'content' | 'format' | 'watch' | 'propose'>;

/** What a check does to the world; passed in, so that it can be tested without Astro. */
export interface CheckEffects {
  terminal: Terminal;
  /** Loads what makes pages: only once the content has no mistakes, because loading it takes longer than checking that. */
  making: () => Promise<MakingEffects>;
  /** Starts a whole check in a process of its own; the result stops it. */
  checkApart: (call: CheckCall) => () => void;
}

/** The effects of a real check. */
export function realEffects(terminal: Terminal): CheckEffects {
  return { terminal, making: async () => (await import('./build.ts')).realEffects(terminal), checkApart };
}

/** Editors write a file in several steps; one look after the last is enough. */
const quietMilliseconds = 50;

/**
 * Lists every mistake of a report. Where the content has none, makes the pages aside and audits every file of them too;
 * no file of it is kept. Warnings are told with the outcome, and change nothing of it. With `--watch` it goes on after each save:
 * mistakes of the content are told at once, the pages are audited by another process meanwhile.
 * @throws UsageError where there is no report; what Astro or the file system throws
 */
export async function check(call: CheckCall, words: CommandWords, effects: CheckEffects): Promise<ExitCode> {
  if (call.propose) (await import('./proposals.ts')).refuseUnwritable(call.propose, words);
  if (!call.watch) return checkAll(call, words, effects);
  let stopOther = () => {};
  const answer = () => {
    stopOther();
    const content = checkContent(call, words, effects.terminal);
    const { report, language } = content;
    if (!report) return void tellProposals(content, call, commandWords(language), effects.terminal);
    if (call.format === 'text') effects.terminal.print(commandWords(language).contentClean);
    stopOther = effects.checkApart(call);
  };
  answer();
  let waiting: NodeJS.Timeout | undefined;
  const watcher = watch(call.content, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(answer, quietMilliseconds);
  });
  await interrupted();
  clearTimeout(waiting);
  watcher.close();
  stopOther();
  return exitCodes.ok;
}

async function checkAll(call: CheckCall, words: CommandWords, effects: CheckEffects): Promise<ExitCode> {
  const content = checkContent(call, words, effects.terminal);
  const { report, language, diagnostics: ofContent } = content;
  const own = commandWords(language);
  await tellProposals(content, call, own, effects.terminal);
  if (!report) return exitCodes.contentMistakes;
  const making = { content, words: own, onPhase: () => {} };
  return withStagedSite(making, await effects.making(), (site) => tellSite(report, site));

  function tellSite(checked: Report, { verification: { audit, diagnostics } }: MadeSite): ExitCode {
    const { transcript, figures } = checked;
    const numerals = checked.numerals.length;
    const drafts = draftsOf(checked);
    const all = [...ofContent, ...diagnostics, ...(call.format === 'text' ? [] : drafts)];
    const isClean = mistakesIn(all).length === 0;
    if (all.length > 0 || call.format === 'json') tell(all, language, call, effects.terminal);
    if (isClean && call.format === 'text') effects.terminal.print(own.clean(transcript.sentences.length, figures.length));
    if (call.format === 'text') (isClean ? effects.terminal.print : effects.terminal.complain)(own.audited(numerals, audit));
    if (drafts.length > 0 && call.format === 'text') effects.terminal.print(draftsText(checked, own, language, call.content));
    return isClean ? exitCodes.ok : exitCodes.contentMistakes;
  }
}

function checkContent(call: CheckCall, words: CommandWords, terminal: Terminal): Content {
  const content = readContentOf(call.content, words);
  if (!content.report) tell(content.diagnostics, content.language, call, terminal);
  return content;
}

/** Shows entries for the numerals that have no place yet, or writes them to the file that the call names. */
async function tellProposals(content: Content, { format, propose }: CheckCall, words: CommandWords, terminal: Terminal): Promise<void> {
  const isWanted = format === 'text' && content.diagnostics.some(({ code }) => code === 'numeral-lost');
  if (!isWanted && !propose) return;
  const speech = readSpeech(content.files);
  if (!speech) return propose ? terminal.complain(words.noSpeech) : undefined;
  const { proposedEntries, writeNew } = await import('./proposals.ts');
  const entries = proposedEntries(speech, words);
  if (!propose) return terminal.complain(`\n${words.toPaste}\n\n${entries}`);
  if (entries === '') return terminal.complain(words.nothingToPropose);
  writeNew(propose, entries, words);
  terminal.complain(words.proposed(relative(process.cwd(), propose)));
}

function tell(diagnostics: readonly Diagnostic[], language: Language, { content, format }: CheckCall, terminal: Terminal): void {
  const text = writeDiagnostics(diagnostics, language, format, relative(process.cwd(), content));
  if (format === 'text') terminal.complain(text);
  else terminal.print(text);
}

/** A killed check leaves a staging folder that the next one clears. */
function checkApart({ content, format }: Pick<CheckCall, 'content' | 'format'>): () => void {
  const args = [join(import.meta.dirname, 'xunli.mjs'), 'check', '--content', content, '--format', format];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  return () => void child.kill('SIGKILL');
}
