import { inPlainDates } from '../report/numerals/plain-dates.ts';
import { inSimplified } from '../report/numerals/traditional.ts';
import { day } from '../report/schema/fields.ts';
import { months } from '../report/transcript/quote.ts';
import type { HeadLines } from './head-lines.ts';

/** What a text says of itself; a key is left out where it says nothing. */
export interface Facts {
  title?: string;
  subtitle?: string;
  publisher?: string;
  date?: string;
  place?: string;
  period?: string;
  summary?: string;
}

/** Those that a report must have in the end, in the order of report.yaml. */
export const factKeys = ['title', 'subtitle', 'publisher', 'date', 'place', 'period', 'summary'] as const satisfies (keyof Facts)[];

/** What the head and the first sentences of a text say: each fact in the words of the text. */
export function factsOf(head: HeadLines, isChinese: boolean): Facts {
  const facts: Partial<Record<keyof Facts, string | undefined>> = {
    ...titlesOf(head.title),
    publisher: publisherOf(head),
    date: isChinese ? chineseDay(head) : englishDay(head),
    place: placeOf(head),
    period: isChinese ? periodOf(head) : undefined,
    summary: summaryOf(head, isChinese),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value));
}

/** 某局“走进…”新闻发布会: what it is called, and what it is. */
function titlesOf(title: string): Facts {
  const [, before = '', name, behind = ''] =
    /^([^“「]*)[“「](.{4,60})[”」]([^“”「」]*(?:发布会|通气会|吹风会|發布會|会|專場|专场))$/u.exec(title) ?? [];
  if (name === undefined) return title === '' ? {} : { title };
  return {
    title: name.replace(/[‘『]/gu, title.includes('“') ? '“' : '「').replace(/[’』]/gu, title.includes('“') ? '”' : '」'),
    subtitle: before + behind,
  };
}

function fieldOf(fields: readonly string[], name: string): string | undefined {
  const pattern = new RegExp(
    String.raw`(?:^|[\s　])【?(?:${name})】?\s*[:：]\s*(\S.*?)(?=[\s　]+[\p{Script=Han}]{2,6}[:：]|[\s　]*$)`,
    'iu',
  );
  for (const line of fields) {
    const found = pattern.exec(inSimplified(line));
    const at = found ? line.length - (line.length - found.index) + found[0].lastIndexOf(found[1] ?? '') : -1;
    const said = found ? line.slice(at, at + (found[1] ?? '').length).trim() : '';
    if (said !== '' && !said.includes('〔…〕')) return said;
  }
  return undefined;
}

const longestName = 40;
const office = '(?:新闻办公室|新闻办|宣传部|人民政府|政府|办公厅|办公室|委员会|统计局|[厅局委部署院办])';

const held = '(?:举行|召开|举办|组织召开)';
const dayHeld = String.raw`(?:今[天日]|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日)?(?:[（(][^（）()]{2,4}[)）])?`;
const whenHeld = String.raw`(?:于?${dayHeld}(?:[上下]午)?(?:\d{1,2}时)?(?:在\p{Script=Han}{2,20}?)?)`;

/** The office that published a text: a field says it, else the sentence that tells of the event, the title, or a line that is its name. */
function publisherOf(head: HeadLines): string | undefined {
  const field = fieldOf(head.fields, '发布单位|发布机构|主办单位|主办|发布部门') ?? fieldOf(head.fields, 'Publisher|Issued by');
  if (field !== undefined && field.length <= longestName) return field;
  const host = new RegExp(`(?:^|[，。日])([\\p{Script=Han}]{2,20}?${office})(?=${whenHeld}${held})`, 'u');
  const inTitle = new RegExp(`^(\\p{Script=Han}{2,14}?(?<!人民政府|政府)${office})(?=[\\d〇零一二三四五六七八九“]{2,}|关于)`, 'u');
  const alone = new RegExp(`^(\\p{Script=Han}{2,20}${office})$`, 'u');
  const found = [
    ...[...head.lead, head.title].map((line) => [host, line] as const),
    [inTitle, head.title] as const,
    ...head.fields.map((line) => [alone, line] as const),
  ];
  for (const [pattern, line] of found) {
    const match = pattern.exec(inSimplified(line));
    const name = match?.[1];
    if (match && name) return line.slice(match.index + match[0].length - name.length, match.index + match[0].length);
  }
  const source = fieldOf([...head.fields, ...head.page], '(?:信息)?来源|Source');
  return source !== undefined && source.length <= longestName ? source : undefined;
}

const han = String.raw`((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日`;
const iso = String.raw`((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})`;

/**
 * The day of the event. A page says when it was published, which may be another day, unless its head names a place: then it is that of the
 * event.
 */
