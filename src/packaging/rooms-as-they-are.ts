import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const source = fileURLToPath(new URL('..', import.meta.url));
/** The rooms that know nothing of Astro: plain TypeScript, which Node runs as it is. */
const plainRooms = [
  'language',
  'cache',
  'findings',
  'schema',
  'transcript',
  'figures',
  'charts',
  'report',
  'audit',
  'opendata',
  'sharing',
].map((room) => `${source}${room}${sep}`);

/**
 * Keeps a third of the modules out of the bundle from which Astro renders the pages: the command that builds runs most of
 * them already, so that nothing is compiled or loaded twice.
 */
export const roomsAsTheyAre: Plugin = {
  name: 'xunli:rooms-as-they-are',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^\.{1,2}\/.*\.ts$/ },
    handler(id, importer) {
      const path = resolve(dirname(importer ?? ''), id);
      // As an address: a path would be made relative, and to the wrong folder where packages lie elsewhere.
      return plainRooms.some((room) => path.startsWith(room)) ? { id: pathToFileURL(path).href, external: true } : null;
    },
  },
};
