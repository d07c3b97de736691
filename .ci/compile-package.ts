/**
 * Compiles `src/` into `compiled/` for `npm pack`: Node strips no types of files below `node_modules`. Astro components stay
 * source, since Vite compiles them; scripts and styles of the site are bundled here once, so that no author's build bundles them.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleAssets } from '../src/integration/bundle-assets.ts';
import { bundledLicences } from '../src/release/package/licences.ts';
import { ownLock } from '../src/release/package/toolchain.ts';
import { verifierProgram } from '../src/release/package/verifier.ts';

const root = join(import.meta.dirname, '..');
const [source, compiled] = [join(root, 'src'), join(root, 'compiled')];
const relativeImport = /(\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;

rmSync(compiled, { recursive: true, force: true });
execFileSync(process.execPath, [join(root, 'node_modules/typescript-7/bin/tsc'), '-p', join(root, '.ci/tsconfig.package.json')], {
  stdio: 'inherit',
});
for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  const [from, to] = [join(source, name), join(compiled, name)];
  if (name.endsWith('.astro')) writeInto(to, readFileSync(from, 'utf8').replace(relativeImport, '$1$2$3.js$2'));
  else if (name.endsWith('.css')) copyInto(from, to);
}
// npm puts no lock file into a package, and a release says what made it.
copyInto(join(root, 'package-lock.json'), join(compiled, 'package-lock.json'));
writeInto(join(compiled, 'assets.json'), JSON.stringify(await bundleAssets()));
writeInto(join(compiled, 'verify.mjs'), await verifierProgram());
writeInto(join(compiled, 'licences.json'), bundledLicences(ownLock()));

function writeInto(place: string, contents: string | Uint8Array): void {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, contents);
}

function copyInto(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
