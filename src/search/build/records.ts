import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from '../shared/section.ts';
import { sectionsOfPage } from './page-sections.ts';

/**
 * Takes the folder of a built flat site and gives one record for each element its pages mark with
 * `data-search-section`, pages in the order of their names. Throws what `sectionsOfPage` throws.
 */
export function readSearchRecords(siteFolder: string): SearchRecord[] {
  const names = readdirSync(siteFolder)
    .filter((name) => name.endsWith('.html'))
    .sort();
  return names.flatMap((name) => sectionsOfPage(readFileSync(join(siteFolder, name), 'utf8'), name));
}
