import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generatorRoot } from '../bundling/kept-bundles.ts';

const folder = join(generatorRoot, 'node_modules/.cache/xunli');

/**
 * A picture as an earlier run kept it, or as it is made now and kept for later runs.
 * @param madeFrom all that the picture depends on
 */
export async function keptPicture(madeFrom: string[], make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const place = join(folder, `${createHash('sha256').update(JSON.stringify(madeFrom)).digest('hex')}.png`);
  const kept = await readFile(place).catch(() => undefined);
  if (kept) return kept;
  const picture = await make();
  const ownName = `${place}.${process.pid}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(ownName, picture);
    await rename(ownName, place);
  } catch {
    // A cache is a gain where it can be had.
  }
  return picture;
}
