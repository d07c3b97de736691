import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveBare } from '../setup/bare-server.js';
/** Bytes of bodies, each gzipped as hosts send them. */
const zipped = (bytes) => gzipSync(bytes, { level: 9 }).length;
const types = {
    '.html': 'text/html; charset=utf-8',
    '.css': 'text/css',
    '.js': 'text/javascript',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
};
/** Types and no policy: our own host's would keep the scripts and workers of other makers from running. */
const headersOf = (file) => ({ 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' });
/** What a page loads by itself, from its address to the rest after it: bytes of all, and of its script files. */
export async function firstLoad(browser, site, name) {
    return visit(browser, site, name, async (_, responses) => {
        const sizes = await Promise.all(responses.map(async (response) => ({ kind: response.request().resourceType(), bytes: await size(response) })));
        const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
        return { total: sum(sizes), scripts: sum(sizes.filter(({ kind }) => kind === 'script')) };
    });
}
/**
 * What a first search loads after the page, and the milliseconds from opening the box to the first result; undefined where
 * none comes.
 */
export async function firstSearch(browser, site, name, query) {
    return visit(browser, site, name, async (page, responses) => {
        const before = responses.length;
        const start = performance.now();
        await site.openSearch(page);
        await page.keyboard.insertText(query);
        const found = await page
            .locator(site.result)
            .first()
            .waitFor({ timeout: 20_000 })
            .then(() => true, () => false);
        const ms = Math.round(performance.now() - start);
        await page.waitForLoadState('networkidle');
        const sizes = await Promise.all(responses.slice(before).map(size));
        return found ? { bytes: sizes.reduce((sum, bytes) => sum + bytes, 0), ms } : undefined;
    });
}
/** Bytes of the index of a site, gzipped, a page. */
export function indexBytes({ folder, search, programs }, pages) {
    const entries = readdirSync(join(folder, search), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !programs.test(entry.name));
    return Math.round(files.reduce((sum, file) => sum + zipped(readFileSync(join(file.parentPath, file.name))), 0) / pages);
}
/** Opens a page in a browser that has seen nothing of the site. */
async function visit(browser, site, name, look) {
    const served = await serveBare(site.folder, headersOf);
    const page = await browser.newPage();
    try {
        const responses = [];
        page.on('response', (response) => responses.push(response));
        await page.goto(`${served.address}${site.addressOf(name)}`, { waitUntil: 'networkidle' });
        return await look(page, responses);
    }
    finally {
        await page.close();
        await served.close();
    }
}
async function size(response) {
    return zipped(await response.body());
}
