import {
  changeAtEnd,
  changesOnly,
  leads,
  relational,
  sharesOnly,
  tails,
  timesWithin,
  topicVerbs,
  totalWord,
  verbAtEnd,
  verbAtStart,
  verbOfAll,
} from './chinese-words.ts';
import { membersOf } from './respectively.ts';
import type { Stretch } from './unique-quote.ts';

/** A number of a sentence: its offsets there and its unit. */
export interface Said extends Stretch {
  unit: string;
}

/** What a number is about, and the place among the numbers of its sentence of the one whose growth it tells. */
export interface Label {
  text: string;
  growthOf: number | null;
  /** Whether it tells how something changed or what part it is, not how much there is. */
  isChange?: boolean;
}

/** What was said of a number on its way to a label. */
interface Piece {
  /** The words before it since the last number or mark, and behind it up to the next. */
  own: string;
  behind: string;
  /** Whether the words behind end at another number. */
  leadsOn: boolean;
  /** Whether a mark of a list or nothing joins it to the number before. */
  isListed: boolean;
  /** Whether nothing stands between it and the number before: 11大类60个子类. */
  isAdjacent: boolean;
  isPart: boolean;
  /** The clauses before it in its sentence that hold no number, the nearest first. */
  earlier: string[];
  unit: string;
  /** The verb of the number before it in its sentence that holds for all of a list. */
  carried: string;
}

const clauseMark = /[，；。：！？:;,!?\n]/u;
const most = { han: 30, near: 6, looked: 160 };

/** The labels of the numbers of a Chinese sentence in simplified characters, in order. */
export function chineseLabels(sentence: string, numbers: readonly Said[], before: string): Label[] {
  const plainNumbers = numbers.filter((number) => !isLevelCount(number));
  const text = withoutBrackets(sentence, plainNumbers);
  const pieces = plainNumbers.map((_, place) => pieceOf(text, plainNumbers, place));
  const labels: Label[] = [];
  for (const [place, piece] of pieces.entries()) {
    const { start = 0 } = plainNumbers[place] ?? {};
    const said = before.slice(-most.looked) + sentence.slice(Math.max(0, start - most.looked), start + most.looked);
    const label = labelFor(piece, place, pieces, labels, said);
    labels.push({ ...label, text: clipped(label.text) });
  }
  const places = new Map(plainNumbers.map((number, place) => [number, place]));
  return numbers.map((number) => labels[places.get(number) ?? -1] ?? { text: levelLabel(text, number), growthOf: null });
}

/** 三级 of 三级中心 belongs to the name of what has these levels. */
function isLevelCount({ unit }: Said): boolean {
  return unit === '级';
}

/** What has so many levels, by the name that says so: 市、区两级信息平台. */
function levelLabel(text: string, { start, end }: Said): string {
  const own = text.slice(Math.max(0, start - 30), start).split(clauseMark).at(-1) ?? '';
  const behind = /^[^，；。：！？、（\u0000]*?(?:中心|平台|系统|网络|体系|机制|阵地|联动)(?:和[^，；。、和]{2,6}(?:平台|系统|体系))?/u.exec(text.slice(end, end + 30));
  const words = cleaned(plain(own)).replace(topicVerbs, '').replace(/^了/u, '');
  return `${/\d|[。，]/u.test(words) ? '' : words}${text.slice(start, end)}${behind?.[0] ?? ''}`;
}

