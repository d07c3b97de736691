import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cpuSeconds } from './cpu-time.js';
/** The generator's folder. */
export const root = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** What `npm run build` gives to Node. */
const command = scripts.build.split(' ').slice(1);
/** Builds a report as `npm run build` does, and gives its CPU seconds. */
export function buildXunli(content, out, env) {
    return cpuSeconds([...command, '--content', content, '--out', out], root, env);
}
/** The same as on a new machine of CI, with nothing kept of earlier builds: no bundles, no pictures, no compiled code. */
export function buildXunliAnew(content, out) {
    forgetKept();
    return buildXunli(content, out, { CI: 'true' });
}
/** Removes what builds keep for later ones. */
export function forgetKept() {
    rmSync(join(root, 'node_modules/.cache/xunli'), { recursive: true, force: true });
}
