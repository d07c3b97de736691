import { join } from 'node:path';
import { after } from 'node:test';
import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as Container } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { createServer } from 'vite';
import { type Site, siteOf } from '../../../src/components/site.ts';
import { siteConfig } from '../../../src/integration/config.ts';
import { packageRoot } from '../../../src/integration/package-root.ts';
import { readContentFolder } from '../../../src/report/read-report.ts';

/** The invented report that the tags' examples name figures of. */
export const content = readContentFolder(join(packageRoot, 'tests/reports/harbour-town'));
if (!content.report) throw new Error('the invented report has mistakes');
export const report = content.report;
export const site = siteOf(report, new Map());

const vite = { logLevel: 'silent', server: { middlewareMode: true, watch: null, ws: false }, appType: 'custom' } as const;
const config = getViteConfig(vite, { ...siteConfig({ content }), configFile: false, logLevel: 'silent' });
const server = await createServer(await config({ mode: 'development', command: 'serve' }));
const container = await Container.create();
after(() => server.close());

/**
 * Renders a component alone, as a page would.
 * @param path below `src/`, such as `components/Value/Value.astro`
 * @param of the site that the page is of
 */
export async function rendered(
  path: string,
  props: Record<string, unknown> = {},
  slots: Record<string, string> = {},
  of: Site = site,
): Promise<string> {
  const { default: component } = (await server.ssrLoadModule(`/src/${path}`)) as { default: AstroComponentFactory };
  return container.renderToString(component, { props, slots, locals: { ...of } });
}
