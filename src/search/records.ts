import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sectionsOfPage } from './page-sections.ts';
import type { SearchRecord } from './section.ts';

/**
 * Takes the folder of a built flat site and gives one record for each element its pages mark with
 * `data-search-section`, pages in the order of their names. Throws what `sectionsOfPage` throws.
 */
export async function readSearchRecords(siteFolder: string): Promise<SearchRecord[]> {
  const names = (await readdir(siteFolder)).filter((name) => name.endsWith('.html')).sort();
  const pages = await Promise.all(names.map(async (name) => sectionsOfPage(await readFile(join(siteFolder, name), 'utf8'), name)));
  return pages.flat();
}
