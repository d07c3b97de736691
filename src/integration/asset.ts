import { createHash } from 'node:crypto';

/** A style sheet or script of the site; the hash in its name lets hosts cache it for ever. */
export interface Asset {
  /** What pages ask for: `style.css`, `search.js`. */
  name: string;
  /** Its path in the site: `assets/style-3f2a9c01.css`. */
  path: string;
  contents: string;
}

/** The asset of a name, its path made of the name and the hash of its contents. */
export function assetOf(name: string, contents: string): Asset {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8);
  const [, stem = name, ending = ''] = /^(.*)(\.\w+)$/.exec(name) ?? [];
  return { name, path: `assets/${stem}-${hash}${ending}`, contents };
}
