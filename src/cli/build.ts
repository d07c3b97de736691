import { mistakesIn } from '../diagnostics/diagnostic.ts';
import { formatDiagnostic, formatDiagnostics } from '../diagnostics/formats.ts';
import { type CommandWords, commandWords } from '../i18n/commands.ts';
import { draftRefusal } from '../report/drafts/notices.ts';
import type { Report } from '../report/report.ts';
import type { Call } from './call.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Remains } from './former-site.ts';
import { type MadeSite, makeSite } from './make-site.ts';
import { refuseForeign, safeOutput } from './output-folder.ts';
import { readContentOf } from './read-content.ts';
import { type SiteWeight, weighSite } from './site-weight.ts';
import { type MakingEffects, withStagedSite } from './staged-site.ts';
import { type Moves, recover, swapIn } from './swap.ts';
import { displayed, phaseTeller, tellRecovered, tellRemains } from './telling.ts';
import type { Terminal } from './terminal.ts';

/** What a build does to the world; passed in, so that it can be killed at any moment. */
export interface BuildEffects extends MakingEffects {
  moves?: Moves;
}

/** The effects of a real build. */
export function realEffects(terminal: Terminal): BuildEffects {
  return { terminal, pid: process.pid, makeSite };
}

/**
 * Checks a report and makes its site. The site is made elsewhere and put in the place of the former one only when it is
 * complete: a build that fails, is interrupted or is killed leaves the former site whole. Warnings stop nothing. The site of a draft is
 * made only where the call says so.
 * @throws UsageError for folders that cannot be used; what Astro or the file system throws
 */
export async function build(call: Pick<Call, 'content' | 'out' | 'draft'>, words: CommandWords, effects: BuildEffects): Promise<ExitCode> {
  const { terminal, pid } = effects;
  const begun = performance.now();
  const display = displayed(call.out);
  const out = safeOutput(call.out, call.content, words);
  tellRecovered(recover(out, pid), call.out, words, terminal);
  const content = readContentOf(call.content, words);
  const { report, diagnostics, language } = content;
  const own = commandWords(language);
  const onPhase = phaseTeller(own.phases, terminal);
  onPhase('reading');
  if (!report) {
    terminal.complain(formatDiagnostics(diagnostics, language));
    return exitCodes.contentMistakes;
  }
  const refusal = draftRefusal(report);
  if (refusal && !call.draft) {
    terminal.complain(`${formatDiagnostic(refusal, language)}\n\n${own.kept}`);
    return exitCodes.contentMistakes;
  }
  const weight = await withStagedSite({ content, words: own, onPhase }, effects, (site) => install(report, site)).catch(
    (error: unknown) => {
      terminal.complain(own.kept);
      throw error;
    },
  );
  if (!weight) return exitCodes.contentMistakes;
  if (diagnostics.length > 0) terminal.complain(formatDiagnostics(diagnostics, language));
  const { pages, heaviest } = weight;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  terminal.print(own.summary(pages, report.figures.length, seconds));
  terminal.print(own.heaviest(heaviest.page, heaviest.raw.toLocaleString('en'), heaviest.gzipped.toLocaleString('en')));
  terminal.print(weight.audited);
  terminal.print(own.written(display));
  tellRemains(weight.remains, own, terminal);
  return exitCodes.ok;

  /** Puts the site in its place; null where the checks refused it. */
  function install(checked: Report, { folder, verification }: MadeSite): (SiteWeight & { audited: string; remains: Remains }) | null {
    const audited = own.audited(checked.numerals.length, verification.audit);
    if (mistakesIn(verification.diagnostics).length > 0) {
      const told = formatDiagnostics([...diagnostics, ...verification.diagnostics], language);
      for (const text of [told, audited, own.kept]) terminal.complain(text);
      return null;
    }
    onPhase('swapping');
    const weighed = weighSite(folder);
    refuseForeign(out, own);
    const remains = swapIn(folder, out, pid, effects.moves);
    return { ...weighed, audited, remains };
  }
}
