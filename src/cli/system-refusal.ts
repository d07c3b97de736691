import { isAbsolute, relative } from 'node:path';
import type { CommandWords } from '../i18n/commands.ts';

/** What Node throws where the operating system refuses a call (Node's documentation, “Class: SystemError”). */
interface SystemError extends Error {
  code: string;
  syscall: string;
  path?: string;
  dest?: string;
}

/** Why the operating system refused something, in words, with the file it is about; null for an error of another kind. */
export function systemRefusal(error: unknown, words: CommandWords): string | null {
  const refusal = systemErrorIn(error);
  if (!refusal) return null;
  const { code, path = '', dest = '' } = refusal;
  const reasons: Record<string, string> = words.refused;
  return words.systemRefused(reasons[code] ?? words.refused.other, code, displayed(dest || path));
}

/** The error itself, or the one that it was caused by: tools wrap what the system says. */
function systemErrorIn(error: unknown): SystemError | null {
  if (!(error instanceof Error)) return null;
  const isOfSystem = 'syscall' in error && 'code' in error && typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code);
  if (isOfSystem) return error as SystemError;
  return systemErrorIn(error.cause) ?? (error instanceof AggregateError ? (error.errors.map(systemErrorIn).find(Boolean) ?? null) : null);
}

function displayed(path: string): string {
  if (!isAbsolute(path)) return path;
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}
