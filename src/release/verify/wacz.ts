import { hash, type ReadableFiles, textOf } from './files.ts';
import type { Tell } from './findings.ts';

const packageName = 'datapackage.json';
const digestName = 'datapackage-digest.json';

/** The files by which a web archive is known. */
export const waczNames = [digestName, packageName];

/** What a data package says of its members. */
interface DataPackage {
  resources?: { path: string; hash: string }[];
}

/** Checks a WACZ (1.1.1) by the hashes in its data package, and that by its digest. */
export function checkWacz(files: ReadableFiles, tell: Tell): void {
  const digest = parsed<{ hash: string }>(digestName);
  const described = parsed<DataPackage>(packageName);
  if (!described) return;
  const sum = (path: string) => hash(files.get(path)?.() ?? new Uint8Array());
  if (digest && digest.hash !== `sha256:${sum(packageName)}`) tell('disagree', digestName, { other: packageName });
  const listed = new Map((described.resources ?? []).map((each) => [each.path, each.hash]));
  for (const [path, stated] of listed) {
    if (!files.has(path)) tell('missing', path, { sha256: String(stated).slice('sha256:'.length) });
    else if (stated !== `sha256:${sum(path)}`) tell('changed', path);
  }
  for (const path of files.keys()) if (![...listed.keys(), ...waczNames].includes(path)) tell('added', path, { sha256: sum(path) });

  function parsed<Content>(name: string): Content | null {
    const text = textOf(files, name);
    try {
      if (text !== null) return JSON.parse(text);
    } catch {
      // Told below.
    }
    tell(text === null ? 'missing' : 'changed', name);
    return null;
  }
}
