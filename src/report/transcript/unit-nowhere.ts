import { inheritedUnit, unitBehind } from '../numerals/tables.ts';
import { inSimplified } from '../numerals/traditional.ts';
import { unitEnd } from '../numerals/unit-lexicon.ts';
import { rowHeads } from './cell.ts';
import { type BareCell, bareCells } from './table-numerals.ts';
import type { Transcript, TranscriptTable } from './transcript.ts';

/** Names of what is measured: a number under them says nothing without its unit. */
const measured = new RegExp(
  [
    '产量|产值|收入|支出|投资|金额|资金|面积|增加值|总[值额量]|进出口|出口|进口|贷款|存款|余额|价格|增[长速幅]|同比|环比|比重|占比|[^效]率$',
    '里程|用水|用电|降水|降雨|气温|库容|利润|成本|工资',
    String.raw`\b(?:revenues?|income|spending|expenditure|output|area|growth|share|rate|investment|GDP|exports|imports|rainfall|funding)\b`,
  ].join('|'),
  'iu',
);
/** Names of what has no unit: counts, numbers without dimension, dates, numbers that only tell apart. */
const unitless = new RegExp(
  [
    '(?<!绝对|指|基|总)数$|数量|系数|指数|比值|倍|[评得]分|分值|日期|时间|时刻|年份|月份|年度|序号|编号|代码|电话|排名|位次|名次',
    String.raw`\b(?:number|count|index|coefficient|ratio|score|date|time|year|month|code|rank|phone|version|persons per)\b|\bno\.`,
  ].join('|'),
  'iu',
);
const year = /^(?:19|20)\d{2}$/;
const decimal = /\d\.\d/;

/**
 * The cells of a table whose number needs a unit and has none: neither in a head, nor above the table, nor behind the name of the row. A
 * whole number may count what its heads name.
 */
export function cellsWithoutUnit(transcript: Pick<Transcript, 'reading' | 'sections'>, table: TranscriptTable): BareCell[] {
  // Of several units above a table its readers choose by what each row names.
  const isOfSeveral = /[、，,和]/u.test(table.unit?.text ?? '');
  if (table.head === 0 || isOfSeveral || namesUnit(table.caption?.text ?? '')) return [];
  return bareCells(table).filter(({ cell, row, places }) => {
    if (inheritedUnit(places) !== null || places.unitCell !== undefined || year.test(cell.text)) return false;
    const names = [...places.heads, ...rowHeads(transcript, table, row).map(({ text }) => text)].map(inSimplified);
    // Spaces set a name to a width: 产　量.
    const joined = names.map((name) => name.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''));
    if (names.some(namesUnit) || joined.some((name) => unitless.test(name))) return false;
    return decimal.test(cell.text) || joined.some((name) => measured.test(name));
  });
}

/** Whether a name tells a unit in whatever way: 增长%, 产值 亿元, £m. The 县 of a county's name is none. */
function namesUnit(name: string): boolean {
  if (/[%‰£$€¥±]|\b(?:per cent|percent|thousands?|millions?|billions?)\b/iu.test(name) || unitBehind(name) !== undefined) return true;
  const mayBegin = (at: number) => at === 0 || /[\s/／：:百千万萬亿億]/u.test(name.charAt(at - 1));
  return Array.from(name, (_, at) => at).some((at) => mayBegin(at) && unitEnd(name, at) === name.length);
}
