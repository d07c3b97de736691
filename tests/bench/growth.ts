import { join } from 'node:path';
import type { Browser } from 'playwright';
import { routes } from '../../src/report/routes.ts';
import { writeLargeReport } from './large-report.ts';
import { buildStarlight } from './starlight-site.ts';
import { firstSearch, indexBytes } from './visit.ts';
import { starlightSite, type VisitedSite, xunliSite } from './visited-site.ts';
import { buildXunli } from './xunli-build.ts';

/** Of the smallest report there is, and of larger ones; the first search of a word that one page has and of one that many have. */
const sizes = [routes.length + 1, 100, 1000];
const [rare, common] = ['云溪镇', '养老服务'];

/**
 * Prints how a build, an index and a first search grow with the pages of an invented report, in ours and in Starlight’s site of
 * the same words. Ours also draws a picture for each area.
 * @param folder where the reports and their sites may be written
 * @param starlight the folder where Starlight is installed; undefined where it is not
 */
export async function benchGrowth(browser: Browser, folder: string, starlight: string | undefined): Promise<void> {
  const rows = [];
  const costs = new Map<number, number>();
  for (const pages of sizes) {
    const [content, out] = [join(folder, `large-${pages}`), join(folder, `large-site-${pages}`)];
    writeLargeReport(content, pages - routes.length);
    costs.set(pages, buildXunli(content, out));
    rows.push({ pages, site: 'xunli', 'CPU s': costs.get(pages)?.toFixed(1), ...(await searched(browser, xunliSite(out), pages)) });
    if (!starlight) continue;
    const seconds = buildStarlight(out, starlight).toFixed(1);
    const theirs = starlightSite(join(starlight, 'dist'));
    rows.push({ pages, site: 'Starlight', 'CPU s': seconds, ...(await searched(browser, theirs, pages)) });
  }
  console.log(`an invented report; first search of ${rare} (rare) and of ${common} (common): bytes and ms`);
  console.table(rows);
  const [, some = 0, many = 0] = sizes;
  const growth = (costs.get(many) ?? 0) / (costs.get(some) ?? 0);
  console.log(`${many} pages take ${growth.toFixed(1)} times the CPU time of ${some} (aim: at most 10) ${growth <= 10 ? 'met' : 'missed'}`);
}

async function searched(browser: Browser, site: VisitedSite, pages: number) {
  const [one, many] = [await firstSearch(browser, site, '1-town', rare), await firstSearch(browser, site, '1-town', common)];
  return { 'index a page': indexBytes(site, pages), rare: one?.bytes, 'rare ms': one?.ms, common: many?.bytes, 'common ms': many?.ms };
}