function chineseDay(head: HeadLines): string | undefined {
  const plain = (line: string) => inPlainDates(inSimplified(line));
  const own = placeFieldOf(head) === undefined ? head.fields : [...head.fields, ...head.page];
  const inField = own.filter((line) => /(?:时\s*间|日\s*期)】?\s*[:：]/u.test(plain(line)));
  const events = head.lead.filter((line) => /举行|召开|举办|发布会|在.{2,30}上/u.test(plain(line)));
  const inBrackets = head.fields.filter((line) => /^[（(—]/u.test(line));
  return dayIn([...inField, ...inBrackets, ...events, ...head.fields].map(plain), [new RegExp(han, 'u'), new RegExp(iso, 'u')]);
}

function englishDay({ fields, lead, title }: HeadLines): string | undefined {
  const name = `(${months.join('|')})`;
  const lines = [...fields, title, ...lead.slice(0, 2)];
  const found = lines.map((line) => ({
    dayFirst: new RegExp(String.raw`\b(\d{1,2}) ${name},? ((?:19|20)\d{2})`).exec(line),
    monthFirst: new RegExp(String.raw`\b${name} (\d{1,2}),? ((?:19|20)\d{2})`).exec(line),
  }));
  for (const { dayFirst, monthFirst } of found) {
    const [, first = '', second = '', year = ''] = dayFirst ?? monthFirst ?? [];
    if (year !== '') return isoDay(year, String(months.indexOf(dayFirst ? second : first) + 1), dayFirst ? first : second);
  }
  return dayIn(lines, [new RegExp(iso, 'u')]);
}

function dayIn(lines: readonly string[], patterns: readonly RegExp[]): string | undefined {
  for (const line of lines)
    for (const pattern of patterns) {
      const [, year, month, dayOfMonth] = pattern.exec(line) ?? [];
      if (year && month && dayOfMonth) return isoDay(year, month, dayOfMonth);
    }
  return undefined;
}

function isoDay(year: string, month: string, dayOfMonth: string): string | undefined {
  const text = [year, month.padStart(2, '0'), dayOfMonth.padStart(2, '0')].join('-');
  return day.safeParse(text).data;
}

const longestPlace = 40;

function placeFieldOf({ fields }: HeadLines): string | undefined {
  return fieldOf(fields, String.raw`(?:发布|会议|访谈|活动)?地\s*点|Venue|Place|Location|Where`);
}

function placeOf(head: HeadLines): string | undefined {
  const field = placeFieldOf(head);
  if (field !== undefined) return field;
  for (const line of head.lead) {
    const found = /在([\p{Script=Han}\d]{2,24}?)(?:举行|召开|舉行|召開)/u.exec(line)?.[1];
    if (found !== undefined && found.length <= longestPlace && !/\d+[月日]/.test(found)) return found;
  }
  return undefined;
}

/** “十三五”时期, 2023年, 2024年上半年: in the title, else in the first sentences. */
function periodOf({ title, lead }: HeadLines): string | undefined {
  const texts = [title, ...lead];
  const plan = texts.map((text) => /[“「‘『]十[一二三四五六]五[”」’』](?:时期|時期|期间|期間)?/u.exec(text)?.[0]).find(Boolean);
  if (plan !== undefined) {
    const whole = texts
      .map((text) => /[“「]十[一二三四五六]五[”」](?:时期|時期|期间|期間)/u.exec(text)?.[0])
      .find((found) => found?.slice(1, 4) === plan.slice(1, 4));
    return whole ?? plan;
  }
  const year = /(?:19|20)\d{2}年(?:上半年|下半年|前三季度|第?[一二三四]季度|\d{1,2}[-—至]\d{1,2}月)?/u;
  const shown = /年度/u.test(title) ? /(?:19|20)\d{2}年度/u.exec(title)?.[0] : year.exec(title)?.[0];
  return shown ?? texts.map((text) => /(?:19|20)\d{2}年(?:度|全年|上半年|前三季度|第?[一二三四]季度)/u.exec(text)?.[0]).find(Boolean);
}

const longestSummary = { han: 160, latin: 400 };

/** The first sentence that says what is told. */
function summaryOf({ lead, title }: HeadLines, isChinese: boolean): string | undefined {
  const most = isChinese ? longestSummary.han : longestSummary.latin;
  const told = isChinese ? /介绍|通报|发布|公布|报告|介紹|通報|發布|公佈|報告/u : /report|statement|announce|present|budget|update/i;
  const fitting = lead.filter((line) => line.length <= most && !/[:：]$/u.test(line));
  return fitting.find((line) => told.test(line)) ?? fitting.find((line) => line.length > 16) ?? (title || undefined);
}
