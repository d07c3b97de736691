import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';
import { build } from 'esbuild';

const generatorRoot = fileURLToPath(new URL('../../', import.meta.url));

/** What is bundled, and how. */
export interface BundleRequest {
  /** esbuild's options, without plugins. */
  options: Omit<BuildOptions, 'plugins'>;
  /** Code that is in no file, by the name under which it is imported. */
  modules?: Record<string, string>;
}

export interface Bundle {
  text: string;
  /** The files it was made from, absolute. */
  sources: string[];
}

/** Bundles a script or style sheet with esbuild. Throws esbuild's build failure. */
export async function bundle({ options, modules = {} }: BundleRequest): Promise<Bundle> {
  const fixed = { bundle: true, minify: true, write: false, metafile: true, charset: 'utf8', logLevel: 'silent' } as const;
  const result = await build({ ...options, ...fixed, absWorkingDir: generatorRoot, plugins: [virtual(modules)] });
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
