import { readPage } from '../../search/build/page-tree.ts';
import type { FileResult } from './data-files.ts';
import type { Facts } from './facts.ts';
import { textsOfPage } from './page-texts.ts';

/** Holds the list of pages for search engines against the report: nothing but addresses of the site and the edition's date. */
export function auditSitemap(xml: string, { report }: Facts): FileResult {
  const { hosting, edition } = report.meta;
  const texts = textsOfPage(readPage(xml)).map(({ text }) => text.trim());
  const isOurs = (text: string) => text === edition.date || (hosting.address !== undefined && text.startsWith(hosting.address));
  return { numerals: texts.length, problems: texts.filter((text) => !isOurs(text)) };
}
