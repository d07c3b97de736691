import { existsSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { auditSite, type SiteAudit } from '../audit/site/audit.ts';
import { siteFindings } from '../audit/site/findings.ts';
import { auditSource } from '../audit/source/audit.ts';
import { formatFindings } from '../findings/format.ts';
import { checkLocation } from '../packaging/location/check.ts';
import { locationFindings } from '../packaging/location/findings.ts';
import { readContent } from '../report/content.ts';
import type { Report } from '../report/report.ts';
import type { Call } from './call.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { onInterrupt } from './interrupt.ts';
import { type MakeSite, makeSite } from './make-site.ts';
import { refuseForeign, safeOutput } from './output-folder.ts';
import { readReport } from './read-report.ts';
import { type SiteWeight, weighSite } from './site-weight.ts';
import { type Move, neighbours, recover, swapIn } from './swap.ts';
import type { Terminal } from './terminal.ts';
import { commandWords } from './words/words.ts';
import type { CommandWords } from './words/zh-CN.ts';
import { openWorkshop } from './workshop.ts';

/** What a build does to the world; passed in, so that it can be tested without Astro and killed at any moment. */
export interface BuildEffects {
  terminal: Terminal;
  pid: number;
  makeSite: MakeSite;
  auditSite: typeof auditSite;
  checkLocation: typeof checkLocation;
  move?: Move;
}

/** The effects of a real build. */
export function realEffects(terminal: Terminal): BuildEffects {
  return { terminal, pid: process.pid, makeSite, auditSite, checkLocation };
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
  const { report, findings, language } = readReport(call.content, words);
  const own = commandWords(language);
  const begin = phaseTeller(own, terminal);
  begin('reading');
  if (!report) {
    terminal.complain(formatFindings(findings, language));
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
    const workshop = openWorkshop(pid);
    const clear = () => {
      for (const folder of [workshop, neighbours(out, pid).building]) rmSync(folder, { recursive: true, force: true });
    };
    const stopListening = onInterrupt(() => {
      clear();
      terminal.complain(own.interrupted);
      process.exit(exitCodes.interrupted);
    });
    try {
      const site = await effects.makeSite(call.content, workshop, begin);
      if (!existsSync(join(site, 'index.html'))) throw new Error(own.noPages);
      begin('auditing');
      const [output, source] = [readContent(site), readContent(call.content)];
      const bound = locationFindings(effects.checkLocation(output, checked.meta.hosting.address), source);
      const audit = effects.auditSite(checked, output);
      const mistakes = [...bound, ...siteFindings(audit.problems, source)];
      if (mistakes.length > 0) {
        terminal.complain(formatFindings(mistakes, language));
        terminal.complain(own.kept);
        return null;
      }
      begin('swapping');
      const weight = weighSite(site);
      refuseForeign(out, own);
      swapIn(site, out, pid, effects.move);
      return { weight, audit };
    } catch (error) {
      terminal.complain(own.kept);
      throw error;
    } finally {
      stopListening();
      clear();
    }
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
