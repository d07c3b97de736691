import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cpuSeconds } from './cpu-time.ts';

/** The generator's folder. */
export const root = join(import.meta.dirname, '../..');

/** Builds a report with the real command, and gives its CPU seconds. */
export function buildXunli(content: string, out: string, env?: NodeJS.ProcessEnv): number {
  return cpuSeconds([join(root, 'src/cli/xunli.mjs'), 'build', '--content', content, '--out', out], root, env);
}

/** The same as on a new machine of CI, with nothing kept of earlier builds: no bundles, no pictures, no compiled code. */
export function buildXunliAnew(content: string, out: string): number {
  forgetKept();
  return buildXunli(content, out, { CI: 'true' });
}

/** Removes what builds keep for later ones. */
export function forgetKept(): void {
  rmSync(join(root, 'node_modules/.cache/xunli'), { recursive: true, force: true });
}
