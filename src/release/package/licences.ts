import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../integration/package-root.ts';
import { pathsIn } from '../../verify/paths-in.ts';
import type { Files } from './files.ts';
import type { Lock } from './toolchain.ts';

const isLicence = /^(?:(?:un)?licen[cs]es?|copying|notices?|third[-_ ]?part(?:y|ies).*)(?:[\W_].*)?$/i;

/** The texts as they were when the package was made: where it is installed, npm may take later versions of what its packages need. */
const bundled = new URL('../../licences.json', import.meta.url);

/** What a package says of itself. */
interface Manifest {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
}

/** The licence texts that this package brings or, in the repository, those of the packages that are installed there. */
export function ownLicences(lock: Lock): Files {
  if (!existsSync(bundled)) return licenceFiles(lock);
  const texts: [string, string][] = JSON.parse(readFileSync(bundled, 'utf8'));
  return new Map(texts.map(([path, text]) => [path, Buffer.from(text, 'latin1')]));
}

/** Licence texts as `ownLicences` reads them, each byte a character. */
export function bundledLicences(lock: Lock): string {
  return JSON.stringify([...licenceFiles(lock)].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]));
}

/**
 * The licence texts of this program and of every package of its lock file but the optional ones, which are other ones on each machine:
 * what of their code is in a site, or made it, is not asked. A package without such a text is named with its licence.
 */
export function licenceFiles(lock: Lock, root = packageRoot): Files {
  const paths = Object.entries(lock.packages).flatMap(([path, { dev, optional }]) => (dev || optional ? [] : [path]));
  const folders = paths.sort().map((path) => (path === '' ? root : installed(path, root)));
  return new Map(folders.flatMap((folder) => (folder === '' ? [] : licencesOf(folder))));
}

function licencesOf(folder: string): [string, Uint8Array][] {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const name = manifest.name.replace('@', '').replace('/', '-');
  const texts = readdirSync(folder)
    .filter((entry) => isLicence.test(entry))
    .sort()
    .flatMap((entry) =>
      statSync(join(folder, entry)).isFile() ? [entry] : pathsIn(join(folder, entry)).map((path) => `${entry}/${path}`),
    );
  if (texts.length === 0) return [[`${name}-LICENCE.txt`, Buffer.from(statement(manifest))]];
  return texts.map((path) => [textName(`${name}-${path.replaceAll('/', '-')}`), readFileSync(join(folder, path))]);
}

function statement({ name, version, license = 'not stated', homepage }: Manifest): string {
  return [`${name} ${version}`, `Licence (SPDX): ${license}. The package has no text of it.`, ...(homepage ? [homepage] : []), ''].join(
    '\n',
  );
}

/** The folder of a package by its path in the lock file, found as Node.js finds it; empty where it is not installed. */
function installed(path: string, from: string): string {
  const folder = join(from, path);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return dirname(from) === from ? '' : installed(path, dirname(from));
}

/** A name that opens in a text editor. */
function textName(name: string): string {
  return /\.(?:txt|md)$/i.test(name) ? name : `${name}.txt`;
}
