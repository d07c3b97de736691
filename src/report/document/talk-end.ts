import { isSentence } from './label-shapes.ts';
import type { Line } from './lines.ts';

/** Heads of what stands behind a conversation and belongs to nobody in it. */
const outsideHead = new RegExp(
  [
    '^[【[（(]?(?:名词解释|术语解释|词语解释|.{0,4}手记|编后(?:语|记)?|编者按|新闻链接|新闻背景|背景(?:资料|链接)|温馨提示|小贴士|友情提示|特别提示|注释|附注|附录|',
    String.raw`附表)[】\])）]?[:：]?$|^(?:Notes (?:to|for) editors|Editor[’'s]* notes?|Glossary|Background|About [A-Z].{0,40}|`,
    'Appendix|Annex|For more information.{0,40}|Further information)[:.]?$',
  ].join(''),
  'u',
);
const dateLine = new RegExp(
  [
    String.raw`^[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日.{0,8}[)）]?$|`,
    String.raw`^\p{Script=Han}{0,4}时间\s*[\d一二三四五六七八九十]{1,3}时.{0,8}$|^\d{1,2} [A-Z][a-z]+ \d{4}$`,
  ].join(''),
  'u',
);
const inBrackets = /^[（(][^（()）]{5,}[)）]$/u;
const end = /^(?:[（(【[]?(?:完|全文完|结束)[)）】\]]?|-*\s*(?:END|ENDS|End)\s*-*|#(?:\s*#)+)$/u;
const longestSignature = 24;

/** Where the last words of a talk end: the line of what stands below them — signature, date, remark, notes — or the number of lines. */
export function closingOf(lines: readonly Line[], lastLabel: number, isApart: (at: number) => boolean): number {
  const head = lines.findIndex(({ plain }, at) => at > lastLabel && (outsideHead.test(plain) || end.test(plain)));
  let at = head < 0 ? lines.length : head;
  while (at > lastLabel + 1 && standsBelow(lines, at - 1, isApart)) at -= 1;
  return at;
}

function standsBelow(lines: readonly Line[], at: number, isApart: (at: number) => boolean): boolean {
  const { plain } = lines[at] as Line;
  if (isApart(at) || dateLine.test(plain) || inBrackets.test(plain)) return true;
  return plain.length <= longestSignature && !isSentence(plain) && dateLine.test(lines[at + 1]?.plain ?? '');
}
