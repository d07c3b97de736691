/** Takes the three pictures of the READMEs from the built site into `docs/`: the overview, a measure with its sentences, a phone in the dark. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContextOptions, chromium } from 'playwright';
import { browserArguments } from '../../src/packaging/installed-browser.ts';
import { browserForTests } from '../setup/browser.ts';

interface Picture {
  file: string;
  /** Page and place; the place stands at the top. */
  address: string;
  seen: BrowserContextOptions;
}

const pictures: Picture[] = [
  { file: 'overview.png', address: 'index.html', seen: { viewport: { width: 1180, height: 860 }, colorScheme: 'light' } },
  { file: 'area.png', address: '1-relief.html#m1.2', seen: { viewport: { width: 1180, height: 720 }, colorScheme: 'light' } },
  { file: 'phone.png', address: '1-relief.html', seen: { viewport: { width: 390, height: 720 }, colorScheme: 'dark' } },
];
const root = join(import.meta.dirname, '../..');
const program = browserForTests();
if (!program) throw new Error('no Chromium, Chrome or Edge here; name one in XUNLI_CHROMIUM');
const browser = await chromium.launch({ executablePath: program, args: browserArguments });
for (const { file, address, seen } of pictures) {
  const page = await browser.newPage(seen);
  const [name = '', place] = address.split('#');
  await page.goto(pathToFileURL(join(root, 'dist', name)).href);
  // Scrolled to, not gone to: what an address leads to is marked, and the picture shows the page as it is read.
  if (place) await page.locator(`[id="${place}"]`).evaluate((element) => element.scrollIntoView());
  await page.screenshot({ path: join(root, 'docs', file) });
  await page.close();
}
await browser.close();
