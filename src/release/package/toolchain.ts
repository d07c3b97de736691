import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../integration/package-root.ts';

/** The programs that made a release, by name: their versions and nothing of the machine. */
export type Toolchain = Readonly<Record<string, string>>;

/** A package as npm's lock file has it. */
export interface LockedPackage {
  version: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  /** Another one on each system, or not installed at all. */
  optional?: boolean;
  dependencies?: Record<string, string>;
}

/** npm's lock file, by the paths in which packages are installed; the package itself is at the empty path. */
export interface Lock {
  packages: Readonly<Record<string, LockedPackage>>;
}

/** The lock file of this program; npm leaves it out of packages, so that packing puts it beside the compiled code. */
export function ownLock(root = packageRoot): Lock {
  const place = [join(root, 'package-lock.json'), join(root, 'compiled/package-lock.json')].find(existsSync);
  if (place === undefined) throw new Error('The lock file of xunli is missing; install it again');
  return JSON.parse(readFileSync(place, 'utf8'));
}

/** This program, Node.js and each package that this program names as its own. */
export function toolchainOf({ packages }: Lock): Toolchain {
  const own = packages[''];
  const named = Object.keys(own?.dependencies ?? {}).flatMap((name) => {
    const version = packages[`node_modules/${name}`]?.version;
    return version === undefined ? [] : [[name, version]];
  });
  return { xunli: own?.version ?? '', node: process.versions.node, ...Object.fromEntries(named) };
}
