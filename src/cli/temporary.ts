import { mkdirSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLeft, processName } from './process-name.ts';
import { removeFolder } from './removal.ts';

const ours = 'xunli-run-';
/** What names the folder for temporary files, on one system or another (Node's documentation, `os.tmpdir`). */
const named = ['TMPDIR', 'TMP', 'TEMP'];

/**
 * Lets programs that are started keep what they need for the time being in a folder of this process: a browser that is killed leaves it
 * there. It is gone afterwards; that of a process which was killed is cleared by the next one.
 */
export async function inOwnTemporary<T>(pid: number, act: () => Promise<T>): Promise<T> {
  const all = tmpdir();
  for (const name of readdirSync(all)) if (name.startsWith(ours) && isLeft(join(all, name), pid)) removeIfAllowed(join(all, name));
  const own = join(all, `${ours}${processName(pid)}`);
  mkdirSync(own);
  const before = Object.fromEntries(named.map((name) => [name, process.env[name]]));
  const clear = () => removeIfAllowed(own);
  process.once('exit', clear);
  for (const name of named) process.env[name] = own;
  try {
    return await act();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    process.removeListener('exit', clear);
    clear();
  }
}

/** In a folder for all, others' are not ours to remove. */
function removeIfAllowed(folder: string): void {
  try {
    removeFolder(folder);
  } catch {
    // It harms nothing.
  }
}
