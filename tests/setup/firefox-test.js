import { test as playwrightTest } from 'playwright/test';
import { launch } from 'puppeteer-core';
/**
 * Playwright's `test` with Firefox beside it, driven over WebDriver BiDi; Playwright itself drives only a Firefox of its own
 * making. `npm run test:site` names the program in XUNLI_FIREFOX; without one these tests are left out.
 */
export const test = playwrightTest.extend({
    firefox: [
        async ({ headless }, use) => {
            const { XUNLI_FIREFOX: program } = process.env;
            const browser = program ? await launchFirefox(program, headless !== false) : null;
            await use(browser);
            await browser?.close();
        },
        { scope: 'worker', timeout: 90_000 },
    ],
    openInFirefox: async ({ firefox }, use, { skip }) => {
        if (!firefox)
            return skip(true, 'no Firefox');
        const pages = [];
        await use(async (address) => {
            const page = await firefox.newPage();
            pages.push(page);
            const complaints = await listenToFirefox(page, new URL('.', address).href);
            await page.goto(address);
            return { page, complaints };
        });
        for (const page of pages)
            await page.close();
    },
});
function launchFirefox(executablePath, headless) {
    // The profile for tests lets files read each other; a reader's Firefox does not.
    const extraPrefsFirefox = { 'security.fileuri.strict_origin_policy': true };
    return launch({ browser: 'firefox', executablePath, headless, extraPrefsFirefox });
}
async function listenToFirefox(page, folder) {
    const complaints = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
        if (!request.url().startsWith(folder) && !request.url().startsWith('data:'))
            complaints.push(`outside: ${request.url()}`);
    });
    await page.evaluateOnNewDocument(() => {
        document.addEventListener('securitypolicyviolation', (event) => console.log(`policy: ${event.violatedDirective} ${event.blockedURI}`));
        // What is not found on the disk is told to its element alone.
        addEventListener('error', ({ target }) => target instanceof HTMLElement && console.log(`failed: ${target.outerHTML}`), true);
    });
    return complaints;
}
