import { isPageFurniture } from './furniture.ts';
import type { Line } from './lines.ts';

const section =
  /^(?:新闻(?:公布|公报|发布|稿|中心)|政府公报|公告|要闻|时政|Written answers|Oral answers|Press releases?|News(?:room)?|Speeches|Transcripts?|Statements?)$/iu;
const moreHead = new RegExp(
  [
    String.raw`^[【[]?(?:相关(?:链接|新闻|阅读|报道|文件|稿件|附件)|推荐阅读|延伸阅读|往期(?:推荐|回顾)|图片实录|热门(?:推荐|文章)|猜你喜欢)[】\]]?[:：]?$|`,
    String.raw`^(?:Related (?:links|content|pages|articles|stories)|More (?:on this|from|stories|news)\b.{0,30}|Read (?:more|`,
    'next)|Most read)$',
  ].join(''),
  'iu',
);
const sitePath =
  /^(?:(?:您?(?:当前|现在|目前)?的?所?在?的?位置[:：]?|You are here:?)[\s　]*)?(?:(?:网站)?首页|Home)[\s　]*(?:>+|›|»|＞|→|\/|-)/iu;
const farthestPath = 6;
const longestAbove = 80;
const shortest = 3;
const longestName = 24;

/** The lines that belong to the page and not to what was said, by themselves or by where they stand. */
export function pageLines(lines: readonly Line[], inTable: (at: number) => boolean): ReadonlySet<number> {
  const found = new Set(lines.flatMap(({ plain }, at) => (!inTable(at) && isPageFurniture(plain) ? [at] : [])));
  addBars(lines, found, inTable);
  addAbovePath(lines, found);
  addSiteNames(lines, found);
  addMore(lines, found);
  return found;
}

/** A line alone of short parts with bars between them is no table: 一图读懂 | 文件下载. */
function addBars(lines: readonly Line[], found: Set<number>, inTable: (at: number) => boolean): void {
  const hasBars = (at: number) => /\S\s*[|｜]\s*\S/u.test(lines[at]?.plain ?? '');
  for (const [at, { plain }] of lines.entries()) {
    const isAlone = hasBars(at) && (!hasBars(at - 1) || found.has(at - 1)) && (!hasBars(at + 1) || found.has(at + 1));
    const parts = plain.split(/[|｜]/u).map((part) => part.trim());
    // With digits it could be a row; above the title and below the last words there is none.
    const isEdge = at < 2 || at >= lines.length - 2;
    const isShort = parts.length > 2 && parts.every((part) => part.length <= 40) && !(isEdge ? /[。；;]/u : /[。；;\d]/u).test(plain);
    if (isAlone && isShort && !inTable(at)) found.add(at);
  }
}

/** Statistics › Tourism › 2023, Media room / Speeches / 2022. */
function isPathOfParts(plain: string): boolean {
  const parts = plain.split(/(?<!\s)\s*(?:>+|›|»|＞|→)\s*|(?<!\s)\s+\/\s+/u);
  return parts.length > 2 && plain.length <= longestAbove && parts.every((part) => /^[^。！？；|｜]{1,40}$/u.test(part));
}

/** What stands above the path to a page in its site is of the site, too. */
function addAbovePath(lines: readonly Line[], found: Set<number>): void {
  const path = lines.slice(0, farthestPath).findLastIndex(({ plain }) => sitePath.test(plain) || isPathOfParts(plain));
  if (path >= 0) found.add(path);
  const above = lines.slice(0, Math.max(0, path));
  if (above.every(({ plain }) => plain.length <= longestAbove && !/[。！？；]/u.test(plain)))
    for (const [at, { plain }] of above.entries()) if (!/^[（(].*[）)]$/u.test(plain)) found.add(at);
}

/** The name of the site or of its section stands above the title, among what the page offers. */
function addSiteNames(lines: readonly Line[], found: Set<number>): void {
  for (let at = 0; at < Math.min(lines.length - 1, 8); at += 1) {
    if (found.has(at)) continue;
    const { plain } = lines[at] as Line;
    const isAmong = (at === 0 || found.has(at - 1)) && (found.has(at + 1) || section.test(plain));
    if (!isAmong || plain.length > longestName || /[。：:（(]/u.test(plain)) return;
    const title = lines.find((_, index) => index > at && !found.has(index))?.plain ?? '';
    const isName = plain.length >= shortest && title.startsWith(plain) && title.length > plain.length && title.length <= 60;
    const isSite =
      at > 0 &&
      found.has(at + 1) &&
      /^[^,.]{3,40}$/.test(plain) &&
      !/\p{Script=Han}/u.test(plain) &&
      title.length > plain.length &&
      title.length <= 110;
    if (!isName && !section.test(plain) && !isSite) return;
    found.add(at);
  }
}

/** Titles of other pages follow a head such as 相关新闻, to the end. */
function addMore(lines: readonly Line[], found: Set<number>): void {
  const head = lines.findLastIndex(({ plain }) => moreHead.test(plain));
  if (head < lines.length / 2) return;
  const rest = lines.slice(head + 1);
  if (rest.some(({ plain }, place) => !found.has(head + 1 + place) && (plain.length > 60 || /[。；]/u.test(plain)))) return;
  for (let at = head; at < lines.length; at += 1) found.add(at);
}
