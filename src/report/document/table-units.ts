import { isTableUnit } from '../numerals/tables.ts';
import type { Line } from './lines.ts';
import type { Cell } from './table-rows.ts';

const unitWord = String.raw`(?:金额|计量|数量|货币)?单\s*位\s*[:：]`;
const unitLine = new RegExp(`^[（(]?\\s*${unitWord}\\s*(.+?)\\s*[)）]?$`, 'u');
/** 表2　产量　　单位：万吨, 表1 床位情况（单位：张）, Table 2: Trade, unit: tonnes. */
const unitBehind = [
  new RegExp(`^(.+?)(?:[\\s　]+|[\\s　]*(?=[（(]))[（(]?\\s*${unitWord}\\s*([^）)]+?)\\s*[)）]?$`, 'u'),
  /^(.+?)(?:[,;，；]?\s+|\s*\()Units?:\s*([^()]{1,40}?)\)?$/i,
];
/** （亿元）, （万人、%） behind the title of a table. */
const inBrackets = /^(.+?)[\s　]*[（(]\s*([^（()）]{1,20}?)\s*[)）]$/u;
/** （億元）, (£ million), $ million, in thousands of tonnes: without the word for it, right above a table. */
const bareUnit =
  /^[（(]((?:人民币|港币)?[百千万亿兆十]*(?:元|美元|吨|人|户|人次|公顷|亩|千瓦时|立方米|平方米|公里|个|%)(?:[、，,/][^（()）]{1,12})?)[)）]$/u;
const englishUnit = [
  /^\(((?:in\s+)?(?:[£$€¥]|US\$|%|per cent|percent|thousand|million|billion|tonne|number|unit)[^()]{0,40})\)$/i,
  /^(?:Units?:\s*(.{1,40})|(In\s+(?:[£$€¥]|US\$|\w+ions|thousands|tonnes)[^()]{0,30})|([£$€¥]\s?(?:thousand|million|billion|m|bn)))$/i,
  /^(Thousands|Millions|Billions|Per cent|Percent)$/i,
];
const money = String.raw`(?:[A-Z]{0,3}[£$€¥₹]|\b(?:USD|EUR|GBP|CNY|RMB|HKD|SGD|AUD|CAD|Rs\.?|yuan|dollars?|pounds?|euros?)\b)`;
const thing =
  'people|persons?|residents|patients|pupils|students|passengers?|visitors|staff|jobs|households|homes|dwellings|vehicles|cases|places' +
  '|beds|tonnes|tons|kg|km|kilomet(?:re|er)s|miles|met(?:re|er)s|hectares|acres|sq(?:uare)? ?\\w+|cubic \\w+|lit(?:re|er)s|[kMGT]Wh?' +
  '|hours|minutes|days|years';
const share = '%|per ?cent(?:age(?: points?)?)?';
/** What behind the title of a table in English can only be a unit: (US$ million), (people), (thousand tonnes), (%). */
const englishInBrackets = new RegExp(
  `^(?:in\\s+)?(?:${money}\\s*(?:thousands?|millions?|billions?|k|m|bn)?|(?:(?:thousand|million|billion)s?(?: of)?\\s+)?(?:${thing})` +
    `|(?:thousand|million|billion)s?(?:\\s+(?:of\\s+)?${money})?|${share})(?:\\s*(?:,|and)\\s*(?:${share}))?$`,
  'i',
);

/** The unit that a line above a table says, and nothing else. */
export function unitOf(line: Line): Cell | undefined {
  const { plain } = line;
  for (const pattern of [unitLine, bareUnit, ...englishUnit]) {
    const said = pattern
      .exec(plain)
      ?.slice(1)
      .find((part) => part !== undefined);
    if (said !== undefined) return lastPart(line, said);
  }
  return undefined;
}

/** The title of a table and the unit behind it, where one line says both. */
export function captionAndUnit(line: Line): [caption: Cell, unit: Cell] | null {
  const { plain } = line;
  const [named, bracketed] = [unitBehind.map((pattern) => pattern.exec(plain)).find((found) => found !== null), inBrackets.exec(plain)];
  const isUnit = bracketed !== null && (isTableUnit(bracketed[2] ?? '') || englishInBrackets.test(bracketed[2] ?? ''));
  const [, caption, unit] = named ?? (isUnit ? bracketed : null) ?? [];
  return caption === undefined || unit === undefined ? null : [cellOfLine(line, 0, caption.length), lastPart(line, unit)];
}

function lastPart(line: Line, said: string): Cell {
  const start = line.plain.lastIndexOf(said);
  return cellOfLine(line, start, start + said.length);
}

/** A part of a line with its place in the text. */
export function cellOfLine(line: Line, start: number, end: number): Cell {
  return { text: line.text.slice(start, end), ...line.origin(start, end) };
}
