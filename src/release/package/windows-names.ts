/**
 * The most characters (UTF-16 units) of a path that is unpacked with the means of Windows: MAX_PATH is 260 with the one that ends it, and
 * a folder leaves room for a name of twelve.
 */
const longestPath = 259;
const roomInFolder = 12;
/** What stands before it where a person unpacks: `C:\Users\`, a name of 20 characters, which is the longest, and `\Downloads\`. */
const above = 40;
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** Why a file cannot be unpacked on Windows. */
export interface NameProblem {
  path: string;
  problem: 'reserved' | 'character' | 'ending' | 'case' | 'long';
  /** The other path from which it differs by case; by how many characters it is too long; else empty. */
  detail: string;
}

/**
 * The first path that Windows cannot unpack as it is, and why; null where it can unpack them all (Microsoft: Naming Files, Paths, and
 * Namespaces). The paths begin in the folder in which a person keeps the ZIP.
 */
export function windowsProblem(paths: Iterable<string>): NameProblem | null {
  const known = new Map<string, string>();
  for (const path of paths) {
    const found = problemOf(path) ?? otherCaseOf(path, known);
    if (found) return { path, ...found };
  }
  return null;
}

type Why = Pick<NameProblem, 'problem' | 'detail'>;

function problemOf(path: string): Why | null {
  const names = path.split('/');
  if (names.some((name) => /[\p{Cc}<>:"|?*\\]/u.test(name))) return { problem: 'character', detail: '' };
  if (names.some((name) => name === '' || /[. ]$/.test(name))) return { problem: 'ending', detail: '' };
  // The name before the first dot counts: `nul.txt` is the device too.
  if (names.some((name) => reserved.test((name.split('.')[0] ?? '').trimEnd()))) return { problem: 'reserved', detail: '' };
  const needed = above + Math.max(path.length, path.lastIndexOf('/') + roomInFolder);
  return needed > longestPath ? { problem: 'long', detail: String(needed - longestPath) } : null;
}

/** A path that Windows takes for this one or for a folder of it; what is known grows by the path and its folders. */
function otherCaseOf(path: string, known: Map<string, string>): Why | null {
  const ends = [...path.matchAll(/\/|$/g)].map(({ index }) => index);
  for (const part of ends.map((end) => path.slice(0, end))) {
    const other = known.get(folded(part)) ?? part;
    if (other !== part) return { problem: 'case', detail: other };
    known.set(folded(part), part);
  }
  return null;
}

/**
 * Windows takes letters of both cases for the same, also those that have one capital in common (`σ`, `ς`); macOS also composed and
 * decomposed ones, and `ß` and `ss`.
 */
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase().toUpperCase();
}
