import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marker, markerText, pathsMade } from '../../src/verify/marker.ts';
import { pathsIn } from '../../src/verify/paths-in.ts';
import { write } from '../unit/cli/folders.ts';

const pages = ['index', '404', 'about', 'figures', 'areas/1', 'areas/2'].map((name) => `${name}.html`);
const others = Array.from({ length: 20 }, (_, nth) => `${nth % 2 ? 'data' : 'search/fragment'}/${nth}.txt`);

/** Writes a site as a build leaves it, in which every file says the same; gives its folder. */
export function writeSite(folder: string, text: string): string {
  const files = [...pages.map((path) => [path, `<html>${text}</html>\n`]), ...others.map((path) => [path, text])];
  write(folder, { ...Object.fromEntries(files), [marker]: markerText([...pages, ...others]) });
  return folder;
}

/** What a whole site of `writeSite` says; otherwise all that is wrong with it. */
export function saidBy(folder: string): string {
  const made = [...(pathsMade(readFileSync(join(folder, marker), 'utf8')) ?? [])].sort();
  const there = pathsIn(folder);
  const lost = made.filter((path) => !there.includes(path));
  const foreign = there.filter((path) => !made.includes(path));
  const texts = new Set(
    [...pages, ...others]
      .filter((path) => there.includes(path))
      .map((path) => readFileSync(join(folder, path), 'utf8').replace(/<[^>]*>|\n/g, '')),
  );
  const faults = [...lost.map((path) => `${path} is lost`), ...foreign.map((path) => `${path} is foreign`)];
  if (texts.size === 1 && faults.length === 0) return [...texts].join();
  return [...faults, `says ${[...texts].join(' and ')}`].join(', ');
}

/** All names in a folder, in their order; none where it is not there. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
