import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpuSeconds } from './cpu-time.ts';
import { installPackages } from './install-packages.ts';
import { wordsOfPages } from './page-words.ts';
import { root } from './xunli-build.ts';

/** The Starlight that is measured. */
const version = '0.42.4';

/**
 * Installs Starlight in a new folder, as its authors ship it and with the Astro of this project, and gives the folder; undefined
 * where that is impossible, as without a network.
 */
export function installStarlight(folder: string): string | undefined {
  cpSync(join(import.meta.dirname, 'starlight'), folder, { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  return installPackages(folder, { astro: dependencies.astro ?? '', '@astrojs/starlight': version }) ? folder : undefined;
}

/**
 * Makes a Starlight site of the words of a built site, page by page, with nothing kept of a former one. Starlight's own choices
 * stand: its sidebar lists all pages, its search is Pagefind as it sets it up for Chinese.
 * @param folder where Starlight is installed; the site is its `dist`
 * @returns the CPU seconds of its build
 */
export function buildStarlight(site: string, folder: string): number {
  const docs = join(folder, 'src/content/docs');
  for (const former of [docs, join(folder, 'dist'), join(folder, '.astro'), join(folder, 'node_modules/.astro')])
    rmSync(former, { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  for (const { name, paragraphs } of wordsOfPages(site)) {
    const title = paragraphs.find((text) => text.startsWith('# ')) ?? `# ${name}`;
    const text = paragraphs.filter((paragraph) => paragraph !== title).join('\n\n');
    writeFileSync(join(docs, `${name}.md`), `---\ntitle: ${JSON.stringify(plain(title))}\n---\n\n${text}\n`);
  }
  return cpuSeconds([join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], folder);
}

/** A heading without the signs of Markdown. */
function plain(heading: string): string {
  return heading.replace(/^# /, '').replaceAll('\\', '');
}
