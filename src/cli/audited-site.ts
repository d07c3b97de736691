import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CommandWords } from '../i18n/zh-CN/commands.ts';
import { readContent } from '../report/content.ts';
import type { Report } from '../report/report.ts';
import type { SiteAudit } from '../verify/numbers/audit.ts';
import { readOutput } from '../verify/read-output.ts';
import type { verifySite } from '../verify/verify.ts';
import { exitCodes } from './exit-codes.ts';
import { onInterrupt } from './interrupt.ts';
import type { MakeSite, MakingPhase } from './make-site.ts';
import type { Terminal } from './terminal.ts';
import { openWorkshop } from './workshop.ts';

/** What making and auditing a site does to the world; passed in, so that it can be tested without Astro. */
export interface MakingEffects {
  terminal: Terminal;
  pid: number;
  makeSite: MakeSite;
  verifySite: typeof verifySite;
  /** The scripts and style sheets that the generator adds to a site. */
  ownCode: () => Promise<ReadonlyMap<string, Uint8Array>>;
}

/** What is made: the site of a checked report, in whose words it is told, and folders to clear besides the workshop. */
export interface Making {
  report: Report;
  content: string;
  words: CommandWords;
  leftovers: readonly string[];
  begin: (phase: MakingPhase | 'auditing') => void;
}

/** A site as made, still in its workshop, and what was found in it. */
export interface MadeSite {
  folder: string;
  audit: SiteAudit;
  diagnostics: Diagnostic[];
}

/**
 * Makes the site of a checked report in a workshop, audits every file of it, checks that it works anywhere and hands it to `use`. The workshop is gone
 * afterwards, whatever happens: a failure, or an interruption, which ends the process.
 * @throws what Astro or the file system throws
 */
export async function withAuditedSite<T>(making: Making, effects: MakingEffects, use: (site: MadeSite) => T): Promise<T> {
  const { report, content, words, leftovers, begin } = making;
  const workshop = openWorkshop(effects.pid);
  const clear = () => {
    for (const folder of [workshop, ...leftovers]) rmSync(folder, { recursive: true, force: true });
  };
  const stopListening = onInterrupt(() => {
    clear();
    effects.terminal.complain(words.interrupted);
    process.exit(exitCodes.interrupted);
  });
  try {
    const folder = await effects.makeSite(content, workshop, begin);
    if (!existsSync(join(folder, 'index.html'))) throw new Error(words.noPages);
    begin('auditing');
    const { files, diagnostics: unread } = readOutput(folder);
    const trusted = await effects.ownCode();
    const { audit, diagnostics } = effects.verifySite({ report, content: readContent(content), files, trusted });
    return use({ folder, audit, diagnostics: [...unread, ...diagnostics] });
  } finally {
    stopListening();
    clear();
  }
}
