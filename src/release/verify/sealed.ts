import { hash, type ReadableFiles, readSums, textOf } from './files.ts';
import type { Tell } from './findings.ts';

/** The files that prove the others: a manifest, its signature, and the list for `sha256sum`. */
export const manifestName = 'manifest.json';
export const signatureName = 'manifest.json.sig';
export const sumsName = 'SHA256SUMS';

/** A manifest, as far as it is read here. */
interface Manifest {
  signature?: unknown;
  files: { path: string; size: number; sha256: string }[];
}

/** What a list says of a file, or what the file is; `SHA256SUMS` tells no size. */
interface Facts {
  sha256: string;
  size?: number;
}

/** Checks a folder by its `manifest.json` and `SHA256SUMS`, each of which also checks the other. */
export function checkSealed(files: ReadableFiles, tell: Tell): void {
  const found = new Map([...files].map(([path, read]) => [path, factsOf(read())]));
  const manifest = readManifest(files, tell);
  const text = textOf(files, sumsName);
  const sums = text === null ? null : readSums(text);
  if (!sums) tell(text === null ? 'missing' : 'changed', sumsName);
  const own = [manifestName, ...(manifest?.signature || (!manifest && sums?.has(signatureName)) ? [signatureName] : [])];
  for (const path of own) if (!files.has(path)) tell('missing', path, { sha256: sums?.get(path) ?? '' });
  const listed: Map<string, Facts> = manifest ? new Map(manifest.files.map((file) => [file.path, file])) : listedIn(sums);
  if (manifest && sums) {
    const isSame = sums.size === listed.size + own.length && [...listed].every(([path, { sha256 }]) => sums.get(path) === sha256);
    if (!isSame) tell('disagree', sumsName, { other: manifestName });
    for (const path of own) if (found.has(path) && sums.get(path) !== found.get(path)?.sha256) tell('disagree', sumsName, { other: path });
  }
  const isKnown = (path: string) => listed.has(path) || own.includes(path) || path === sumsName;
  for (const [path, { sha256 }] of found) if (!isKnown(path)) tell('added', path, { sha256 });
  for (const [path, expected] of listed) compare(path, expected, found.get(path), sums?.get(path), tell);
}

/** Holds a file against the list; `sum` is what the other list says of it. */
function compare(path: string, { sha256, size }: Facts, actual: Required<Facts> | undefined, sum: string | undefined, tell: Tell): void {
  if (!actual) tell('missing', path, { sha256 });
  else if (size !== undefined && actual.size < size) tell('truncated', path);
  else if (size !== undefined && actual.size > size) tell('longer', path);
  else if (actual.sha256 !== sha256 && actual.sha256 !== sum) tell('changed', path);
}

function factsOf(bytes: Uint8Array): Required<Facts> {
  return { sha256: hash(bytes), size: bytes.length };
}

/** The manifest, or null where it is missing or no longer one. */
function readManifest(files: ReadableFiles, tell: Tell): Manifest | null {
  const text = textOf(files, manifestName);
  if (text === null) return null;
  try {
    const manifest: Manifest = JSON.parse(text);
    if (manifest.files.every(({ path, size, sha256 }) => typeof path + typeof size + typeof sha256 === 'stringnumberstring'))
      return manifest;
  } catch {
    // Told below.
  }
  tell('changed', manifestName);
  return null;
}

function listedIn(sums: ReadonlyMap<string, string> | null): Map<string, Facts> {
  const own = [manifestName, signatureName];
  return new Map([...(sums ?? [])].filter(([path]) => !own.includes(path)).map(([path, sha256]) => [path, { sha256 }]));
}
