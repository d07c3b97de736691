import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { keepFile, keptPlace } from '../cache/kept-files.ts';

/**
 * A picture as an earlier run kept it, or as it is made now and kept for later runs.
 * @param madeFrom all that the picture depends on
 */
export async function keptPicture(madeFrom: string[], make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const place = keptPlace(`${createHash('sha256').update(JSON.stringify(madeFrom)).digest('hex')}.png`);
  const kept = await readFile(place).catch(() => undefined);
  if (kept) return kept;
  const picture = await make();
  await keepFile(place, picture);
  return picture;
}
