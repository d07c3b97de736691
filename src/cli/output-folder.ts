import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { CommandWords } from '../i18n/commands.ts';
import { packageRoot } from '../integration/package-root.ts';
import { marker } from '../verify/marker.ts';
import { UsageError } from './exit-codes.ts';

/**
 * The real place of an output folder, symbolic links followed.
 * @throws UsageError where a build there would destroy something: the report, the generator, or files it did not make
 */
export function safeOutput(out: string, content: string, words: CommandWords): string {
  const place = realPlace(out);
  const report = realPlace(content);
  if (holds(place, report) || holds(report, place)) throw new UsageError(words.outOverlaps(out, content));
  if (holds(place, realPlace(packageRoot))) throw new UsageError(words.outOverlaps(out, packageRoot));
  refuseForeign(place, words);
  return place;
}

/**
 * Makes sure that a folder may be replaced.
 * @throws UsageError where it is a file, or holds anything while not being a former build
 */
export function refuseForeign(out: string, words: CommandWords): void {
  const standing = nearestStanding(out);
  if (!statSync(standing).isDirectory()) throw new UsageError(words.outNotFolder(standing));
  if (standing !== out) return;
  const names = readdirSync(out);
  if (names.length > 0 && !names.includes(marker)) throw new UsageError(words.outForeign(out));
}

function realPlace(path: string): string {
  const standing = nearestStanding(path);
  return join(realpathSync(standing), relative(standing, path));
}

/** The path itself, or the nearest folder above it that exists. */
function nearestStanding(path: string): string {
  return existsSync(path) ? path : nearestStanding(dirname(path));
}

function holds(folder: string, path: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
