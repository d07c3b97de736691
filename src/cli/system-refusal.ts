import { isAbsolute, relative } from 'node:path';
import { getSystemErrorName } from 'node:util';
import type { CommandWords } from '../i18n/commands.ts';
import { Busy } from './replace-inside.ts';

/** What Node throws where the operating system refuses a call (Node's documentation, “Class: SystemError”). */
interface Refusal {
  code: string;
  path?: string;
  dest?: string;
}

/** What Windows' numbers of errors mean, as far as they are likely where files are written (“System Error Codes”). */
const ofWindows: Record<number, string> = { 5: 'EACCES', 19: 'EROFS', 32: 'EBUSY', 39: 'ENOSPC', 112: 'ENOSPC' };

/** Why the operating system refused something, in words, with the file it is about; null for an error of another kind. */
export function systemRefusal(error: unknown, words: CommandWords): string | null {
  if (error instanceof Busy) return words.outBusy(displayed(error.folder));
  const refusal = refusalIn(error);
  if (!refusal) return null;
  const { code, path = '', dest = '' } = refusal;
  const reasons: Record<string, string> = words.refused;
  return words.systemRefused(reasons[code] ?? words.refused.other, code, displayed(dest || path));
}

/** What the error itself tells, or the one that it was caused by: tools wrap what the system says. */
function refusalIn(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null;
  const isOfSystem = 'syscall' in error && 'code' in error && typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code);
  if (isOfSystem) return error as Error & Refusal;
  const inside = refusalIn(error.cause) ?? (error instanceof AggregateError ? (error.errors.map(refusalIn).find(Boolean) ?? null) : null);
  return inside ?? refusalOfRust(error.message);
}

/** Programs in Rust, as the bundler is one, give the number of the system's error (`std::io::Error`); some name the file before it. */
function refusalOfRust(message: string): Refusal | null {
  const [, digits] = /\(os error (\d+)\)/.exec(message) ?? [];
  if (digits === undefined) return null;
  const [, path = ''] = /Failed to \w+ file in (.+)$/m.exec(message) ?? [];
  return { code: codeOfNumber(Number(digits)), path };
}

function codeOfNumber(errno: number): string {
  if (process.platform === 'win32') return ofWindows[errno] ?? `os error ${errno}`;
  try {
    return getSystemErrorName(-errno);
  } catch {
    return `os error ${errno}`;
  }
}

function displayed(path: string): string {
  if (!isAbsolute(path)) return path;
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}
