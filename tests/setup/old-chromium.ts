import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { runForTests } from './programs.ts';

/** An old Chromium as an npm package carries it: packed with Brotli, for Linux on x64. */
interface OldChromium {
  version: number;
  source: string;
  tarball: string;
  /** Of the tarball: what is run here is what was run when this was written. */
  sha256: string;
}

const packages: OldChromium[] = [
  {
    version: 86,
    source: 'chrome-aws-lambda@5.3.1',
    tarball: 'chrome-aws-lambda-5.3.1.tgz',
    sha256: 'e258e73f4d5957f39de30f6343a2f44de425d978d8058631e4e9d20111c2222a',
  },
  {
    version: 92,
    source: '@sparticuz/chromium@92.0.0',
    tarball: 'sparticuz-chromium-92.0.0.tgz',
    sha256: 'ae2070e08840e30bb50dbfffe9824d428d46445436bf08147e7f9102294a28ca',
  },
  {
    version: 109,
    source: '@sparticuz/chromium@109.0.6',
    tarball: 'sparticuz-chromium-109.0.6.tgz',
    sha256: '84171b067a588137a242c3dfb70d160c49d055a4227297aefc5eace94e47566c',
  },
];

/** The oldest Chromium that the site promises to work in, and two that many offices have. */
export const oldVersions = packages.map(({ version }) => version);

/** Where the programs stay from one run of the tests to the next: the user's folder for caches, or the one named in XUNLI_CACHE. */
const cache = process.env.XUNLI_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'xunli-tests');

/** The program of an old version; it may not be there. */
export const oldChromium = (version: number) => join(cache, `chromium-${version}`, 'chromium');

/** Whether every old Chromium is there, or is once it was fetched from the npm registry. */
export function oldChromiumsForTests(): boolean {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  return packages.every((wanted) => existsSync(oldChromium(wanted.version)) || fetched(wanted));
}

/** Unpacks beside its place and moves it there when it is whole: a run that was killed leaves nothing that looks like a program. */
function fetched({ version, source, tarball, sha256 }: OldChromium): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'xunli-chromium-'));
  try {
    runForTests('npm', ['pack', source, '--silent', '--ignore-scripts', '--pack-destination', folder]);
    const packed = join(folder, tarball);
    if (!existsSync(packed)) return false;
    if (createHash('sha256').update(readFileSync(packed)).digest('hex') !== sha256) throw new Error(`${source} is not what it was`);
    spawnSync('tar', ['-xzf', packed, '-C', folder]);
    const place = join(cache, `chromium-${version}`);
    mkdirSync(place, { recursive: true });
    const program = join(place, `chromium-${process.pid}`);
    writeFileSync(program, brotliDecompressSync(readFileSync(join(folder, 'package/bin/chromium.br'))));
    chmodSync(program, 0o755);
    renameSync(program, oldChromium(version));
    return true;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
