import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/**
 * Lets esbuild leave out what charts never use of Chart.js, a seventh of their bundle. Static members of its classes
 * read properties (`Ticks.formatters.numeric`), which might have side effects, so that esbuild keeps those classes
 * though nothing names them: the reads are marked as pure. Its colour arithmetic serves animations and hovering, of
 * which our charts have none.
 */
export const slimChartJs: Plugin = {
  name: 'slim-chart-js',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^@kurkle\/color$/ }, () => ({ path: fileURLToPath(new URL('../charts/no-colour.ts', import.meta.url)) }));
    onLoad({ filter: /[\\/]chart\.js[\\/]dist[\\/]chart\.js$/ }, async ({ path }) => ({
      contents: pureStatics(await readFile(path, 'utf8')),
    }));
  },
};

/** Marks the properties that static members read as free of side effects. Throws where there are none, as in another Chart.js. */
function pureStatics(code: string): string {
  const marked = code.replace(/(?<=static defaults = |callback: )\w+\.(?:defaults|formatters\.\w+)/g, '/* @__PURE__ */ (() => $&)()');
  if (marked === code) throw new Error('Chart.js is no longer written as its bundling expects');
  return marked;
}
