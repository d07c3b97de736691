import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { marker, pathsMade } from '../verify/marker.ts';
import { pathsIn } from '../verify/paths-in.ts';
import { type Remove, removeSite } from './removal.ts';

/** What is left of a former site, to be told: files that a person had put into it, and the folder itself where it cannot be removed. */
export interface Remains {
  /** The folder to which a person's files were moved. */
  kept: string[];
  /** Folders that could not be removed. */
  stuck: string[];
}

/** Whether a folder holds a site that a build made. */
export function isSite(folder: string): boolean {
  return existsSync(join(folder, marker));
}

/** Whether a folder holds a site with all files that its marker lists: its removal may have been cut off, or be under way. */
export function isWholeSite(folder: string): boolean {
  try {
    const made = pathsMade(readFileSync(join(folder, marker), 'utf8'));
    return [...(made ?? [])].every((path) => existsSync(join(folder, path)));
  } catch {
    return false;
  }
}

/**
 * Removes a former site. Files in it that no build made are a person's: they are moved to a new folder beside the site's place, `out`.
 * What cannot be removed stays and is told; it harms nothing.
 */
export function removeFormer(former: string, out: string, remove: Remove = removeSite): Remains {
  const remains: Remains = { kept: [], stuck: [] };
  try {
    const foreign = foreignFiles(former);
    if (foreign.length > 0) remains.kept.push(moveBeside(foreign, former, out));
    remove(former);
  } catch {
    remains.stuck.push(former);
  }
  return remains;
}

/** The remains of several removals. */
export function allRemains(each: readonly Remains[]): Remains {
  return { kept: each.flatMap(({ kept }) => kept), stuck: each.flatMap(({ stuck }) => stuck) };
}

/** The files of a site that its marker does not list; none where there is no list. */
function foreignFiles(site: string): string[] {
  const made = isSite(site) ? pathsMade(readFileSync(join(site, marker), 'utf8')) : null;
  if (!made) return [];
  return pathsIn(site).filter((path) => !made.has(path));
}

function moveBeside(paths: readonly string[], site: string, out: string): string {
  const place = unusedName(`${out}.kept`);
  for (const path of paths) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    renameSync(join(site, path), join(place, path));
  }
  return place;
}

function unusedName(wanted: string): string {
  let name = wanted;
  for (let count = 2; existsSync(name); count++) name = `${wanted}-${count}`;
  return name;
}
