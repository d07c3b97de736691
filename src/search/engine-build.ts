import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const besideThisFile = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Takes Pagefind's web code as text and gives the engine as one classic script. `fetch`, `import.meta` and
 * `Intl.Segmenter` are redirected inside the bundle; workers are left out. Throws esbuild's build failure.
 */
export async function bundleSearchEngine(pagefindWeb: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [besideThisFile('engine.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    target: 'es2020',
    legalComments: 'none',
    banner: { js: '/*! Search engine: Pagefind (MIT), https://pagefind.app */' },
    define: {
      fetch: 'shelfFetch',
      'import.meta.url': 'undefined',
      'Intl.Segmenter': 'undefined',
      Worker: 'undefined',
    },
    inject: [besideThisFile('shelf-fetch.ts')],
    plugins: [pagefindFrom(pagefindWeb)],
  });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild gave no search engine');
  return script.text;
}

function pagefindFrom(contents: string): Plugin {
  return {
    name: 'pagefind-web',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^pagefind-web$/ }, () => ({ path: 'pagefind-web', namespace: 'pagefind' }));
      onLoad({ filter: /.*/, namespace: 'pagefind' }, () => ({ contents, loader: 'js' }));
    },
  };
}
