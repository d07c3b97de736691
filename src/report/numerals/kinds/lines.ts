import { type KnownStretch, stretchesOf } from './kind.ts';

const label = `(?:${[
  '来源|信息来源|稿件来源|发布时间|发布日期|发布机构|发文日期|成文日期|浏览(?:次数|量)?|点击(?:数|次数|量)?|阅读(?:量|数|次数)?',
  '访问(?:量|次数)|字号|字体|责任编辑|责编|编辑|审核|校对|监制|索引号|主题分类|有效性|公开方式|网站标识码|技术支持|联系电话|传真|邮编',
].join('|')})`;
/** Lines that belong to the page and not to what was said. */
const furniture = [
  new RegExp(`^\\s*(?:【|\\[)?${label}\\s*[:：]`, 'iu'),
  new RegExp(`^\\s*(?:\\d{4}[-/年.]\\d{1,2}[-/月.]\\d{1,2}日?\\s*(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?)\\s*(?:${label}|[|｜]|$)`, 'iu'),
  /^\s*(?:首页|当前位置|您的位置|您现在的位置)\s*[:：>»]|\s[>»]\s.*\s[>»]\s/u,
  /ICP备|公网安备|扫一扫|打印本页|关闭窗口|分享到|版权所有|网站地图|手机版|上一篇|下一篇/u,
  /^\s*(?:-|—|·)?\s*(?:第\s*)?\d{1,4}\s*(?:页)?\s*(?:[/／共]\s*(?:共\s*)?\d{1,4}\s*页?)?\s*(?:-|—|·)?\s*$/u,
  /^\s*第\s*\d{1,4}\s*页|共\s*\d{1,4}\s*页\s*$/u,
  /^\s*(?:Print this page|Text size|Last updated|Updated|Published|Posted|Page \d+(?: of \d+)?|Contact|Copyright|©)/i,
  /^\s*(?:Views?\s*:|Share\s*[|:])/i,
];
const longestFurniture = 200;

const hanCount = '[一二三四五六七八九十]{1,3}';
/** Markers with which a line or a sentence begins. */
const lineMarkers = [
  `第${hanCount}[章节条部篇](?!件)`,
  `${hanCount}[、.．](?!${hanCount}[类级等、])`,
  '[壹贰叁参肆伍陆柒捌玖拾]{1,3}[、.．]',
  `[(（](?:${hanCount}|\\d{1,2})[)）]`,
  String.raw`\d{1,2}(?:、(?!\d)|．|\.(?![\d])|[)）])`,
  String.raw`\[\d{1,3}\]`,
  // 2.3 Capital programme, 112. The council, Q5.
  String.raw`\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=[ \t]+(?-i:[A-Z“]))(?! *(?-i:(?:GW|MW|TWh|GB|TB|C|Million|Billion)\b))`,
  String.raw`\d{3}\.(?=[ \t]+(?-i:[A-Z“]))|(?-i:Q)\d{1,2}[.:)]`,
  String.raw`(?:Part|Chapter|Section) (?:\d{1,3}|[A-Z]{1,5}|One|Two|Three|Four|Five)[:.]`,
].join('|');
const atLine = new RegExp(`(?<=^|\\n)[ \\t]{0,40}(?:${lineMarkers})`, 'giu');
const inside = new RegExp(
  [
    '[⑴-⒛①-⑳㈠-㈩❶-❿]',
    `(?<![统唯之同单万逐归合划如专\\d])${hanCount}(?:是|要|则是)(?=[\\p{Script=Han}“])(?<![统唯之同单万]一是)`,
    `(?<=[。；：，！？\\n”）)]|^)[(（](?:${hanCount}|\\d{1,2})[)）](?=[\\p{Script=Han}“])`,
    `(?<=[。；：！？]|[\\p{Script=Han}])(?<![第\\d.、])\\d{1,2}、(?=[\\p{Script=Han}“])(?![一二三四五六七八九十百千万亿两])`,
    `(?<=[。；：！？])\\d{1,2}[.．](?=[\\p{Script=Han}“])`,
    `(?<=[。；！？]|^)${hanCount}、(?=[\\p{Script=Han}“])(?!${hanCount}[类级等、])`,
    String.raw`\[\d{1,3}\](?!号)`,
    String.raw`(?<=注[:：]?)\d{1,2}[:：.、]?`,
  ].join('|'),
  'giu',
);

/** Markers of lists, of headings and of notes: 一、 （二） 3. ⑴ 一是 [1]. */
export function markerStretches(text: string): KnownStretch[] {
  return [...stretchesOf('marker', atLine, text), ...stretchesOf('marker', inside, text)];
}

/** Whether a line belongs to the page and not to what was said: source, date and clock, views, page numbers, licence of the site. */
export function isFurniture(line: string): boolean {
  return line.length <= longestFurniture && furniture.some((pattern) => pattern.test(line)) && !/。./u.test(line);
}

/** The lines of a text that belong to the page. */
export function furnitureStretches(text: string): KnownStretch[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }): KnownStretch[] => {
    return isFurniture(line) ? [{ kind: 'furniture', start: index, end: index + line.length }] : [];
  });
}
