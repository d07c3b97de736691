import { chromium } from 'playwright';
import { browserForTests } from '../setup/browser.js';
/** Does work that needs a browser; says in a line that it is left out where there is none. */
export async function inBrowser(work) {
    const executablePath = browserForTests();
    if (!executablePath) {
        console.log('search, growth and Starlight: not measured, no browser');
        return;
    }
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    try {
        await work(browser);
    }
    finally {
        await browser.close();
    }
}
