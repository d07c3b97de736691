import { scanNumerals } from '../numerals/scan.ts';
import { asIn, inSimplified } from '../numerals/traditional.ts';
import { numeralKeys, typedNumerals } from '../rules/typed-numerals.ts';
import type { Stretch } from './unique-quote.ts';

const clauseEnd = /[，。；：、！？；“”‘’《》（）()!?;—]|[,:.](?=\s|$)/;
const date = String.raw`(?:截至|截止|到|至|自|从)?\d{4}年(?:以来|\d{1,2}月(?:\d{1,2}日)?)?[末底初]?`;
const chineseLead = new RegExp(
  `^(?:${date}|今年以来|今年|去年|当年|目前|全年|年内|其中|同时|此外|另外|现有|现已|累计|共计|总计|合计|预计|计划|力争|还有|还|已|共|的|了|在|将|，|、)`,
);
const chineseTail = new RegExp(
  [
    '(?:统一)?(?:提高|增加|增长|上升|下降|减少|降低|扩大|缩小)(?:到|至)了?$',
    '(?:达到|达|升至|降至|约为|分别|为|是|共有|有|共|到|至|了|近|约|超过|突破|累计|仅|已|的|给予|每人|在|由|从|自|占|以)$',
  ].join('|'),
);
/** A number that is said before this one, of the same thing: 分别为38460、, 由第18位升至. */
const numberBefore = /(?:分别(?:为|是|达到?|达到)?|由|从)(?:上年的?|原来的?)?第?-?[\d.]+.*$/;
const englishLead = /^(?:and|or|but|with|of which|which|the|a|an|in \d{4}|by|there|it|we|also|now|some|that)\s+/i;
const englishTailWords = [
  'to|of|by|with|is|are|was|were|be|has|have|had|the|a|an|reached|about|than|more|less|between|will|instead|at|in|for|from|and|or',
  'only|over|nearly|some',
].join('|');
const englishTail = new RegExp(`(?:^|\\s+)(?:${englishTailWords})$`, 'i');
/** What is said of something that the clause before names. */
const onlyChanges = /^(?:同比|环比|比上年(?:同期)?|较上年(?:同期)?|实际|累计)*(?:增长|下降|增加|减少|提高|降低|增幅|降幅|总数|占比|其中)$/;
const longest = { han: 24, words: 8 };

/**
 * What a number in a sentence is about: the words before it in its clause, without those that only lead to a number; else the words
 * behind it, else those of the clause before.
 */
export function labelOf(sentence: string, place: Stretch): string {
  const plain = inSimplified(sentence);
  return asIn(sentence, withoutCutNumeral(simplifiedLabel(plain, place), plain));
}

function simplifiedLabel(sentence: string, { start, end }: Stretch): string {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  const [own = '', ...earlier] = clausesOf(before).reverse().map(trimmed);
  const behind = after.split(clauseEnd).map(trimmed);
  const about = earlier.map((clause) => trimmed(clause.replace(/[\d.]+.*$/, ''))).find(saysSomething) ?? '';
  if (onlyChanges.test(own) && about !== '') return clipped(about + own);
  const labels = [own, ...behind.slice(0, 1), about, ...behind.slice(1), sentence.trim()];
  return clipped(labels.find(saysSomething) ?? labels.find((label) => label !== '') ?? sentence);
}

/** A list whose members are told apart by 分别 stays together. */
function clausesOf(text: string): string[] {
  const [, list = ''] = /([^，。；：]*分别[^，。；：]*)$/u.exec(text) ?? [];
  return list === '' ? text.split(clauseEnd) : [...text.slice(0, -list.length).split(clauseEnd), list];
}

function saysSomething(label: string): boolean {
  return /\p{Script=Han}{2}|[A-Za-z]{3}/u.test(label);
}

function trimmed(clause: string): string {
  let label = clause.trim();
  for (let last = ''; label !== last; ) {
    last = label;
    for (const edge of [numberBefore, chineseLead, chineseTail, englishLead, englishTail]) label = label.replace(edge, '').trim();
  }
  return label;
}

/** A label without a numeral that lost its limit when the words before it were left out: `50 staff` of “fewer than 50 staff”. */
function withoutCutNumeral(label: string, sentence: string): string {
  const cut = typedNumerals(label, numeralKeys(sentence)).findLast(({ kind }) => kind === 'unspoken');
  if (!cut) return label;
  // English names what is counted in a word of its own.
  const number = scanNumerals(label).find(({ start, end }) => cut.start <= start && end <= cut.end);
  const isHan = /\p{Script=Han}/u.test(label);
  const rest = trimmed(label.slice((isHan ? undefined : number?.end) ?? cut.end).replace(/^\s*of\s/, ''));
  return saysSomething(rest) ? rest : label;
}

/** The words nearest to the number; no number is cut. */
function clipped(label: string): string {
  if (!/\p{Script=Han}/u.test(label)) return label.split(/\s+/).slice(-longest.words).join(' ');
  const characters = [...label];
  return characters.length <= longest.han
    ? label
    : characters
        .slice(-longest.han)
        .join('')
        .replace(/^[\d.,%]+/, '');
}
