import { join } from 'node:path';
import { cpuSeconds } from './cpu-time.ts';

/** The generator's folder. */
export const root = join(import.meta.dirname, '../..');

/** Builds a report as `npm run build` does, and gives its CPU seconds. */
export function buildXunli(content: string, out: string): number {
  return cpuSeconds(['src/cli/xunli.mjs', 'build', '--content', content, '--out', out], root);
}
