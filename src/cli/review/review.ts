import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { formatDiagnostics } from '../../diagnostics/formats.ts';
import { type CommandWords, commandWords } from '../../i18n/commands.ts';
import { readFolder } from '../../report/content-folder.ts';
import { openItems } from '../../report/drafts/read-item.ts';
import type { Call } from '../call.ts';
import { type ExitCode, exitCodes, UsageError } from '../exit-codes.ts';
import { readContentOf } from '../read-content.ts';
import type { Terminal } from '../terminal.ts';
import { writeWhole } from '../write-whole.ts';
import { type Asker, terminalAsker } from './asker.ts';
import { readThrough, type Store } from './read-through.ts';
import { openSession, pointedAt } from './session.ts';

/** What a reading through does to the world; passed in, so that it can be tested without a terminal. */
export interface ReviewEffects {
  terminal: Terminal;
  /** Whether a person sits at a keyboard. */
  isTerminal: boolean;
  asker: Asker;
  mark: (words: string) => string;
}

/** The effects of a real reading. */
export function realEffects(terminal: Terminal): ReviewEffects {
  return { terminal, isTerminal: process.stdin.isTTY && process.stdout.isTTY, asker: terminalAsker(), mark: marked };
}

/**
 * Lets a person read a draft through, one entry after the other, and writes each decision at once.
 * @throws UsageError where there is no report, or nobody at a keyboard; what the file system throws
 */
export async function review(call: Pick<Call, 'content'>, words: CommandWords, effects: ReviewEffects): Promise<ExitCode> {
  const { terminal, isTerminal, asker, mark } = effects;
  const { report, files, diagnostics, language } = readContentOf(call.content, words);
  const own = commandWords(language).review;
  if (!report) {
    terminal.complain(`${own.faulty}\n\n${formatDiagnostics(diagnostics, language)}`);
    return exitCodes.contentMistakes;
  }
  const opened = openSession(files);
  const before = openItems(report.readItems).length;
  if (before === 0 || !opened) {
    terminal.print(own.nothing);
    return exitCodes.ok;
  }
  if (!isTerminal) throw new UsageError(own.noTerminal);
  terminal.print(own.help);
  const tell = (line: string) => terminal.print(line);
  const ended = await readThrough(opened, { asker, store: folderStore(call.content), words: own, language, tell, mark });
  const now = ended && openSession(ended.files);
  if (!now) return exitCodes.contentMistakes;
  const left = openItems(now.report.readItems).length;
  terminal.print(own.summary(before - left, left));
  const places = pointedAt(now).map(({ place, name }) => `  ${join(call.content, place.file)}:${place.line}  ${name}`);
  if (places.length > 0) terminal.print([own.pointed, ...places].join('\n'));
  return exitCodes.ok;
}

/** A content folder on disk, each file of which is written whole or not at all. */
export function folderStore(folder: string): Store {
  return {
    read: () => readFolder(folder).value,
    write(changes) {
      for (const [name, bytes] of changes) {
        const file = join(folder, name);
        if (bytes === null) rmSync(file, { force: true });
        else writeWhole(file, bytes);
      }
    },
  };
}

/** Words set off by the terminal, or by brackets where it has no styles. */
function marked(words: string): string {
  const styled = styleText(['bold', 'inverse'], words, { stream: process.stdout });
  return styled === words ? `【${words}】` : styled;
}
