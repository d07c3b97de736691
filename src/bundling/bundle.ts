import type { BuildOptions, Plugin } from 'esbuild';
import { generatorRoot } from '../cache/kept-files.ts';
import { keepBundle, keptBundle } from './kept-bundles.ts';

/** What is bundled, and how. */
export interface BundleRequest {
  /** Names the bundle among all that are kept; ends in `.css` or `.js`. */
  name: string;
  /** esbuild's options, without plugins. */
  options: Omit<BuildOptions, 'plugins'>;
  /** Code that is in no file, by the name under which it is imported. */
  modules?: Record<string, string>;
  plugins?: Plugin[];
  /** The files of code that plugins are written in: the bundle is made anew when they change. */
  madeBy?: string[];
}

export interface Bundle {
  text: string;
  /** The files it was made from, absolute. */
  sources: string[];
}

/**
 * Bundles a script or style sheet with esbuild. It depends on the generator alone, not on the report: a bundle whose
 * sources have not changed by a byte since an earlier run is taken from there, and esbuild is not even loaded.
 * Throws esbuild's build failure.
 */
export async function bundle(request: BundleRequest): Promise<Bundle> {
  return keptBundle(request) ?? keepBundle(request, await made(request));
}

async function made({ options, modules = {}, plugins = [] }: BundleRequest): Promise<Bundle> {
  const { build } = await import('esbuild');
  const fixed = { bundle: true, minify: true, write: false, metafile: true, charset: 'utf8', logLevel: 'silent' } as const;
  const result = await build({ ...options, ...fixed, absWorkingDir: generatorRoot, plugins: [...plugins, virtual(modules)] });
  const [output] = result.outputFiles;
  if (!output) throw new Error('esbuild gave nothing');
  const inputs = Object.keys(result.metafile.inputs).filter((path) => !path.startsWith(`${namespace}:`));
  return { text: output.text, sources: inputs.map((path) => `${generatorRoot}${path}`) };
}

const namespace = 'xunli';

function virtual(modules: Record<string, string>): Plugin {
  return {
    name: 'modules-in-no-file',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ path }) => (path in modules ? { path, namespace } : null));
      onLoad({ filter: /.*/, namespace }, ({ path }) => ({ contents: modules[path] ?? '', loader: 'js' }));
    },
  };
}
