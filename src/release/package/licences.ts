import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../../integration/package-root.ts';
import type { Files } from './files.ts';
import type { Toolchain } from './toolchain.ts';

const isLicence = /^(?:licen[cs]e|copying|notice)(?:\W.*)?$/i;

/** The licence texts of this program and of the packages that it names as its own, whose code is in what it makes. */
export function licenceFiles(toolchain: Toolchain, root = packageRoot): Files {
  const files = new Map<string, Uint8Array>();
  for (const name of Object.keys(toolchain)) {
    const folder = name === 'xunli' ? root : installed(name, root);
    for (const file of folder === '' ? [] : licencesIn(folder)) {
      files.set(textName(`${name.replace('@', '').replace('/', '-')}-${file}`), readFileSync(join(folder, file)));
    }
  }
  return files;
}

function licencesIn(folder: string): string[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && isLicence.test(entry.name));
  return files.map(({ name }) => name);
}

/** The folder of a package, found as Node.js finds it; empty where it is not installed. */
function installed(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(folder)) return folder;
  return dirname(from) === from ? '' : installed(name, dirname(from));
}

/** A name that opens in a text editor. */
function textName(name: string): string {
  return /\.(?:txt|md)$/i.test(name) ? name : `${name}.txt`;
}
