import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CommandWords } from '../i18n/commands.ts';
import { marker, pathsMade } from '../verify/marker.ts';
import { pathsIn } from '../verify/paths-in.ts';
import type { Call } from './call.ts';
import { beside, goBack, goForward, tidy } from './deployment.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { isSite } from './former-site.ts';
import { holds, realPlace, safeOutput } from './output-folder.ts';
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
  const [served, from] = [realPlace(call.input), realPlace(call.from)];
  refuseOthers(served, words);
  tidy(served, pid);
  if (call.rollback) return rollBack(served, call, { terminal, words, pid });
  if (holds(served, from) || holds(from, served)) throw new UsageError(words.deployment.overlaps(call.input, call.from));
  safeOutput(served, from, words);
  const site = [from, join(from, 'site')].find((folder) => existsSync(join(folder, 'index.html')) && isSite(folder));
  if (!site) throw new UsageError(words.noSite(call.from));
  const { copying } = beside(served, pid);
  const isFirst = !existsSync(served);
  try {
    mkdirSync(dirname(copying), { recursive: true });
    cpSync(site, copying, { recursive: true });
    const faults = siteFaults(copying, site);
    if (faults.length > 0) return tellFaults(faults, terminal, words);
    keepHostFiles(served, copying);
    goForward(copying, served, pid);
  } finally {
    tidy(served, pid);
  }
  terminal.print(words.deployment.deployed(call.input, pathsIn(served).length - 1));
  if (!isFirst) terminal.print(words.deployment.kept(call.input));
  return exitCodes.ok;
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
    if (!existsSync(folder)) continue;
    if (!statSync(folder).isDirectory()) throw new UsageError(words.outNotFolder(folder));
    // A mount point cannot change places with another folder.
    if (statSync(folder).dev !== statSync(dirname(folder)).dev) throw new UsageError(words.deployment.mountPoint(folder));
    const made = isSite(folder) ? pathsMade(readFileSync(join(folder, marker), 'utf8')) : null;
    const foreign = pathsIn(folder).find((path) => !made?.has(path) && !hostFiles.includes(path));
    if (foreign !== undefined) throw new UsageError(words.deployment.foreign(join(folder, foreign)));
  }
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
