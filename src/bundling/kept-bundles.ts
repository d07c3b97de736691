import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { filesHash } from '../cache/code-hash.ts';
import { generatorRoot, keepFile, keptPlace } from '../cache/kept-files.ts';
import type { Bundle, BundleRequest } from './bundle.ts';

const always = [fileURLToPath(new URL('./bundle.ts', import.meta.url)), createRequire(import.meta.url).resolve('esbuild/package.json')];

interface Kept {
  text: string;
  /** What it was made from: relative paths, so that a folder that is moved keeps its bundles. */
  sources: string[];
  /** Hash of the request and of all that is in its sources. */
  key: string;
}

/** The bundle as an earlier run kept it; undefined where there is none, or what it was made from has changed. */
export function keptBundle(request: BundleRequest): Bundle | undefined {
  try {
    const kept = JSON.parse(readFileSync(fileOf(request), 'utf8')) as Kept;
    const sources = kept.sources.map((path) => `${generatorRoot}${path}`);
    return kept.key === keyOf(request, sources) ? { text: kept.text, sources } : undefined;
  } catch {
    // Nothing kept, a file half written by a machine that went down, a source that is gone: it is made anew.
    return undefined;
  }
}

/** Keeps a bundle for later runs, and gives it. Where nothing may be written, nothing is kept. */
export async function keepBundle(request: BundleRequest, made: Bundle): Promise<Bundle> {
  const kept: Kept = {
    text: made.text,
    sources: made.sources.map((path) => path.slice(generatorRoot.length)),
    key: keyOf(request, made.sources),
  };
  await keepFile(fileOf(request), JSON.stringify(kept));
  return made;
}

function keyOf({ name, options, modules, madeBy = [] }: BundleRequest, sources: string[]): string {
  return filesHash([...sources, ...madeBy, ...always], JSON.stringify([name, options, modules]));
}

function fileOf({ name }: BundleRequest): string {
  return keptPlace(`${name}.json`);
}
