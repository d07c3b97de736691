/** Windows takes 260 characters with the folder in which a person unpacks; their desktop needs some of them. */
const longestPath = 199;
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** Why a path cannot be unpacked on Windows. */
export type NameProblem = 'reserved' | 'character' | 'ending' | 'case' | 'long';

/** The first path that Windows cannot unpack as it is, and why; null where it can unpack them all. */
export function windowsProblem(paths: Iterable<string>): { path: string; problem: NameProblem } | null {
  const known = new Set<string>();
  for (const path of paths) {
    const problem = problemOf(path) ?? (known.has(folded(path)) ? 'case' : null);
    if (problem) return { path, problem };
    known.add(folded(path));
  }
  return null;
}

/** Windows ignores case; macOS also takes composed and decomposed letters for the same. */
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function problemOf(path: string): NameProblem | null {
  if (path.length > longestPath) return 'long';
  const names = path.split('/');
  if (names.some((name) => /[\p{Cc}<>:"|?*\\]/u.test(name))) return 'character';
  if (names.some((name) => name === '' || /[. ]$/.test(name))) return 'ending';
  // The name before the first dot counts: `nul.txt` is the device too.
  return names.some((name) => reserved.test((name.split('.')[0] ?? '').trimEnd())) ? 'reserved' : null;
}
