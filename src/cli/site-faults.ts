import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { isHashed } from '../release/hosting/headers.ts';
import { marker, pathsMade } from '../verify/marker.ts';
import { pathsIn } from '../verify/paths-in.ts';

/** A file with which a site is not whole, and how. */
export interface SiteFault {
  path: string;
  fault: 'missing' | 'foreign' | 'changed' | 'cut';
}

/** The list of hashes that a release has at its top (`sha256sum`). */
const sumsFile = 'SHA256SUMS';

/**
 * What is wrong with a copy of a site: files that its marker lists and that are missing, others that it does not list, pages without an
 * end, styles and scripts that their names do not fit, and in a release files that its list of hashes does not fit.
 * @param site the folder that is read
 * @param origin where it was copied from, which tells whether it belongs to a release
 */
export function siteFaults(site: string, origin: string): SiteFault[] {
  const made = pathsMade(readFileSync(join(site, marker), 'utf8'));
  const there = new Set(pathsIn(site));
  const expected = made ?? new Set();
  const missing = [...expected, 'index.html'].filter((path) => !there.has(path));
  const sums = releaseSums(origin);
  const faults = [...there].flatMap((path): SiteFault[] => {
    if (!expected.has(path)) return [{ path, fault: 'foreign' }];
    const fault = faultOf(path, readFileSync(join(site, path)), sums);
    return fault ? [{ path, fault }] : [];
  });
  return [...new Set(missing)].map((path): SiteFault => ({ path, fault: 'missing' })).concat(faults);
}

function faultOf(path: string, bytes: Uint8Array, sums: ReadonlyMap<string, string>): SiteFault['fault'] | null {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const listed = sums.get(path);
  if (listed !== undefined && listed !== hash) return 'changed';
  if (isHashed(path) && !basename(path).includes(`-${hash.slice(0, 8)}.`)) return 'changed';
  if (path.endsWith('.html') && !Buffer.from(bytes).toString('latin1').trimEnd().endsWith('</html>')) return 'cut';
  return null;
}

/** The hashes of a site's files, where it is a release itself or a folder in one; of a site alone none are known. */
function releaseSums(origin: string): Map<string, string> {
  const top = [origin, dirname(origin)].find((folder) => existsSync(join(folder, sumsFile)));
  if (!top) return new Map();
  const below = relative(top, origin)
    .split(sep)
    .filter(Boolean)
    .map((name) => `${name}/`)
    .join('');
  const lines = readFileSync(join(top, sumsFile), 'utf8').matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm);
  const listed = [...lines].map(([, hash = '', path = '']) => [path, hash] as const);
  return new Map(listed.filter(([path]) => path.startsWith(below)).map(([path, hash]) => [path.slice(below.length), hash]));
}
