import { hash, type ReadableFiles, readSums, textOf } from './files.ts';
import type { Tell } from './findings.ts';
import { checkSealed } from './sealed.ts';

const algorithms = ['sha256', 'sha512'] as const;

/** A list of a bag: the hashes of its files by their paths. */
interface List {
  algorithm: (typeof algorithms)[number];
  name: string;
  sums: ReadonlyMap<string, string>;
}

/** Checks a bag (RFC 8493): its payload by two manifests, everything else but themselves by two tag manifests. */
export function checkBag(files: ReadableFiles, tell: Tell): void {
  const isPayload = (path: string) => path.startsWith('data/');
  const isTagManifest = (path: string) => path.startsWith('tagmanifest-');
  const paths = [...files.keys()];
  checkLists(files, 'manifest', new Set(paths.filter(isPayload)), tell);
  checkLists(files, 'tagmanifest', new Set(paths.filter((path) => !isPayload(path) && !isTagManifest(path))), tell);
  const known = algorithms.map((algorithm) => `tagmanifest-${algorithm}.txt`);
  for (const path of paths) if (isTagManifest(path) && !known.includes(path)) tell('added', path);
  const payload = new Map([...files].filter(([path]) => isPayload(path)).map(([path, read]) => [path.slice(5), read]));
  checkSealed(payload, (fault, path, more = {}) =>
    tell(fault, `data/${path}`, { ...more, ...(more.other && { other: `data/${more.other}` }) }),
  );
}

/** Holds files against two lists of them: where these do not agree, the one that is right of a file shows the other to be damaged. */
function checkLists(files: ReadableFiles, kind: 'manifest' | 'tagmanifest', paths: ReadonlySet<string>, tell: Tell): void {
  const lists = algorithms.flatMap((algorithm) => readList(files, `${kind}-${algorithm}.txt`, algorithm, tell));
  for (const path of new Set([...paths, ...lists.flatMap(({ sums }) => [...sums.keys()])])) {
    const bytes = (paths.has(path) && files.get(path)?.()) || null;
    checkPath(path, bytes, lists, tell);
  }
}

function readList(files: ReadableFiles, name: string, algorithm: List['algorithm'], tell: Tell): List[] {
  const text = textOf(files, name);
  const sums = text === null ? null : readSums(text, algorithm);
  if (sums) return [{ algorithm, name, sums: new Map([...sums].map(([path, sum]) => [decoded(path), sum])) }];
  tell(text === null ? 'missing' : 'changed', name);
  return [];
}

function checkPath(path: string, bytes: Uint8Array | null, lists: readonly List[], tell: Tell): void {
  const verdicts = lists.map(({ algorithm, sums }) => {
    if (!sums.has(path)) return 'added';
    if (!bytes) return 'missing';
    return hash(bytes, algorithm) === sums.get(path) ? 'right' : 'changed';
  });
  const [verdict] = verdicts;
  const isAgreed = new Set(verdicts).size === 1;
  const sha256 = bytes ? hash(bytes) : (lists[0]?.sums.get(path) ?? '');
  if (isAgreed && verdict && verdict !== 'right') tell(verdict, path, { sha256 });
  if (isAgreed) return;
  for (const [index, { name }] of lists.entries()) if (verdicts[index] !== (bytes ? 'right' : 'added')) tell('changed', name);
  if (bytes && !verdicts.includes('right')) tell('changed', path);
}

/** A path as it is, of one in a manifest of a bag (section 2.1.3 of the RFC). */
function decoded(path: string): string {
  return path.replace(/%(?:25|0D|0A)/gi, decodeURIComponent);
}