/** What stands in brackets without a number says it in other words; it is blanked, so that places stay. */
function withoutBrackets(sentence: string, numbers: readonly Said[]): string {
  let next = 0;
  return sentence.replace(/（[^（）]*）|\([^()]*\)|\[\d+\]/gu, (said, at: number) => {
    while ((numbers[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    return (numbers[next]?.start ?? Number.POSITIVE_INFINITY) < at + said.length ? said : '\u0000'.repeat(said.length);
  });
}

function pieceOf(text: string, numbers: readonly Said[], place: number): Piece {
  const { start, end, unit } = numbers[place] as Said;
  const last = numbers[place - 1];
  const next = numbers[place + 1];
  const gap = text.slice(Math.max(last?.end ?? 0, start - most.looked), start);
  const clauses = gap.split(clauseMark);
  const isListed = last !== undefined && clauses.length === 1 && /^(?:[、和及与]|以及)?/u.test(gap);
  const rest = text.slice(end, Math.min(next?.start ?? text.length, end + most.looked));
  const behind = rest.split(/[，；。：、！？:;,!?”\n]/u)[0] ?? '';
  const inClause = ownWords(clauses.at(-1) ?? '', last !== undefined && clauses.length === 1);
  const earlier = clausesBefore(text, numbers, place);
  const isPart = /^\s*其中/u.test(inClause) || (clauses.length > 1 && /其中$/u.test(clauses.at(-2) ?? ''));
  return {
    own: plain(inClause),
    behind: plain(behind).trim(),
    leadsOn: next !== undefined && behind.length === rest.length,
    ...{ isListed, isAdjacent: last !== undefined && gap === '', isPart, earlier, unit },
    carried: last === undefined ? '' : (verbOfAll.exec(plain(text.slice(Math.max(0, last.start - 40), last.start)))?.[1] ?? ''),
  };
}

/** Of what stands between two numbers, what belongs to the second: 3家省级示范工程、1家…, where the first is said before what it counts. */
function ownWords(words: string, isBetween: boolean): string {
  if (!isBetween || !/^\p{Script=Han}/u.test(words.replace(/^[和及与]/u, ''))) return words;
  const mark = words.lastIndexOf('、');
  if (mark >= 0) return words.slice(mark);
  return words.replace(/^.*(?:以及|和|及|与)$/u, '');
}

function plain(text: string): string {
  return text.replaceAll('\u0000', '').replace(/\s+/gu, '').replace(/^[”）)]/u, '');
}

/** Clauses before a number that hold none, up to so many characters back. */
function clausesBefore(text: string, numbers: readonly Said[], place: number): string[] {
  const start = numbers[place]?.start ?? 0;
  const from = Math.max(0, start - most.looked);
  let at = start;
  const found: string[] = [];
  for (const clause of text.slice(from, start).split(clauseMark).reverse()) {
    const begin = at - clause.length;
    const holds = numbers.slice(Math.max(0, place - 12), place).some((other) => other.start < at && begin < other.end);
    if (at < start && !holds) found.push(plain(clause));
    at = begin - 1;
  }
  return found.slice(0, most.near);
}

function labelFor(piece: Piece, place: number, pieces: readonly Piece[], labels: readonly Label[], said: string): Label {
  return respectiveLabel(piece, place, pieces, labels, said) ?? changeLabel(piece, place, pieces, labels) ?? ownLabel(piece, place, pieces, labels, said);
}

/** A member of what is told with 分别: of the list in its own words, in those that are compared, or of the numbers before. */
function respectiveLabel(
  { own }: Piece,
  place: number,
  pieces: readonly Piece[],
  labels: readonly Label[],
  said: string,
): Label | null {
  const first = own.includes('分别') ? place : respectiveStart(pieces, place);
  if (first === null) return null;
  const words = pieces[first]?.own ?? '';
  const count = pieces.slice(first + 1).findIndex(({ own: other }) => other !== '' && !/^[、和及与]$/u.test(other));
  const all = count < 0 ? pieces.length - first : count + 1;
  if (all < 2 || all > 8) return null;
  const member = place - first;
  const [lead = '', told = ''] = words.split(/分别/u);
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
  return null;
}

/** The number with whose words 分别 is said, of which this one is a further member. */
function respectiveStart(pieces: readonly Piece[], place: number): number | null {
  for (let at = place; at > 0 && at > place - 8; at -= 1) {
    const { own, isListed } = pieces[at] as Piece;
    if (!isListed || !/^[、和及与]?$/u.test(own)) return null;
    if (pieces[at - 1]?.own.includes('分别')) return at - 1;
  }
  return null;
}

/** The places of numbers before one that tell how much there is, not how it changed. */
function levelsBefore(pieces: readonly Piece[], labels: readonly Label[], place: number): number[] {
  const from = Math.max(0, place - 8);
  return labels.slice(from, place).flatMap(({ isChange = false }, at) => (!isChange && isLevel(pieces[from + at]) ? [from + at] : []));
}

function isLevel(piece: Piece | undefined): boolean {
  if (!piece) return false;
  return !(piece.unit.endsWith('%') || /分点$/u.test(piece.unit)) || !changeAtEnd.test(piece.own);
}

/** How something changed that was told just before: 产值比上年增长, and what share it is. */
function changeLabel({ own }: Piece, place: number, pieces: readonly Piece[], labels: readonly Label[]): Label | null {
  const told = withoutTail(own.replace(leads, '').replace(/^其中/u, ''));
  if (!(changesOnly.test(told) || sharesOnly.test(told))) return null;
  const base = levelsBefore(pieces, labels, place).at(-1);
  const piece = pieces[place] as Piece;
  const clause = piece.earlier.map(cleaned).find((said) => saysSomething(said) && !changesOnly.test(said));
  const isPercent = piece.unit === '%';
  const isNear = base !== undefined && piece.earlier.every((said) => changesOnly.test(`${said}增长`) || /^[比按较扣与]/u.test(said) || said === '');
  if (base !== undefined && (isNear || clause === undefined))
    return { text: `${labels[base]?.text}${told === '占' ? '' : told}`, growthOf: isPercent && changeAtEnd.test(told) ? base : null, isChange: true };
  return clause === undefined ? null : { text: clause + told, growthOf: null, isChange: true };
}

/** A label out of the number's own words, with what they leave to others. */
function ownLabel(piece: Piece, place: number, pieces: readonly Piece[], labels: readonly Label[], said: string): Label {
  const { own, behind, unit, isAdjacent } = piece;
  const last = labels[place - 1]?.text ?? '';
  const lastUnit = pieces[place - 1]?.unit ?? '';
  if (isAdjacent && behind !== '' && lastUnit !== '' && last.endsWith(lastUnit))
    return { text: last.slice(0, -lastUnit.length) + behind, growthOf: null };
  const standard = /^按照?$/u.test(own) ? /^的?(\p{Script=Han}{0,4}?(?:标准|比例|速度|价格|要求))/u.exec(behind)?.[1] : undefined;
  if (standard !== undefined) return { text: merged(piece.earlier.map(topicOf).find(saysSomething) ?? last, standard), growthOf: null };
  const joined = scoped(aroundNumber(piece), piece);
  if (joined === '' || !saysSomething(joined) || joined.replace(verbAtStart, '') === '') return { text: bareLabel(piece, last), growthOf: null };
  if (/的$/u.test(cleanedEnd(own)) && behind === '') return { text: joined + headNoun(last.slice(last.lastIndexOf('的') + 1)), growthOf: null };
  if (piece.isPart && last !== '' && joined.length <= 3) return { text: `${last}其中${joined}`, growthOf: null };
  return { text: withContext(piece, joined, last, said, unit), growthOf: null };
}

/** 疫情期间 is said once for all that follows in its sentence. */
function scoped(words: string, { earlier }: Piece): string {
  const scope = earlier.find((clause) => /^\p{Script=Han}{2,8}(?:期间|时期)$/u.test(clause));
  return scope === undefined || words.includes(scope) || !saysSomething(words) || words.length > 20 ? words : scope + words;
}

/** 其中法人组织注册登记的 keeps its 的, which leads to what is counted. */
function cleanedEnd(own: string): string {
  return own.replace(/(?:有|为|是|达到?|共)+$/u, '');
}

/** The words on both sides of a number, without it: 为65名福利机构孤儿进行健康体检. */
function aroundNumber({ own, behind, leadsOn }: Piece): string {
  const rest = /^的?\p{Script=Han}{0,4}[到至为成了]$/u.test(behind) && leadsOn ? '' : behind.replace(/^(?:左右|以上|以下|以内|多|余|的)+$/u, '');
  const isAmong = /等$/u.test(own) && rest !== '';
  const lead = cleaned(own);
  const after = leadsOn ? rest.replace(verbAtEnd, (verb) => (rest.length - verb.length >= 2 ? '' : verb)) : rest;
  if (after === '' || /^(?:的)?$/u.test(after)) return /的$/u.test(cleanedEnd(own)) ? `${lead}的` : lead;
  if (isAmong) return after.length > 4 ? after : `${lead}等${after}`;
  if (leadsOn && lead.length >= 2 && verbAtStart.test(after)) return lead;
  const kept = own.replace(/^[、，]/u, '').replace(timesWithin, '');
  const isObject = /(?:为|对|给|向)(?:[我全][市县区省镇乡村])?$/u.test(kept) && !/^(?:认定|评|确定)/u.test(kept);
  return (isObject ? strippedLead(kept) : lead) + after.replace(/了(?=\p{Script=Han})/u, '');
}

/** Where neither side says anything, the unit is what is counted: 涵盖11大类. */
function bareLabel({ earlier, unit, own, behind }: Piece, last: string): string {
  if (own === '' && behind.length < 2 && last !== '') return last;
  const topic = earlier.map(topicOf).find(saysSomething) ?? '';
  const words = cleaned(own) + (behind.length > 1 ? behind : '');
  const counted = /\p{Script=Han}{2}/u.test(unit) ? unit : '';
  if (topic !== '') return merged(topic, words + counted);
  return last !== '' ? last : words + counted;
}

/** Own words that name too little are said after what they belong to. */
function withContext(piece: Piece, joined: string, last: string, said: string, unit: string): string {
  const { earlier, isListed, own } = piece;
  const carried = piece.carried || (verbAtStart.exec(last)?.[0] ?? '');
  const hasVerb = verbAtStart.test(joined) || /^(?:累计|共)/u.test(joined);
  if (relational.test(joined) && joined.length <= 8 && last !== '' && (isListed || earlier.every((words) => topicOf(words) === '')))
    return merged(last, joined);
  if (!hasVerb && carried !== '' && (isListed || piece.carried !== '') && last.length - carried.length >= 2 && piece.behind === '')
    return scoped(merged(carried, unscoped(joined)), piece);
  if (!hasVerb && isListed && /^[、和及与]/u.test(own) && verbAtStart.test(last)) return (verbAtStart.exec(last)?.[0] ?? '') + joined;
  const topic = earlier.map(topicOf).find((words) => saysSomething(words) && words.length <= 22) ?? '';
  if (joined.length <= 3 && last !== '' && !hasVerb) return merged(headNoun(last), joined);
  if (joined.length <= 8 && hasVerb && topic !== '') return isSaidIn(joined, topic) && joined.length >= 6 ? joined : merged(topic, joined);
  if (joined.length <= 8 && hasVerb && isListed && last !== '' && topic === '') return merged(headNoun(last), joined);
  if (joined.length <= 4 && topic !== '') return merged(topic, joined);
  return isMoney(unit) ? merged(joined, sharedTail(joined, said)) : joined;
}

function unscoped(words: string): string {
  return words.replace(/^\p{Script=Han}{2,8}(?:期间|时期)/u, '');
}

/** An allowance that is named by whom it is for alone: 机构供养孤儿 with 孤儿生活费保障标准 said before. */
function sharedTail(label: string, said: string): string {
  if (/(?:标准|补贴|补助|资金|费|金|收入|支出|投资|产值|额|价|补差|款|均值)/u.test(label)) return '';
  const tail = label.slice(-2);
  const found = new RegExp(`${tail}([\\p{Script=Han}]{0,6}标准)`, 'u').exec(said);
  return found ? tail + (found[1] ?? '') : '';
}

function isMoney(unit: string): boolean {
  return /^(?:元|万元|亿元)/u.test(unit);
}

/** What is counted in a label, without the verb before it: 养老机构 of 新建养老机构. */
function headNoun(label: string): string {
  const noun = label.replace(verbAtStart, '');
  return saysSomething(noun) ? noun : label;
}

function isSaidIn(words: string, topic: string): boolean {
  const known = new Set(topic);
  return [...words].filter((character) => known.has(character)).length >= words.length * 0.75;
}

/** Two stretches of words as one, what ends the first and begins the second once. */
function merged(first: string, second: string): string {
  if (first.includes(second)) return first;
  for (let length = Math.min(first.length, second.length); length > 1; length -= 1)
    if (first.endsWith(second.slice(0, length))) return first + second.slice(length);
  return first + second;
}

/** What a clause without numbers is about. */
function topicOf(clause: string): string {
  const words = clause.replace(timesWithin, '');
  if (/^(?:按|比|较|同比|扣除|其中|以|如|对.*进行)/u.test(words) || /^\p{Script=Han}{2,8}(?:期间|时期)$/u.test(clause)) return '';
  const topic = strippedLead(words.replace(/《[^》]*》/gu, '')).replace(/(?:全覆盖|建设工作|工作)$/u, '');
  const named = topic.replace(topicVerbs, '').replace(/^了/u, '');
  return saysSomething(named) ? named : topic;
}

function strippedLead(words: string): string {
  let label = words;
  for (let last = ''; label !== last; ) {
    last = label;
    label = label.replace(leads, '');
  }
  return label;
}

function withoutTail(words: string): string {
  let label = words;
  for (let last = ''; label !== last && !/^(?:增长|增加)$/u.test(label); ) {
    last = label;
    label = label.replace(/(?:了|为|达到?|近|约|超过?)$/u, '');
  }
  return label;
}

function cleaned(words: string): string {
  let label = words
    .replace(timesWithin, '')
    .replace(/^[“‘](?=[^”’]*$)/u, '')
    .replace(/(?<=[我全][市县区省国镇乡村])(?:共|现)?有(?=\p{Script=Han}{2}|$)/u, '');
  for (let last = ''; label !== last; ) {
    last = label;
    label = label.replace(leads, '').replace(tails, '');
  }
  return label.replace(/了$/u, '').replace(/[，、]$/u, '').replace(totalWord, '');
}

function saysSomething(label: string): boolean {
  return /\p{Script=Han}{2}|[A-Za-z]{3}/u.test(label);
}

/** The words nearest to the number: a long label loses what stands before the last mark or 的 that leaves enough. */
function clipped(label: string): string {
  const characters = [...label.replace(/^[，、：；。]+/u, '')];
  if (characters.length <= most.han) return characters.join('');
  const cut = characters.slice(-most.han).join('');
  const mark = /^[^、，的“”]{0,12}[、，的](?=.{8})/u.exec(cut);
  return (mark ? cut.slice(mark[0].length) : cut).replace(/^[\d.,%]+/u, '');
}
