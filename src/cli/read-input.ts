import { readFileSync } from 'node:fs';
import type { CommandWords } from '../i18n/commands.ts';
import { UsageError } from './exit-codes.ts';

/**
 * The bytes of a file that a command names, or of the standard input for `-`.
 * @throws UsageError where there is no such file
 */
export function readInput(input: string, words: CommandWords): Uint8Array {
  try {
    return readFileSync(input === '-' ? 0 : input);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError(words.noFile(input));
    if (code === 'EISDIR') throw new UsageError(words.fileIsFolder(input));
    throw error;
  }
}
