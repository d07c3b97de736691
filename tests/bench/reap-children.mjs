/**
 * Preloaded into every measured process. Astro, esbuild and Pagefind leave their helper processes to die by themselves;
 * the system then adds their CPU time to nobody. Here the parent waits for them at its end, so that all is counted.
 */
import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';

const children = new Set();
const { spawn } = childProcess;

childProcess.spawn = (...given) => {
  const child = spawn(...given);
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
};
syncBuiltinESMExports();

process.on('beforeExit', () => {
  for (const child of children) {
    child.stdin?.destroy();
    child.ref();
  }
});
