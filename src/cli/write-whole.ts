import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { processName } from './process-name.ts';

/**
 * Writes a file beside its place and gives it its name when it is whole: until then the last one stays. What an interruption leaves is
 * hidden, and so no content. Throws what the file system throws.
 */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const beside = join(dirname(file), `.${basename(file)}.new-${processName(process.pid)}`);
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}
