import { changeAtEnd, changesOnly, tails, verbAtStart } from './chinese-words.ts';
import type { Piece } from './label-pieces.ts';
import { cleaned, saysSomething, withoutTail } from './label-words.ts';
import { membersOf } from './respectively.ts';

/** What a number is about, and the place among the numbers of its sentence of the one whose growth it tells. */
export interface Label {
  text: string;
  growthOf: number | null;
  /** Whether it tells how something changed or what part it is, not how much there is. */
  isChange?: boolean;
}

/** The numbers of a sentence, the labels of those so far, the words around, and what the sentence before told of last. */
export interface Told {
  pieces: readonly Piece[];
  labels: readonly Label[];
  said: string;
  lastLabel: string;
}

/** A member of what is told with 分别: of the list in its own words, in those that are compared, or of the numbers before. */
export function respectiveLabel({ own }: Piece, place: number, { pieces, labels, said }: Told): Label | null {
  const first = own.includes('分别') || isUnsaidList(pieces, place) ? place : respectiveStart(pieces, place);
  if (first === null) return null;
  const words = pieces[first]?.own ?? '';
  const count = pieces.slice(first + 1).findIndex(({ own: other }) => other !== '' && !/^[、和及与]$/u.test(other));
  const all = count < 0 ? pieces.length - first : count + 1;
  if (all < 2 || all > 8) return null;
  const member = place - first;
  const [lead = '', told = ''] = words.includes('分别') ? words.split(/分别/u) : [withoutTail(cleaned(words)), ''];
  const isChange = changeAtEnd.test(told) && !/[到至]$/u.test(told.replace(/了$/u, ''));
  const change = isChange ? withoutTail(told) : '';
  const levels = levelsBefore(pieces, labels, first);
  const parts = membersOf(cleaned(lead), all, said);
  if (parts && !changesOnly.test(`${lead}增长`)) return { text: parts[member] + withoutTail(told.replace(tails, '')), growthOf: null };
  const near = levels.slice(-all);
  const near0 = near.length === all && near.every((at) => at >= first - all) ? near : null;
  if (near0 && isChange) return { text: `${labels[near0[member] ?? 0]?.text}${lead}${change}`, growthOf: near0[member] ?? null, isChange };
  const base = levels.at(-1);
  const subject = base === undefined ? (pieces[first]?.earlier.map(cleaned).find(saysSomething) ?? '') : (labels[base]?.text ?? '');
  const named = membersOf(subject, all, said);
  if (parts) return { text: subject + (parts[member] ?? '') + change, growthOf: isChange ? (base ?? null) : null, isChange };
  if (named) return { text: named[member] + lead + change, growthOf: isChange ? (base ?? null) : null, isChange };
  const whole = cleaned(lead);
  const action = cleaned(told);
  if (!isChange && saysSomething(action) && verbAtStart.test(action)) return { text: whole + action, growthOf: null };
  return saysSomething(whole) && !changesOnly.test(`${lead}增长`) ? { text: whole + change, growthOf: null, isChange } : null;
}

/** A list before numbers that follow each other barely, also without 分别: 快于公路、铁路2.8、1.5个百分点. */
function isUnsaidList(pieces: readonly Piece[], place: number): boolean {
  return (
    /[\p{Script=Han}](?:、|和|与)\p{Script=Han}{2}/u.test(pieces[place]?.own ?? '') &&
    isBareMember(pieces[place + 1]) &&
    pieces[place]?.behind === ''
  );
}

function isBareMember(piece: Piece | undefined): boolean {
  return piece?.isListed === true && /^[、和及与]?$/u.test(piece.own);
}

/** The number with whose words 分别 is said, of which this one is a further member. */
function respectiveStart(pieces: readonly Piece[], place: number): number | null {
  for (let at = place; at > 0 && at > place - 8; at -= 1) {
    const { own, isListed } = pieces[at] as Piece;
    if (!isListed || !/^[、和及与]?$/u.test(own)) return null;
    if (pieces[at - 1]?.own.includes('分别') || isUnsaidList(pieces, at - 1)) return at - 1;
  }
  return null;
}

/** The places of numbers before one that tell how much there is, not how it changed. */
export function levelsBefore(pieces: readonly Piece[], labels: readonly Label[], place: number): number[] {
  const from = Math.max(0, place - 8);
  return labels.slice(from, place).flatMap(({ isChange = false }, at) => (!isChange && isLevel(pieces[from + at]) ? [from + at] : []));
}

function isLevel(piece: Piece | undefined): boolean {
  if (!piece) return false;
  const isShare = piece.unit.endsWith('%') || /分点$/u.test(piece.unit);
  return !((isShare || /[比较](?:上年|去年|同期)/u.test(piece.own)) && changeAtEnd.test(piece.own));
}
