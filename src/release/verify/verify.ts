import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { checkBag } from './bag.ts';
import { filesBelow, type ReadableFiles, unwrapped } from './files.ts';
import { Findings, type Tell } from './findings.ts';
import { checkSealed, manifestName, sumsName } from './sealed.ts';
import { checkSignature, type PublicKey, readPublicKey } from './signature.ts';
import { Unusable } from './unusable.ts';
import { checkWacz, waczNames } from './wacz.ts';
import { type VerifyWords, wordsFor } from './words.ts';
import { readZip } from './zip.ts';

export { Unusable };

/** What was found, told line by line. */
export interface Verdict {
  isWhole: boolean;
  lines: string[];
}

/**
 * Checks what lies at a path (a release, an offline copy, a bag, a WACZ), and its signature where the file of a public key is named.
 * @throws Unusable where there is nothing to check or it cannot be read, and where the key is none or proves nothing of it
 */
export function verifyRelease(path: string, { key = '', language = 'en' }: { key?: string; language?: string } = {}): Verdict {
  const words = wordsFor(language);
  if (!existsSync(path)) throw new Unusable(words.absent(path));
  const read = (tell: Tell) =>
    statSync(path).isDirectory() ? filesBelow(path) : unwrapped(readZip(readFileSync(path), basename(path), tell));
  try {
    return verdictOn(read, { path, publicKey: key === '' ? null : readPublicKey(key, words), words });
  } catch (error) {
    if (error instanceof Unusable || !isRefusal(error)) throw error;
    throw new Unusable(words.unreadable(error.path ?? path, error.code));
  }
}

/** Whether an error is one of the file system. */
function isRefusal(error: unknown): error is Error & { code: string; path?: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z]/.test(error.code);
}

/** As `verifyRelease`, of files in memory: by their paths, each with a function that reads it. */
export function verifyFiles(files: ReadableFiles, { language = 'en' }: { language?: string } = {}): Verdict {
  return verdictOn(() => files, { path: '.', publicKey: null, words: wordsFor(language) });
}

/** What is checked, with which key, and in whose words it is told. */
interface Checked {
  path: string;
  publicKey: PublicKey | null;
  words: VerifyWords;
}

function verdictOn(read: (tell: Tell) => ReadableFiles, { path, publicKey, words }: Checked): Verdict {
  const findings = new Findings();
  const files = read(findings.tell);
  const check = checkFor(files);
  if (!check && findings.list().length === 0) throw new Unusable(words.foreign(path));
  check?.(files, findings.tell);
  const signed = check === checkWacz || !check ? null : checkSignature(files, publicKey, findings.tell);
  if (check === checkWacz && publicKey && findings.list().length === 0) throw new Unusable(words.unsignable(path));
  const lines = findings.list().map(({ fault, path: file, other }) => words.faults[fault](file, other));
  if (lines.length > 0) return { isWhole: false, lines: [...lines, words.failed(path, lines.length)] };
  return { isWhole: true, lines: [words.whole(path, files.size), ...(signed ? [words[signed]] : [])] };
}

/** By what lies in it, a folder is a bag, a release or copy, or a web archive. */
function checkFor(files: ReadableFiles): ((files: ReadableFiles, tell: Tell) => void) | null {
  if (['bagit.txt', 'manifest-sha256.txt', 'manifest-sha512.txt'].some((name) => files.has(name))) return checkBag;
  if ([manifestName, sumsName].some((name) => files.has(name))) return checkSealed;
  return waczNames.some((name) => files.has(name)) ? checkWacz : null;
}
