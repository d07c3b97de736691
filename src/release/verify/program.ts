import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Unusable, verifyRelease } from './verify.ts';
import { wordsFor } from './words.ts';

process.exitCode = run(process.argv.slice(2));

/** Runs the check as a program: 0 whole, 1 not whole, 2 nothing to check. */
function run(args: readonly string[]): number {
  const language = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  try {
    const at = args.indexOf('--key');
    const key = at < 0 ? '' : (args[at + 1] ?? '');
    const [path = dirname(fileURLToPath(import.meta.url)), ...more] =
      at < 0 ? args : args.filter((_, index) => index !== at && index !== at + 1);
    if (more.length > 0 || path.startsWith('-') || (at >= 0 && key === '')) throw new Unusable(wordsFor(language).usage);
    const { isWhole, lines } = verifyRelease(resolve(path), { key, language });
    for (const line of lines) (isWhole ? console.log : console.error)(line);
    return isWhole ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    console.error(error.message);
    return 2;
  }
}
