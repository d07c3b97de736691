import { likeUnits } from '../figures/units.ts';
import type { Amount } from '../numerals/amount.ts';

/** An amount with its place in a text: `end` is where its number ends, its unit follows. */
export interface PlacedAmount extends Amount {
  start: number;
  end: number;
  /** As it counts; empty where it was left unsaid in a list (甲18、乙40公里) or could not be read. */
  unit: string;
}

/** The amounts that a text lists as parts of a whole. */
export interface PartList {
  parts: PlacedAmount[];
  /** How many of them, from the first, stand in one plain list: 甲18公里、乙40公里和丙60公里. */
  plain: number;
  /** Whether it may leave out parts: it ends in 等, or holds numbers that are not exact or could not be read. */
  isOpen: boolean;
}

/** Units whose numbers do not add up: shares, rates, degrees, ages, times. */
const unaddable = /^(?:[%‰]|个?[百千]分点|岁|℃|°|度|倍|分钟|小时|天|时|years? old|times|minutes?|hours?|percentage points?)|\//;
/** Words before a number that make it no part of a sum: averages, rates, comparisons. */
const notCounted =
  /人均|户均|平均|均|每|率|标准|指数|单价|价格|比例|时长|温|浓度|海拔|最|比|较|环比|增长|增加(?!值)|减少|下降|提高|上升|增幅|降幅|占|由|从(?![业事])|\b(?:average|per|rate|than|from|up|down)\b/;

/** Whether the number of an amount may be one of a sum: exact, not negative, of a unit and after words that add up. */
export function isAddable(text: string, { form, bound, numbers, unit, start }: PlacedAmount): boolean {
  const isExact = form === 'point' && bound === 'exact' && numbers[0]?.startsWith('-') === false;
  const label =
    text
      .slice(0, start)
      .split(/[，。；：、,;:（）()]/)
      .at(-1) ?? '';
  return isExact && !unaddable.test(unit) && !notCounted.test(label);
}

/** Whether a unit was left to the list in which the number stands: 甲18、乙40公里. */
function isElided(text: string, { unit, form, end }: PlacedAmount): boolean {
  return unit === '' && form === 'point' && /^\s*(?:[、，,；;。.）)]|和|及|与|$)/.test(text.slice(end));
}

/** How deep in brackets a place of a text stands. */
function depthAt(text: string, place: number): number {
  const before = text.slice(0, place);
  return (before.match(/[（(]/g)?.length ?? 0) - (before.match(/[）)]/g)?.length ?? 0);
}

/** Where a list ends that begins at a place: its sentence, its brackets, or what is said of one of its parts (其中). */
function endOfList(text: string, from: number): number {
  let depth = 0;
  for (const { 0: mark, index } of text.slice(from).matchAll(/[（(）)。！？!?]|其中|\.(?=\s|$)|\bof which\b/g)) {
    if (/[（(]/.test(mark)) depth++;
    else if (/[）)]/.test(mark)) depth--;
    if (depth < 0 || (depth === 0 && !/[（(）)]/.test(mark))) return from + index;
  }
  return text.length;
}

/** The first unit said in a list; empty where all numbers leave it to their whole. */
export function unitOfList(text: string, amounts: readonly PlacedAmount[], from: number): string {
  const to = endOfList(text, from);
  return amounts.find(({ start, end, unit }) => start >= from && end <= to && unit !== '')?.unit ?? '';
}

/** What may join the parts of a list: 、 and 和 anywhere; a comma or a semicolon where the list says that it is one. */
const joins = {
  close: /^\s*(?:、|以及|和|及|与|[A-Za-z ]*(?:,? and |, ))\s*[^、，,；;。\d]*$/,
  comma: /^\s*，\s*[^、，；;。\d]*$/,
  semicolon: /^\s*[；;]\s*[^、，；;。\d]*$/,
};

/** What stands between two amounts of a list, without the unit of the first and what is said in brackets. */
function between(text: string, { end, unit }: PlacedAmount, next: number): string {
  const words = text.slice(end, next).trimStart();
  return words.slice(words.startsWith(unit) ? unit.length : 0).replaceAll(/（[^（）]*）|\([^()]*\)/g, '');
}

/** The name of a part: what stands before its number. */
function nameOf(text: string, { start }: PlacedAmount): string {
  return /[\p{L}]*\s*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0].trim() ?? '';
}

/** Names that begin or end alike (县道, 乡道, 村道) are names of one kind of thing. */
function isAlike(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a.at(-1) === b.at(-1) || a[0] === b[0]);
}

/**
 * The parts listed from a place on.
 * @param unit that of the whole
 * @param isComplete whether the words before say that these are all parts, so that a comma joins them too
 */
export function partsAfter(text: string, amounts: readonly PlacedAmount[], from: number, unit: string, isComplete: boolean): PartList {
  const [to, depth] = [endOfList(text, from), depthAt(text, from)];
  const parts: PlacedAmount[] = [];
  let [plain, isOpen] = [0, false];
  for (const amount of amounts.filter(({ start, end }) => start >= from && end <= to && depthAt(text, start) === depth)) {
    const isLike = amount.unit === '' || likeUnits(amount.unit, unit);
    if (!isLike) continue;
    const last = parts.at(-1);
    const isPart = (amount.unit !== '' || isElided(text, amount)) && isAddable(text, amount);
    const isNext = plain === parts.length && (!last || isJoined(text, last, amount, parts, isComplete));
    if (!isPart) {
      isOpen ||= plain === parts.length;
      continue;
    }
    parts.push(amount);
    if (isNext) plain++;
  }
  const tail = parts[plain - 1];
  if (tail && /^\s*等/.test(between(text, tail, to))) isOpen = true;
  return { parts, plain, isOpen };
}

function isJoined(text: string, last: PlacedAmount, next: PlacedAmount, parts: PlacedAmount[], isComplete: boolean): boolean {
  const words = between(text, last, next.start);
  if (joins.close.test(words)) return true;
  if (!isComplete) return joins.comma.test(words) && isAlike(nameOf(text, last), nameOf(text, next));
  // After a colon the first join says how the list is joined.
  const [head, second = next] = parts;
  const first = head ? between(text, head, second.start) : words;
  return joins.comma.test(words) || (joins.semicolon.test(words) && joins.semicolon.test(first));
}

/** The parts listed before a place, since the sentence or another list began. */
export function partsBefore(text: string, amounts: readonly PlacedAmount[], to: number, unit: string): PartList {
  const from = Math.max(
    ...[...text.slice(0, to).matchAll(/[。；;：:]|其中|\bof which\b|^/g)].map(({ 0: mark, index }) => index + mark.length),
  );
  return partsAfter(
    text.slice(0, to),
    amounts.filter(({ end }) => end <= to),
    from,
    unit,
    true,
  );
}
