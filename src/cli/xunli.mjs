// JavaScript, so that the cache is there before Node loads what takes the types out of TypeScript.
import { readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const compiled = fileURLToPath(new URL('../../node_modules/.cache/xunli-compiled', import.meta.url));
/** Node forgets nothing that it compiled, and each build adds the code of its pages: a cache of twice its first size is begun anew. */
const mostFiles = 4000;

// A machine of CI is new each time: there a cache costs more than it saves.
if (!process.env.CI) {
  if (filesKept() > mostFiles) rmSync(compiled, { recursive: true, force: true });
  enableCompileCache(compiled);
}
// The bundler behind Vite has little to do here: its threads wait for each other, which costs a tenth of a build's CPU and gains no time.
process.env.RAYON_NUM_THREADS ??= '1';
// The same for its and the indexer's other pool, where the gain is small.
process.env.TOKIO_WORKER_THREADS ??= '1';
await import('./xunli.ts');

function filesKept() {
  try {
    // Node puts them into a folder for each of its versions. Not `recursive`, which asks the disk what each of them is.
    return readdirSync(compiled).reduce((count, version) => count + readdirSync(join(compiled, version)).length, 0);
  } catch {
    return 0;
  }
}
