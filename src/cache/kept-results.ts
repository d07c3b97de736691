import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { keepFile, keptPlace } from './kept-files.ts';

interface Kept<T> {
  /** Hash of all that the result was made from. */
  key: string;
  result: T;
}

/**
 * The result of slow work: as an earlier run kept it under this name, or made now and kept for later runs. Each name keeps
 * one result, so that what is kept does not grow.
 * @param madeFrom all that the result depends on, as JSON holds it; the code that makes it is a part (`codeHash`)
 * @param make gives the result, which JSON must hold whole; throws what it likes, and then nothing is kept
 */
export async function keptResult<T>(name: string, madeFrom: unknown, make: () => T | Promise<T>): Promise<T> {
  const place = keptPlace(`${name}.result.json`);
  const key = createHash('sha256').update(JSON.stringify(madeFrom)).digest('hex');
  const kept = readKept<T>(place);
  if (kept?.key === key) return kept.result;
  const result = await make();
  await keepFile(place, JSON.stringify({ key, result } satisfies Kept<T>));
  return result;
}

function readKept<T>(place: string): Kept<T> | undefined {
  try {
    return JSON.parse(readFileSync(place, 'utf8')) as Kept<T>;
  } catch {
    // Nothing kept, or a file half written by a machine that went down: the result is made anew.
    return undefined;
  }
}
