import type { Amount } from './amount.ts';
import { englishFirst, englishNumber } from './english.ts';
import { asWritten, type Folded, fold, originOf, originOfEnd } from './fold.ts';
import { amountAt } from './grammar.ts';
import { amountKind } from './kinds/amount-kind.ts';
import type { KnownStretch, NumeralKind } from './kinds/kind.ts';
import { isTransparent, type Known, knownInCell, knownStretches, yieldsTo } from './kinds/known.ts';
import { shareUnits } from './lists.ts';
import type { SaidAmount } from './said-amount.ts';
import { withTableUnits } from './tables.ts';

/** A numeral of a text with all that was said with it. Its places are UTF-16 offsets in the text, its unit is written as there. */
export interface Numeral extends Omit<SaidAmount, 'scale' | 'writing' | 'isBare' | 'isDigitless'> {
  kind: NumeralKind;
  text: string;
}

/** With what a numeral or its words can begin; where none of these stands, nothing has to be read. */
const first = new RegExp(
  '[\\p{N}零一二三四五六七八九十百千万萬亿億两兩廿卅壹贰貳叁肆伍陆陸柒捌玖拾俩仨几幾数數半翻好若每㈠-㈩]|' +
    `(?<![a-z])(?:${englishFirst})(?![a-z])`,
  'giu',
);

/** Labels and sentences stand on many pages of a site: what was read of them is kept, up to so many texts of such a length. */
const kept = new Map<string, readonly Numeral[]>();
const [mostKept, longestKept] = [20_000, 400];

/** All numerals of a text, in order, each with its class, its value, its limit and its unit. Takes time linear in the length. */
export function readNumerals(text: string): readonly Numeral[] {
  const known = kept.get(text);
  if (known) return known;
  const numerals = read(text, knownStretches);
  if (kept.size >= mostKept) kept.clear();
  if (text.length <= longestKept) kept.set(text, numerals);
  return numerals;
}

/** The numerals of a cell of a table, in order: none of them belongs to the page. */
export function readCell(text: string): Numeral[] {
  return read(text, knownInCell);
}

/** The amounts of a text whatever they are, also inside names, dates and words: an author may declare one of those a figure. */
export function readAmounts(text: string): Numeral[] {
  return read(text, () => ({ at: () => undefined })).filter(({ numbers, form }) => numbers.length > 0 || form === 'vague');
}

function read(text: string, knownOf: (folded: string) => Known): Numeral[] {
  first.lastIndex = 0;
  if (!first.test(text)) return [];
  const folded = fold(text);
  const found = expressionsOf(folded.text, knownOf(folded.text));
  const amounts = withTableUnits(
    folded.text,
    shareUnits(
      folded.text,
      found.flatMap(({ amount }) => amount ?? []),
    ),
  );
  let next = 0;
  return found.map(({ amount, cover }) => {
    const said = amount && amounts[next++];
    return said ? numeralOf(text, folded, said, cover?.kind ?? amountKind(folded.text, said)) : coveredNumeral(text, folded, cover);
  });
}

/** An amount, a stretch that a rule knows, or an amount inside such a stretch. */
interface Expression {
  amount?: SaidAmount;
  cover?: KnownStretch;
}

/** The expressions of a folded text, in order. */
function expressionsOf(text: string, known: Known): Expression[] {
  const found: Expression[] = [];
  let floor = 0;
  first.lastIndex = 0;
  for (let match = first.exec(text); match; match = first.exec(text)) {
    const at = match.index;
    const amount = amountAt(text, at, floor);
    const cover = known.at(at);
    const expression = expressionAt(text, at, amount, cover && { ...cover, start: Math.max(cover.start, floor) });
    if (!expression) {
      first.lastIndex = at + 1;
      continue;
    }
    found.push(expression);
    floor = expression.amount?.end ?? expression.cover?.end ?? at + 1;
    first.lastIndex = Math.max(floor, at + 1);
  }
  return found;
}

function expressionAt(text: string, at: number, amount: SaidAmount | null, cover: KnownStretch | undefined): Expression | null {
  if (!cover) return amount ? { amount } : unknownAt(text, at);
  if (isTransparent(cover)) return amount && { amount, cover };
  if (amount && yieldsTo(cover, amount)) return { amount };
  const isNumeral = cover.kind !== 'name' || amount !== null || /[\d\p{N}]/u.test(text.charAt(at));
  return isNumeral ? { cover } : null;
}

/** A sign that means a number and is read by no rule: none is passed over in silence. Powers of units (m²) are no numbers. */
function unknownAt(text: string, at: number): Expression | null {
  const isNumber = /[\p{N}〇零一二三四五六七八九十百千万亿两]/u.test(text.charAt(at)) && !/[A-Za-z][²³]/u.test(text.slice(at - 1, at + 1));
  return isNumber ? { cover: { kind: 'unknown', start: at, end: at + 1 } } : null;
}

function numeralOf(text: string, folded: Folded, amount: SaidAmount, kind: NumeralKind): Numeral {
  const { form, numbers, bound, per } = amount;
  const unit = asWritten(text, folded, amount.unit, amount.unitStart, amount.unitEnd);
  const [start, end] = [originOf(folded, amount.start), originOfEnd(folded, amount.end)];
  const [unitStart, unitEnd] = [originOf(folded, amount.unitStart), originOfEnd(folded, amount.unitEnd)];
  const elsewhere = asWritten(text, folded, amount.elsewhere, 0, 0);
  return {
    ...{ kind, form, numbers, bound, elsewhere, per, start, end, text: text.slice(start, end) },
    ...{ numberStart: originOf(folded, amount.numberStart), numberEnd: originOfEnd(folded, amount.numberEnd) },
    ...{ unit, unitStart, unitEnd },
  };
}

const sign = `(?:[\\p{N}零一二三四五六七八九十百千万亿两俩]|\\b(?:${englishNumber})\\b)`;
/** From the first digit or number word of a name to the last. */
const numeralSigns = new RegExp(`${sign}(?:.*${sign})?`, 'isu');

/** A numeral inside a name, a date or a word: it has no value of its own, but a rank has. Its digits are all from the first to the last. */
function coveredNumeral(text: string, folded: Folded, cover: KnownStretch | undefined): Numeral {
  const { kind = 'unknown', amount = noAmount, unit = '', start: from = 0, end: to = 0 } = cover ?? {};
  const [start, end] = [originOf(folded, from), originOfEnd(folded, to)];
  const digits = numeralSigns.exec(folded.text.slice(from, to));
  const numberStart = digits ? originOf(folded, from + digits.index) : start;
  const numberEnd = digits ? originOfEnd(folded, from + digits.index + digits[0].length) : end;
  return {
    ...{ kind, ...amount, unit, elsewhere: '', per: '', start, end, text: text.slice(start, end) },
    ...{ numberStart, numberEnd, unitStart: end, unitEnd: end },
  };
}

const noAmount: Amount = { form: 'point', numbers: [], bound: 'exact' };

/** A numeral whose text begins so many characters later in another text. */
export function movedBy(numeral: Numeral, offset: number): Numeral {
  const { start, end, numberStart, numberEnd, unitStart, unitEnd } = numeral;
  return {
    ...numeral,
    ...{ start: start + offset, end: end + offset, numberStart: numberStart + offset, numberEnd: numberEnd + offset },
    ...{ unitStart: unitStart + offset, unitEnd: unitEnd + offset },
  };
}
