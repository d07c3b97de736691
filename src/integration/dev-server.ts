import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { type Site, siteForPage } from '../components/site.ts';
import { isLeftOut, pageHref } from '../report/routes.ts';
import type { SiteFile } from './site-files.ts';

/** Where Astro's dev server looks for the locals of a request that comes from Node. */
const localsOfRequest = Symbol.for('astro.locals');

/** What the live preview shows now: a site with its other files, or the error to show instead. */
export interface Preview {
  site: Site | null;
  files: SiteFile[];
  error: Error | null;
}

/**
 * Lets Astro's dev server show a report while it is written: each request gets what the content says now, and a save makes
 * the pages anew.
 * @param folder the content folder, absolute
 * @param current what is shown now
 * @param refresh called after each change in the folder, before pages are asked for again
 */
export function followContent(server: ViteDevServer, folder: string, current: () => Preview, refresh: () => void): void {
  // How often the content changed, and as of which change a page was last given out.
  let [changes, shown] = [0, 0];
  const update = () => {
    changes++;
    refresh();
    forgetNarrative(server);
    const { error } = current();
    if (error) server.ws.send({ type: 'error', err: overlayOf(error) });
    else server.ws.send({ type: 'full-reload' });
  };
  server.watcher.add(folder);
  // At once: the browser may ask for its page again at the same event, and must not be given what stood there before.
  server.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(`${folder}${sep}`)) return;
    const met = stateOf(path);
    update();
    // An editor empties a file before it writes it, and of two events at once the watcher tells one.
    setTimeout(() => {
      if (stateOf(path) !== met) update();
    }, settled).unref();
  });
  // A browser that was asking for its page when the content changed heard nothing of it.
  server.ws.on('connection', () => {
    if (shown < changes) server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    const isPage = request.headers.accept?.includes('text/html') === true;
    if (isPage) shown = changes;
    const { site, files, error } = current();
    // Of a page alone: the script that shows the error there, and reloads the page once it is mended, is asked for as well.
    if (error) return isPage ? next(error) : next();
    const path = (request.url ?? '/').split('?', 1)[0]?.slice(1);
    Reflect.set(request, localsOfRequest, site && { ...siteForPage(site, path ?? '') });
    if (site && isLeftOut(site.report, path ?? '')) request.url = `/${pageHref('404')}`;
    const file = files.find((candidate) => candidate.path === path);
    if (!file) return next();
    Promise.resolve(file.contents()).then((contents) => {
      response.setHeader('content-type', file.mediaType);
      response.end(contents);
    }, next);
  });
}

/** How long after an event a file is looked at again, in milliseconds. */
const settled = 150;

/** The size of a file and when it was last written; empty where it is gone. */
function stateOf(path: string): string {
  const { size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {};
  return `${size ?? ''} ${mtimeMs ?? ''}`;
}

function forgetNarrative(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments))
    for (const [id, module] of moduleGraph.idToModuleMap) if (id.startsWith('\0virtual:xunli/')) moduleGraph.invalidateModule(module);
}

/** An error as Vite's overlay shows it. */
function overlayOf(error: Error & { loc?: { file: string; line: number; column: number } }) {
  return { message: error.message, stack: '', ...(error.loc && { loc: error.loc }) };
}
