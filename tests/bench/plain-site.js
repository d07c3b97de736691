import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOfPages } from './page-words.js';
/**
 * Makes the peer of a built site in an empty folder: a plain Astro site with one MDX page for each of its pages, each with
 * the same headings and text, and the same packages.
 * @returns the number of pages
 */
export function makePlainSite(site, folder, root) {
    cpSync(join(import.meta.dirname, 'plain'), folder, { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
    mkdirSync(join(folder, 'src/pages'));
    const pages = wordsOfPages(site);
    for (const { name, lang, paragraphs } of pages) {
        const head = ['---', 'layout: ../layouts/Page.astro', `title: ${name}.html`, `lang: ${lang}`, '---'].join('\n');
        writeFileSync(join(folder, 'src/pages', `${name}.mdx`), `${head}\n\n${paragraphs.join('\n\n')}\n`);
    }
    return pages.length;
}
