import { createHash } from 'node:crypto';

const { XUNLI_KILLS = '50', XUNLI_SEED = '2020' } = process.env;

/** How many times commands are killed, and how often as in proportion to it other things befall them. */
export const kills = Number(XUNLI_KILLS);
/** What all chance follows from: the same in every run, so that a red one can be repeated. */
export const seed = XUNLI_SEED === 'random' ? String(Date.now()) : XUNLI_SEED;

/** Numbers from 0 to below 1 that look random and are the same for the same name. */
export function chance(name: string): () => number {
  let drawn = 0;
  return () => createHash('sha256').update(`${name} ${drawn++}`).digest().readUInt32BE() / 2 ** 32;
}
