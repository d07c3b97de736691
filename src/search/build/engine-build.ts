import { fileURLToPath } from 'node:url';
import { bundleScript } from '../../integration/bundle.ts';

const besideThisFile = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Takes Pagefind's web code as text and gives the engine as one classic script. `fetch`, `import.meta` and
 * `Intl.Segmenter` are redirected inside the bundle; workers are left out. Throws the bundler's errors.
 */
export function bundleSearchEngine(pagefindWeb: string): Promise<string> {
  const undefinedNames = ['import.meta.url', 'Intl.Segmenter', 'Worker'];
  return bundleScript({
    entry: besideThisFile('../browser/engine.ts'),
    banner: '/*! Search engine: Pagefind (MIT), https://pagefind.app */',
    modules: { 'pagefind-web': pagefindWeb },
    transform: {
      define: Object.fromEntries(undefinedNames.map((name) => [name, 'undefined'])),
      inject: { fetch: [besideThisFile('../browser/shelf-fetch.ts'), 'shelfFetch'] },
    },
  });
}
