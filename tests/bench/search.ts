import type { Browser } from 'playwright';
import { firstSearch } from './visit.ts';
import { xunliSite } from './visited-site.ts';

const queries = ['低保', '养老机构', '710元', '养', '志愿服务', 'dibao', '七百一十元', '低保多少钱'];

/** Prints what a first search costs a reader of a built site: bytes, gzipped, and the time from the page to the first result. */
export async function benchSearch(browser: Browser, site: string): Promise<void> {
  const rows = [];
  for (const query of queries) rows.push({ query, ...(await firstSearch(browser, xunliSite(site), 'transcript', query)) });
  console.table(rows);
  console.log(`first search, gzipped: at most ${Math.max(...rows.map(({ bytes = 0 }) => bytes))} bytes (aim: under 122880)`);
}
