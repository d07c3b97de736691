import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { readReportFolder } from '../audit/read-folder.ts';
import { formatFindings, inOrder } from '../findings/format.ts';
import { readContent } from '../report/content.ts';
import { bundleAssets } from './assets.ts';

const prefix = 'virtual:xunli/';

/**
 * Gives pages the report, its narrative and the assets as modules. In the live preview a change in the content
 * folder makes them anew, and a mistake shows as an error with its place.
 */
export function virtualModules(contentFolder: string): Plugin {
  const folder = resolve(contentFolder);
  const inFolder = (path: string) => path.startsWith(`${folder}${sep}`);
  const makers: Record<string, (watch: (file: string) => void) => string | Promise<string>> = {
    report: () => handOver('report', checkedReport(folder)),
    narrative: () => narrativeModule(folder),
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
        const make = makers[id.slice(prefix.length + 1)];
        return make?.((file) => this.addWatchFile(file));
      },
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (!inFolder(path)) return;
        for (const environment of Object.values(server.environments)) {
          const { moduleGraph } = environment;
          for (const name of Object.keys(makers)) {
            const module = moduleGraph.getModuleById(`\0${prefix}${name}`);
            if (module) moduleGraph.invalidateModule(module);
          }
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function checkedReport(folder: string) {
  const { report, findings, language } = readReportFolder(folder);
  if (report) return report;
  const error = new Error(`\n${formatFindings(findings, language)}`);
  const [first] = inOrder(findings);
  if (first) Object.assign(error, { loc: { ...first.place, file: resolve(folder, first.place.file) }, stack: '' });
  throw error;
}

/** A module that imports the MDX files by their place in the content folder. */
function narrativeModule(folder: string): string {
  const names = [...readContent(folder).keys()].filter((name) => /^areas\/[^/]+\.mdx$/.test(name));
  const path = (name: string) => JSON.stringify(resolve(folder, name));
  const slug = (name: string) => JSON.stringify(name.slice('areas/'.length, -'.mdx'.length));
  return [
    `export { Content as overview } from ${path('overview.mdx')};`,
    ...names.map((name, index) => `import { Content as area${index} } from ${path(name)};`),
    `export const areas = { ${names.map((name, index) => `${slug(name)}: area${index}`).join(', ')} };`,
  ].join('\n');
}

/** Pages are rendered in this process: what they share with it is handed over in memory, not printed into their code and parsed again. */
function handOver(name: string, value: unknown): string {
  const shelf = Symbol.for(prefix);
  const shared = globalThis as { [shelf]?: Record<string, unknown> };
  shared[shelf] = { ...shared[shelf], [name]: value };
  return `export default globalThis[Symbol.for(${JSON.stringify(prefix)})].${name}`;
}
