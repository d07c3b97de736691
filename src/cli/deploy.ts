import { copyFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CommandWords } from '../i18n/commands.ts';
import { marker, pathsMade } from '../verify/marker.ts';
import { pathsBelow, pathsIn } from '../verify/paths-in.ts';
import type { Call } from './call.ts';
import { copyFiles, makeFolder, sameFiles } from './copy-files.ts';
import { beside, goBack, goForward, tidy } from './deployment.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { isSite } from './former-site.ts';
import { codeOf, lookedAtRest } from './moving.ts';
import { holds, realPlace, safeOutput } from './output-folder.ts';
import { removeFolder } from './removal.ts';
import { type SiteFault, siteFaults } from './site-faults.ts';
import type { Terminal } from './terminal.ts';

/** Configurations of a host that stand beside `index.html`: they are the administrator's, and stay when the site changes. */
const hostFiles = ['.htaccess', 'web.config', '_headers'];
/** In whose name something is deployed, and who is told. */
interface Deploying {
  terminal: Terminal;
  words: CommandWords;
  pid: number;
}

/** How many faults are told one by one. */
const mostTold = 20;
/** How often a site is copied that changes meanwhile. */
const mostCopies = 3;

/**
 * Puts a finished site, or that of a release, where a host serves it, in one step, and keeps the one before; or goes back to that.
 * @throws UsageError where the folder is no site's, and where there is nothing to deploy or to go back to; what the file system throws
 */
export function deploy(
  call: Pick<Call, 'input' | 'from' | 'rollback'>,
  terminal: Terminal,
  words: CommandWords,
  pid = process.pid,
): ExitCode {
  if (call.input === '-') throw new UsageError(words.deployment.noFolder);
  const [served, from] = lookedAtRest(() => [realPlace(call.input), realPlace(call.from)] as const);
  lookedAtRest(() => refuseOthers(served, words));
  tidy(served, pid);
  try {
    return call.rollback ? rollBack(served, call, { terminal, words, pid }) : bringIn(served, from, call, { terminal, words, pid });
  } finally {
    tidy(served, pid);
  }
}

function bringIn(served: string, from: string, call: Pick<Call, 'input' | 'from'>, { terminal, words, pid }: Deploying): ExitCode {
  if (holds(served, from) || holds(from, served)) throw new UsageError(words.deployment.overlaps(call.input, call.from));
  safeOutput(served, from, words, hostFiles);
  const site = [from, join(from, 'site')].find((folder) => existsSync(join(folder, 'index.html')) && isSite(folder));
  if (!site) throw new UsageError(words.noSite(call.from));
  const { copying } = beside(served, pid);
  const hadSite = isSite(served);
  const unmakeFolder = makeFolder(dirname(copying));
  try {
    if (!copiedAtRest(site, copying)) {
      terminal.complain(words.deployment.changing(call.from));
      return exitCodes.contentMistakes;
    }
    const faults = siteFaults(copying, site);
    if (faults.length > 0) return tellFaults(faults, terminal, words);
    keepHostFiles(served, copying);
    // Once it is in its place, another deployment may move it away.
    const files = pathsIn(copying).length - 1;
    goForward(copying, served, pid);
    terminal.print(words.deployment.deployed(call.input, files));
    if (hadSite) terminal.print(words.deployment.kept(call.input));
    return exitCodes.ok;
  } finally {
    removeFolder(copying);
    unmakeFolder();
  }
}

/**
 * Copies a site, again where a build put another in its place meanwhile: the copy would be a mix of both. Returns whether it is the same
 * as the site after it.
 */
function copiedAtRest(site: string, copying: string): boolean {
  for (let copies = 0; copies < mostCopies; copies++) {
    removeFolder(copying);
    try {
      copyFiles(pathsIn(site), site, copying);
      if (sameFiles(site, copying)) return true;
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }
  return false;
}

function rollBack(served: string, call: Pick<Call, 'input'>, { terminal, words, pid }: Deploying): ExitCode {
  const { last } = beside(served, pid);
  if (!isSite(last)) throw new UsageError(words.deployment.noLast(call.input));
  keepHostFiles(served, last);
  goBack(served, pid);
  terminal.print(words.deployment.wentBack(call.input));
  return exitCodes.ok;
}

/** Makes sure that a folder, and what is kept beside it, may be replaced: all that is there is a site's or configures the host. */
function refuseOthers(served: string, words: CommandWords): void {
  for (const folder of [served, beside(served, process.pid).last]) {
    if (existsSync(folder)) refuseOther(folder, words);
  }
}

function refuseOther(folder: string, words: CommandWords): void {
  if (!statSync(folder).isDirectory()) throw new UsageError(words.outNotFolder(folder));
  // A mount point cannot change places with another folder, and neither can the root.
  if (dirname(folder) === folder || statSync(folder).dev !== statSync(dirname(folder)).dev)
    throw new UsageError(words.deployment.mountPoint(folder));
  const foreign = firstForeign(folder);
  if (foreign !== undefined) throw new UsageError(words.deployment.foreign(join(folder, foreign)));
}

/** The first file of a folder that no build made and that does not configure the host; what else is there is not looked at. */
function firstForeign(folder: string): string | undefined {
  const made = isSite(folder) ? pathsMade(readFileSync(join(folder, marker), 'utf8')) : null;
  for (const path of pathsBelow(folder)) if (!made?.has(path) && !hostFiles.includes(path)) return path;
  return undefined;
}

/** What the administrator wrote goes along with the place, not with a site. */
function keepHostFiles(served: string, site: string): void {
  const kept = hostFiles.filter((name) => existsSync(join(served, name)));
  for (const name of kept) copyFileSync(join(served, name), join(site, name));
}

function tellFaults(faults: readonly SiteFault[], terminal: Terminal, words: CommandWords): ExitCode {
  for (const { path, fault } of faults.slice(0, mostTold)) terminal.complain(`${path}: ${words.deployment.faults[fault]}`);
  terminal.complain(words.deployment.refused(faults.length));
  return exitCodes.contentMistakes;
}
