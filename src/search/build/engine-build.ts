import { fileURLToPath } from 'node:url';
import { bundle } from '../../integration/bundle.ts';

const besideThisFile = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Takes Pagefind's web code as text and gives the engine as one classic script. `fetch`, `import.meta` and
 * `Intl.Segmenter` are redirected inside the bundle; workers are left out. Throws esbuild's build failure.
 */
export async function bundleSearchEngine(pagefindWeb: string): Promise<string> {
  return bundle({
    options: {
      entryPoints: [besideThisFile('../browser/engine.ts')],
      format: 'iife',
      target: 'es2020',
      legalComments: 'none',
      banner: { js: '/*! Search engine: Pagefind (MIT), https://pagefind.app */' },
      define: {
        fetch: 'shelfFetch',
        'import.meta.url': 'undefined',
        'Intl.Segmenter': 'undefined',
        Worker: 'undefined',
      },
      inject: [besideThisFile('../browser/shelf-fetch.ts')],
    },
    modules: { 'pagefind-web': pagefindWeb },
  });
}
