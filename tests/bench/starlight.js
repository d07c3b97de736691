import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildStarlight } from './starlight-site.js';
import { firstLoad, firstSearch, indexBytes } from './visit.js';
import { starlightSite, xunliSite } from './visited-site.js';
const queries = ['低保', '养老机构', '710元', '养', '志愿服务'];
const [mostBytes, mostScripts] = [30_720, 6144];
/**
 * Prints what a reader loads of a built site and of a Starlight site of the same words: the page of an area that is heaviest
 * in ours, there without its charts, and a first search on it; and whether ours is as light as it should be.
 * @param starlight the folder where Starlight is installed
 */
export async function benchStarlight(browser, site, starlight) {
    buildStarlight(site, starlight);
    const [ours, theirs] = [xunliSite(site), starlightSite(join(starlight, 'dist'))];
    const pages = readdirSync(site).filter((name) => name.endsWith('.html'));
    const page = await heaviestArea(browser, ours, pages);
    const [own, other] = [await measured(ours), await measured(theirs)];
    console.table({ xunli: own, Starlight: other });
    const part = own.page / other.page;
    console.log(`${page}, gzipped: ${own.page} bytes (aim: under ${mostBytes}) ${verdict(own.page < mostBytes)}`);
    console.log(`of Starlight’s, which has no charts: ${part.toFixed(2)} (aim: at most a third) ${verdict(part <= 1 / 3)}`);
    console.log(`scripts: ${own.scripts} bytes (aim: under ${mostScripts}) ${verdict(own.scripts < mostScripts)}`);
    /** Bytes are gzipped; of searches the heaviest, of times the median. */
    async function measured(visited) {
        const { total, scripts } = await firstLoad(browser, visited, page);
        const searches = [];
        for (const query of queries)
            searches.push(await firstSearch(browser, visited, page, query));
        const found = searches.filter((search) => search !== undefined);
        const times = found.map(({ ms }) => ms).sort((a, b) => a - b);
        return {
            page: total,
            scripts,
            'first search': Math.max(...found.map(({ bytes }) => bytes)),
            ms: times[Math.floor(times.length / 2)],
            'queries with results': `${found.length} of ${queries.length}`,
            'index a page': indexBytes(visited, pages.length),
        };
    }
}
async function heaviestArea(browser, site, pages) {
    const areas = pages.filter((name) => /^\d+-/.test(name)).map((name) => name.replace(/\.html$/, ''));
    const weighed = [];
    for (const name of areas)
        weighed.push({ name, ...(await firstLoad(browser, site, name)) });
    return weighed.sort((a, b) => b.total - a.total)[0]?.name ?? '';
}
function verdict(isMet) {
    return isMet ? 'met' : 'missed';
}
