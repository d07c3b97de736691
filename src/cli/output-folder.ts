import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { CommandWords } from '../i18n/commands.ts';
import { packageRoot } from '../integration/package-root.ts';
import { marker } from '../verify/marker.ts';
import { UsageError } from './exit-codes.ts';
import { lookedAtRest } from './moving.ts';
import { begun, isLeft, processName } from './process-name.ts';
import { removeIfEmpty } from './removal.ts';

/** Names beside the site add to its own; file systems take 255 bytes. */
const longestName = 180;
/** How the name of a folder begins that is made only to see whether it can be. */
const tried = '.xunli-';

/**
 * The real place of an output folder, symbolic links followed.
 * @param allowed names of files that may stand there although no build made them
 * @throws UsageError where a build there would destroy something: the report, the generator, or files it did not make
 * @throws what the file system throws where nothing can be written there, before anything is made
 */
export function safeOutput(out: string, content: string, words: CommandWords, allowed: readonly string[] = []): string {
  return lookedAtRest(() => checkedPlace(out, content, words, allowed));
}

function checkedPlace(out: string, content: string, words: CommandWords, allowed: readonly string[]): string {
  if (Buffer.byteLength(basename(out)) > longestName) throw new UsageError(words.outNameTooLong(out, longestName));
  if (isDangling(out)) throw new UsageError(words.outDangling(out));
  const place = realPlace(out);
  const report = realPlace(content);
  if (holds(place, report) || holds(report, place)) throw new UsageError(words.outOverlaps(out, content));
  if (holds(place, realPlace(packageRoot))) throw new UsageError(words.outOverlaps(out, packageRoot));
  lookForForeign(place, words, allowed);
  tryWriting(place);
  return place;
}

/**
 * Makes sure that a folder may be replaced.
 * @throws UsageError where it is a file, or holds anything while not being a former build
 */
export function refuseForeign(out: string, words: CommandWords, allowed: readonly string[] = []): void {
  lookedAtRest(() => lookForForeign(out, words, allowed));
}

function lookForForeign(out: string, words: CommandWords, allowed: readonly string[]): void {
  const standing = nearestStanding(out);
  if (!statSync(standing).isDirectory()) throw new UsageError(words.outNotFolder(standing));
  if (standing !== out) return;
  // What a killed command left of its trials is no person's.
  const names = readdirSync(out).filter((name) => !name.startsWith(tried) && !allowed.includes(name));
  if (names.length > 0 && !names.includes(marker)) throw new UsageError(words.outForeign(out));
}

/** Tries to write beside the site's place or, where that cannot be, in it; throws what the file system throws. */
function tryWriting(place: string): void {
  try {
    writeEmptyFolder(nearestStanding(dirname(place)));
  } catch (error) {
    // Whoever asked knows the place, not what was tried there.
    if (!existsSync(place)) throw Object.assign(error as Error, { path: place });
    try {
      writeEmptyFolder(place);
    } catch (refusal) {
      throw Object.assign(refusal as Error, { path: place });
    }
  }
}

/** Makes and removes an empty folder in another, and removes those of processes that were killed in between. */
function writeEmptyFolder(inside: string): void {
  const left = readdirSync(inside).filter((name) => name.startsWith(tried) && isLeft(join(inside, name), process.pid));
  for (const name of left) removeIfEmpty(join(inside, name));
  const own = join(inside, `${tried}${begun}-${processName(process.pid)}`);
  mkdirSync(own);
  rmdirSync(own);
}

/** Whether a path, or a folder above it, is a link that leads nowhere. */
function isDangling(path: string): boolean {
  if (existsSync(path)) return false;
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink || (dirname(path) !== path && isDangling(dirname(path)));
}

/** Where a path leads, links followed, whether or not anything is there. */
export function realPlace(path: string): string {
  const standing = nearestStanding(path);
  return join(realpathSync(standing), relative(standing, path));
}

/** The path itself, or the nearest folder above it that exists. */
function nearestStanding(path: string): string {
  return existsSync(path) ? path : nearestStanding(dirname(path));
}

/** Whether a path is a folder or lies in it. */
export function holds(folder: string, path: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
