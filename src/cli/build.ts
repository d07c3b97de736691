import { relative } from 'node:path';
import { formatDiagnostics } from '../diagnostics/text-format.ts';
import { commandWords } from '../i18n/commands.ts';
import type { CommandWords } from '../i18n/zh-CN/commands.ts';
import { ownCode } from '../integration/own-code.ts';
import type { Report } from '../report/report.ts';
import { auditSource } from '../report/rules/classify.ts';
import type { SiteAudit } from '../verify/numbers/audit.ts';
import { verifySite } from '../verify/verify.ts';
import { type MadeSite, type MakingEffects, withAuditedSite } from './audited-site.ts';
import type { Call } from './call.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { makeSite } from './make-site.ts';
import { refuseForeign, safeOutput } from './output-folder.ts';
import { readReport } from './read-report.ts';
import { type SiteWeight, weighSite } from './site-weight.ts';
import { type Move, neighbours, recover, swapIn } from './swap.ts';
import type { Terminal } from './terminal.ts';

/** What a build does to the world; passed in, so that it can be killed at any moment. */
export interface BuildEffects extends MakingEffects {
  move?: Move;
}

/** The effects of a real build. */
export function realEffects(terminal: Terminal): BuildEffects {
  return { terminal, pid: process.pid, makeSite, verifySite, ownCode };
}

/**
 * Checks a report and makes its site. The site is made elsewhere and put in the place of the former one only when it is
 * complete: a build that fails, is interrupted or is killed leaves the former site whole.
 * @throws UsageError for folders that cannot be used; what Astro or the file system throws
 */
export async function build(call: Pick<Call, 'content' | 'out'>, words: CommandWords, effects: BuildEffects): Promise<ExitCode> {
  const { terminal, pid } = effects;
  const begun = performance.now();
  const display = displayed(call.out);
  const out = safeOutput(call.out, call.content, words);
  if (recover(out, pid)) terminal.print(words.restored(display));
  const { report, diagnostics, language } = readReport(call.content, words);
  const own = commandWords(language);
  const begin = phaseTeller(own, terminal);
  begin('reading');
  if (!report) {
    terminal.complain(formatDiagnostics(diagnostics, language));
    return exitCodes.contentMistakes;
  }
  const site = await made(report);
  if (!site) return exitCodes.contentMistakes;
  const { pages, heaviest } = site.weight;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  terminal.print(own.summary(pages, report.figures.length, seconds));
  terminal.print(own.heaviest(heaviest.page, heaviest.raw.toLocaleString('en'), heaviest.gzipped.toLocaleString('en')));
  terminal.print(own.audited(auditSource(report).length, site.audit));
  terminal.print(own.written(display));
  return exitCodes.ok;

  /** Makes, audits and installs the site; null where the audit refused it. */
  async function made(checked: Report): Promise<{ weight: SiteWeight; audit: SiteAudit } | null> {
    const leftovers = [neighbours(out, pid).building];
    try {
      return await withAuditedSite({ report: checked, content: call.content, words: own, leftovers, begin }, effects, (site) =>
        install(checked, site),
      );
    } catch (error) {
      terminal.complain(own.kept);
      throw error;
    }
  }

  function install(checked: Report, { folder, audit, diagnostics }: MadeSite): { weight: SiteWeight; audit: SiteAudit } | null {
    if (diagnostics.length > 0) {
      terminal.complain(formatDiagnostics(diagnostics, language));
      terminal.complain(own.audited(auditSource(checked).length, audit));
      terminal.complain(own.kept);
      return null;
    }
    begin('swapping');
    const weight = weighSite(folder);
    refuseForeign(out, own);
    swapIn(folder, out, pid, effects.move);
    return { weight, audit };
  }
}

/** A folder as a person would name it from where they stand. */
function displayed(folder: string): string {
  const path = relative(process.cwd(), folder);
  return path.startsWith('..') ? folder : path;
}

function phaseTeller(words: CommandWords, terminal: Terminal) {
  const names = Object.keys(words.phases);
  return (phase: keyof CommandWords['phases']) => {
    terminal.print(`[${names.indexOf(phase) + 1}/${names.length}] ${words.phases[phase]}`);
  };
}
