import type { Language } from '../i18n/language.ts';
import { Unusable, verifyRelease } from '../release/verify/verify.ts';
import type { Call } from './call.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/**
 * Proves a release, an offline copy or a bag whole, by the same file that lies in each of them.
 * @throws UsageError where there is none, or the key is none
 */
export function verify({ input, key }: Pick<Call, 'input' | 'key'>, terminal: Terminal, language: Language): ExitCode {
  try {
    const { isWhole, lines } = verifyRelease(input, { key, language });
    for (const line of lines) (isWhole ? terminal.print : terminal.complain)(line);
    return isWhole ? exitCodes.ok : exitCodes.contentMistakes;
  } catch (error) {
    if (error instanceof Unusable) throw new UsageError(error.message);
    throw error;
  }
}
