import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mistakesIn } from '../diagnostics/diagnostic.ts';
import { formatDiagnostic, formatDiagnostics } from '../diagnostics/formats.ts';
import { type CommandWords, commandWords } from '../i18n/commands.ts';
import type { Files } from '../release/package/files.ts';
import type { PrintedReport } from '../release/pdf/print-report.ts';
import { type Print, type Printer, printerHere } from '../release/pdf/printer.ts';
import { unpublishedAddress } from '../release/wacz/archived-site.ts';
import { draftRefusal } from '../report/drafts/notices.ts';
import type { Report } from '../report/report.ts';
import { type BuildEffects, realEffects as effectsOfBuild } from './build.ts';
import type { Call } from './call.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Remains } from './former-site.ts';
import type { MadeSite } from './make-site.ts';
import { safeOutput } from './output-folder.ts';
import { readContentOf } from './read-content.ts';
import { filesOfRelease } from './release-files.ts';
import { readGiven } from './release-given.ts';
import { withStagedSite } from './staged-site.ts';
import { recover, swapIn } from './swap.ts';
import { displayed, phaseTeller, tellRecovered, tellRemains } from './telling.ts';
import { inOwnTemporary } from './temporary.ts';
import type { Terminal } from './terminal.ts';

/** What making a release does to the world; passed in, so that it can be tested without Astro and a browser. */
export interface ReleaseEffects extends BuildEffects {
  findPrinter: () => Promise<Printer>;
}

/** The effects of a real release. */
export function realEffects(terminal: Terminal): ReleaseEffects {
  return { ...effectsOfBuild(terminal), findPrinter: printerHere };
}

/** What a call of `release` names. */
type ReleaseCall = Pick<Call, 'content' | 'out' | 'sign' | 'pdf' | 'noPdf' | 'sm3' | 'warc'>;

/**
 * Checks a report, makes its site and packs it: the site, an offline copy, a bag, a manifest and hashes, signed with a key where one is
 * named. The release is put in place of the former one only when it is complete.
 * @throws UsageError for folders, keys and files that cannot be used; what Astro or the file system throws
 */
export async function release(call: ReleaseCall, words: CommandWords, effects: ReleaseEffects): Promise<ExitCode> {
  const { terminal, pid } = effects;
  const out = safeOutput(call.out, call.content, words);
  const given = readGiven(call, words);
  tellRecovered(recover(out, pid), call.out, words, terminal);
  const content = readContentOf(call.content, words);
  const { report, diagnostics, language } = content;
  const own = commandWords(language);
  const { swapping, ...making } = own.phases;
  const printer = given.pdf || call.noPdf ? null : await effects.findPrinter();
  const { printing, packing } = own.release;
  const onPhase = phaseTeller({ ...making, ...(printer && 'print' in printer && { printing }), packing, swapping }, terminal);
  onPhase('reading');
  if (!report) {
    terminal.complain(formatDiagnostics(diagnostics, language));
    return exitCodes.contentMistakes;
  }
  const refusal = draftRefusal(report);
  if (refusal) {
    terminal.complain(`${formatDiagnostic(refusal, language)}\n\n${own.release.kept}`);
    return exitCodes.contentMistakes;
  }
  const done = await withStagedSite({ content, words: own, onPhase }, effects, (site) => pack(report, site)).catch((error: unknown) => {
    terminal.complain(own.release.kept);
    throw error;
  });
  if (!done) return exitCodes.contentMistakes;
  if (diagnostics.length > 0) terminal.complain(formatDiagnostics(diagnostics, language));
  if (given.signer) terminal.print(own.release.signed(given.signer.publicKeySha256));
  terminal.print(own.release.written(displayed(call.out), done.files));
  if (!report.meta.hosting.address) terminal.print(own.release.noAddress(unpublishedAddress));
  if (printer && 'lacks' in printer) terminal.print(own.release.noPdf(own.printLacks[printer.lacks]));
  tellRemains(done.remains, own, terminal);
  return exitCodes.ok;

  /** Packs a site and puts the release in its place; null where the checks refused it. */
  async function pack(checked: Report, { folder, verification }: MadeSite): Promise<{ files: number; remains: Remains } | null> {
    const refuse = (...texts: string[]) => {
      for (const text of [...texts, own.release.kept]) terminal.complain(text);
      return null;
    };
    const found = [...diagnostics, ...verification.diagnostics];
    if (mistakesIn(verification.diagnostics).length > 0) return refuse(formatDiagnostics(found, language));
    const printed = printer && 'print' in printer ? await inOwnTemporary(pid, () => print(printer.print, folder)) : null;
    onPhase('packing');
    const files = await filesOfRelease({ folder, content: content.files, report: checked, given, printed }, own);
    if (typeof files === 'string') return refuse(files);
    const packed = join(dirname(folder), 'release');
    writeFiles(packed, files);
    onPhase('swapping');
    return { files: files.size, remains: swapIn(packed, out, pid, effects.moves) };
  }

  /** Prints the site in a folder. Throws what the browser throws, after what a person can do about it. */
  async function print(printed: Print, folder: string): Promise<PrintedReport> {
    onPhase('printing');
    try {
      return await printed(folder);
    } catch (error) {
      terminal.complain(own.release.notPrinted);
      throw error;
    }
  }
}

function writeFiles(folder: string, files: Files): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
