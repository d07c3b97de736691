import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { browserArguments } from '../../src/release/installed-browser.ts';
import { browserForTests } from '../setup/browser.ts';
import { type Mode, modes, widths } from './modes.ts';

/** How much smaller a page is on a contact sheet. */
const scale = 0.4;

const root = join(import.meta.dirname, '../..');
const site = process.env.XUNLI_SITE ?? join(root, 'dist');
const out = join(root, 'pictures');
process.exitCode = await takePictures(process.argv.slice(2));

/** Makes a contact sheet of every page in every mode; arguments name the pages and modes wanted, none means all. */
async function takePictures(wanted: string[]): Promise<number> {
  const program = browserForTests();
  if (!existsSync(join(site, 'index.html')) || !program) {
    console.error(
      program ? `no built site in ${site}; run npm run build first` : 'no Chromium, Chrome or Edge here; name one in XUNLI_CHROMIUM',
    );
    return 2;
  }
  const chosen = <T>(all: T[], nameOf: (item: T) => string) => {
    const named = all.filter((item) => wanted.includes(nameOf(item)));
    return named.length > 0 ? named : all;
  };
  const names = readdirSync(site).filter((name) => name.endsWith('.html'));
  mkdirSync(out, { recursive: true });
  const browser = await chromium.launch({ executablePath: program, args: browserArguments });
  for (const mode of chosen(modes, ({ name }) => name))
    for (const name of chosen(names, (file) => file.replace('.html', ''))) console.log(await contactSheet(browser, name, mode));
  await browser.close();
  return 0;
}

const style = 'display:flex;gap:12px;align-items:start;width:max-content;margin:0;padding:12px;background:#789';

/** One page in one mode at every width, side by side. Gives the sheet's file. */
async function contactSheet(browser: Browser, name: string, mode: Mode): Promise<string> {
  const page = await browser.newPage({ deviceScaleFactor: scale });
  await page.emulateMedia(mode.media);
  await page.addInitScript((kept) => localStorage.setItem('xunli-settings', kept), mode.settings ?? '');
  const pictures: string[] = [];
  for (const width of mode.widths ?? widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(pathToFileURL(join(site, name)).href);
    pictures.push((await page.screenshot({ fullPage: true })).toString('base64'));
  }
  await page.close();
  const file = join(out, `${name.replace('.html', '')}-${mode.name}.png`);
  const sheet = await browser.newPage();
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}">`).join('');
  await sheet.setContent(`<!doctype html><body style="${style}">${images}`);
  await sheet.locator('body').screenshot({ path: file });
  await sheet.close();
  return file;
}
