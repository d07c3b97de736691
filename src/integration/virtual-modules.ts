import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { formatDiagnostics, inOrder } from '../diagnostics/text-format.ts';
import { readContent } from '../report/content.ts';
import { readReport } from '../report/read-report.ts';
import type { Report } from '../report/report.ts';
import { bundleAssets } from './assets.ts';

const prefix = 'virtual:xunli/';

/**
 * Gives pages the report, its narrative and the assets as modules. In the live preview a change in the content
 * folder makes them anew, and a mistake shows as an error with its place.
 */
export function virtualModules(contentFolder: string): Plugin {
  const folder = resolve(contentFolder);
  let current: Report | undefined;
  const checked = () => (current ??= checkedReport(folder));
  const inFolder = (path: string) => path.startsWith(`${folder}${sep}`);
  const makers: Record<string, (watch: (file: string) => void) => string | Promise<string>> = {
    report: () => handOver('report', checked()),
    narrative: () => narrativeModule(checked()),
    assets: async (watch) => {
      const { assets, sources } = await bundleAssets();
      for (const file of sources) watch(file);
      return handOver('assets', assets);
    },
  };
  return {
    name: 'xunli:modules',
    enforce: 'pre',
    resolveId: { filter: { id: /^virtual:xunli\// }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:xunli\// },
      handler(id) {
        const name = id.slice(prefix.length + 1);
        if (name.endsWith('.mdx')) return narrativeOf(checked(), name);
        return makers[name]?.((file) => this.addWatchFile(file));
      },
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (!inFolder(path)) return;
        current = undefined;
        for (const environment of Object.values(server.environments)) {
          const { moduleGraph } = environment;
          for (const [id, module] of moduleGraph.idToModuleMap) {
            if (id.startsWith(`\0${prefix}`)) moduleGraph.invalidateModule(module);
          }
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function checkedReport(folder: string) {
  const { report, diagnostics, language } = readReport(readContent(folder));
  if (report) return report;
  const error = new Error(`\n${formatDiagnostics(diagnostics, language)}`);
  const [first] = inOrder(diagnostics);
  if (first) Object.assign(error, { loc: { ...first.place, file: resolve(folder, first.place.file) }, stack: '' });
  throw error;
}

/** A module that imports the narrative of each page. */
function narrativeModule({ areas }: Report): string {
  const path = (page: string) => JSON.stringify(`${prefix}${page}.mdx`);
  return [
    `export { Content as overview } from ${path('overview')};`,
    ...areas.map(({ slug }, index) => `import { Content as area${index} } from ${path(`areas/${slug}`)};`),
    `export const areas = { ${areas.map(({ slug }, index) => `${JSON.stringify(slug)}: area${index}`).join(', ')} };`,
  ].join('\n');
}

/**
 * The MDX that Astro compiles: what was checked, from memory, with an empty front matter. Astro reads front matter by rules of
 * its own and lets some of it name code (`layout`), so it never sees that of an author.
 */
export function narrativeOf({ overview, areas }: Pick<Report, 'overview' | 'areas'>, name: string): string | undefined {
  const body = name === 'overview.mdx' ? overview.body : areas.find(({ slug }) => name === `areas/${slug}.mdx`)?.body;
  return body === undefined ? undefined : `---\n---\n${body}`;
}

/** Pages are rendered in this process: what they share with it is handed over in memory, not printed into their code and parsed again. */
function handOver(name: string, value: unknown): string {
  const shelf = Symbol.for(prefix);
  const shared = globalThis as { [shelf]?: Record<string, unknown> };
  shared[shelf] = { ...shared[shelf], [name]: value };
  return `export default globalThis[Symbol.for(${JSON.stringify(prefix)})].${name}`;
}
