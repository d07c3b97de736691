import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandWords } from '../i18n/commands.ts';
import type { Phase } from '../integration/integration.ts';
import type { Content } from '../report/read-report.ts';
import { exitCodes } from './exit-codes.ts';
import { onInterrupt } from './interrupt.ts';
import type { MadeSite, MakeSite } from './make-site.ts';
import { closeStaging, openStaging } from './staging.ts';
import type { Terminal } from './terminal.ts';

/** What making a site does to the world; passed in, so that it can be tested without Astro. */
export interface MakingEffects {
  terminal: Terminal;
  pid: number;
  makeSite: MakeSite;
}

/** What is made: the site of a checked report, and in whose words it is told. */
export interface Making {
  content: Content;
  words: CommandWords;
  onPhase: (phase: Phase) => void;
}

/**
 * Makes and checks the site of a report in a staging folder and hands it to `use`. The folder is gone afterwards, whatever
 * happens: a failure, or an interruption, which ends the process.
 * @throws what Astro or the file system throws
 */
export async function withStagedSite<T>(making: Making, effects: MakingEffects, use: (site: MadeSite) => T | Promise<T>): Promise<T> {
  const { content, words, onPhase } = making;
  const staging = openStaging(effects.pid);
  const stopListening = onInterrupt(() => {
    closeStaging(staging);
    effects.terminal.complain(words.interrupted);
    process.exit(exitCodes.interrupted);
  });
  try {
    const site = await effects.makeSite(content, staging, onPhase);
    if (!existsSync(join(site.folder, 'index.html'))) throw new Error(words.noPages);
    return await use(site);
  } finally {
    stopListening();
    closeStaging(staging);
  }
}
