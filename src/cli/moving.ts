import { existsSync, renameSync, statSync } from 'node:fs';

/** How a folder is renamed; passed in, so that a test can fail between two moves. */
export type Rename = (from: string, to: string) => void;

/** Others may put their folder into a place at the same moment; each round one of them wins. */
export const rounds = 100;

/** Moves a folder unless there is none or, by another process, a full one is in its new place; returns whether it did. */
export function movedUnlessTaken(from: string, to: string, rename: Rename = renameSync): boolean {
  if (!existsSync(from)) return false;
  try {
    rename(from, to);
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) return false;
    throw error;
  }
}

/** Moves a folder into a place, and the one that was there back where that is refused; returns whether it did. */
export function putInPlace(comes: string, place: string, former: string, rename: Rename = renameSync): boolean {
  try {
    return movedUnlessTaken(comes, place, rename);
  } catch (error) {
    movedUnlessTaken(former, place, rename);
    throw error;
  }
}

/**
 * Looks at folders again where one was gone: others may just be putting another in its place.
 * @throws what `look` throws last
 */
export function lookedAtRest<T>(look: () => T): T {
  for (let round = 1; ; round++) {
    try {
      return look();
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || round === rounds) throw error;
    }
  }
}

/** The code of an error of the file system; empty of any other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** When a folder was last renamed or changed; 0 where it is gone. */
export function changedAt(folder: string): number {
  return statSync(folder, { throwIfNoEntry: false })?.ctimeMs ?? 0;
}
