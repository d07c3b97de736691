import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { browserArguments } from '../../src/release/installed-browser.js';
import { browserForTests } from '../setup/browser.js';
const root = join(import.meta.dirname, '../..');
const site = process.env.XUNLI_SITE ?? join(root, 'dist');
/** The pictures of the READMEs: the page, its window and, where the page is not shown from its top, what stands at the top. */
const pictures = [
    { name: 'overview', page: 'index.html', window: { viewport: { width: 1180, height: 930 } } },
    { name: 'area', page: '1-relief.html', window: { viewport: { width: 1180, height: 800 } }, from: '#m1\\.2' },
    { name: 'phone', page: '1-relief.html', window: { viewport: { width: 390, height: 800 }, colorScheme: 'dark' } },
];
process.exitCode = await takePictures();
async function takePictures() {
    const program = browserForTests();
    if (!program) {
        console.error('no Chromium, Chrome or Edge here; name one in XUNLI_CHROMIUM');
        return 2;
    }
    const browser = await chromium.launch({ executablePath: program, args: browserArguments });
    for (const { name, page: file, window, from } of pictures) {
        const page = await browser.newPage(window);
        await page.goto(pathToFileURL(join(site, file)).href);
        if (from)
            await page.locator(from).evaluate((element) => element.scrollIntoView());
        const path = join(root, 'docs', `${name}.png`);
        await page.screenshot({ path });
        await page.close();
        console.log(path);
    }
    await browser.close();
    return 0;
}
