import { type BuildOptions, build, type Plugin } from 'esbuild';
import { packageRoot } from './package-root.ts';

/** What is bundled, and how. */
export interface BundleRequest {
  /** esbuild's options, without plugins. */
  options: Omit<BuildOptions, 'plugins'>;
  /** Code that is in no file, by the name under which it is imported. */
  modules?: Record<string, string>;
}

/** Bundles a script or style sheet with esbuild. Throws esbuild's build failure. */
export async function bundle({ options, modules = {} }: BundleRequest): Promise<string> {
  const fixed = { bundle: true, minify: true, write: false, charset: 'utf8', logLevel: 'silent' } as const;
  const result = await build({ ...options, ...fixed, absWorkingDir: packageRoot, plugins: [virtual(modules)] });
  const [output] = result.outputFiles;
  if (!output) throw new Error('esbuild gave nothing');
  return output.text;
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
