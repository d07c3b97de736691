import {
  changeAtEnd,
  changesOnly,
  changeVerbAtEnd,
  leads,
  partOfYear,
  relational,
  scopeOfClause,
  sharesOnly,
  tails,
  timesWithin,
  topicVerbs,
  verbAtEnd,
  verbAtStart,
} from './chinese-words.ts';
import { clauseMark, most, type Piece, pieceOf, plain, type Said, withoutBrackets } from './label-pieces.ts';
import {
  cleaned,
  clipped,
  headNoun,
  isAction,
  isMoney,
  isSaidIn,
  merged,
  saysSomething,
  sharedTail,
  strippedLead,
  topicOf,
  unscoped,
  withMeasure,
  withoutTail,
} from './label-words.ts';
import { type Label, levelsBefore, respectiveLabel, type Told } from './respective-label.ts';

/** The labels of the numbers of a Chinese sentence in simplified characters, in order. */
export function chineseLabels(sentence: string, numbers: readonly Said[], before: string, lastLabel = ''): Label[] {
  const plainNumbers = numbers.filter((number, place) => !isLevelCount(number) && !isAge(sentence, number, numbers[place - 1]));
  const text = withoutBrackets(sentence, plainNumbers);
  const pieces = plainNumbers.map((_, place) => pieceOf(text, plainNumbers, place));
  const labels: Label[] = [];
  for (const [place, piece] of pieces.entries()) {
    const { start = 0 } = plainNumbers[place] ?? {};
    const said = before.slice(-most.looked) + sentence.slice(Math.max(0, start - most.looked), start + most.looked);
    const label = labelFor(piece, place, { pieces, labels, said, lastLabel });
    labels.push({ ...label, text: clipped(label.text) + perWhom(piece, label.text) });
  }
  const places = new Map(plainNumbers.map((number, place) => [number, place]));
  return numbers.map((number) => labels[places.get(number) ?? -1] ?? { text: nameWith(text, number), growthOf: null });
}

/** （每人每月） behind the label of an amount of money that is paid to each, each time. */
function perWhom({ own, unit }: Piece, label: string): string {
  const [per = ''] =
    /每(?:人|户|亩|名|位)?每?(?:[年月天日周]|人|户|亩|名|位)$/u.exec(
      own.replace(/(?:为|约|达到?|是|最高|最低|不低于|不超过|发放|补助|补贴|给予)+$/u, ''),
    ) ?? [];
  return per === '' || !isMoney(unit) || label.includes(per) ? '' : `（${per}）`;
}

/** 三级 of 三级中心 belongs to the name of what has these levels. */
function isLevelCount({ unit }: Said): boolean {
  return unit === '级';
}

/** 八十周岁以上 of 2.37万名八十周岁以上老年人 and of 八十周岁以上老年人2.37万名 belongs to the name of who is counted. */
function isAge(sentence: string, { unit, start, end }: Said, last: Said | undefined): boolean {
  return unit.endsWith('岁') && (last?.end === start || ofAge.test(sentence.slice(end, end + 16)));
}

/** Who is of an age, before how many they are: 老年人98.3万, 儿童入园率达到98.5. */
const ofAge = /^(?:及?以上|及?以下|以内)?的?\p{Script=Han}{2,12}\d/u;

/** The name that a number belongs to. */
function nameWith(text: string, number: Said): string {
  if (!number.unit.endsWith('岁')) return levelLabel(text, number);
  const [, who = ''] =
    /^(?:及?以上|及?以下|以内)?的?(\p{Script=Han}{0,4}?(?:老年人|老人|儿童|人群|人员|居民|妇女|\p{Script=Han}(?=\P{Script=Han}|$)))/u.exec(
      text.slice(number.end),
    ) ?? [];
  return `${text.slice(number.start, number.end)}${who}（${number.unit}）`;
}

/** What has so many levels, by the name that says so: 市、区两级信息平台. */
function levelLabel(text: string, { start, end }: Said): string {
  const own =
    text
      .slice(Math.max(0, start - 30), start)
      .split(clauseMark)
      .at(-1) ?? '';
  const behind = /^[^，；。：！？、（\ue000]*?(?:中心|平台|系统|网络|体系|机制|阵地|联动)(?:和[^，；。、和]{2,6}(?:平台|系统|体系))?/u.exec(
    text.slice(end, end + 30),
  );
  const words = cleaned(plain(own)).replace(topicVerbs, '').replace(/^了/u, '');
  return `${/\d|[。，]/u.test(words) ? '' : words}${text.slice(start, end)}${behind?.[0] ?? ''}`;
}

function labelFor(piece: Piece, place: number, told: Told): Label {
  return respectiveLabel(piece, place, told) ?? changeLabel(piece, place, told) ?? ownLabel(piece, place, told);
}

/** What is told again, of another time: 上年同期为2.4万人, 35件降为7件. */
const sameThing = /^(?:而|，)?(?:(?:上年|去年|上一年)同期的?(?:为|是|只有|仅有|仅为)?|(?:降|减|增|升|变)(?:少|加|小|大)?为)$/u;

/** How something changed that was told just before: 产值比上年增长, and what share it is. */
function changeLabel({ own }: Piece, place: number, { pieces, labels, lastLabel }: Told): Label | null {
  const beside = labels[levelsBefore(pieces, labels, place).at(-1) ?? -1]?.text ?? labels[place - 1]?.text;
  if (beside !== undefined && sameThing.test(own)) return { text: beside, growthOf: null };
  const told = withoutTail(own.replace(leads, '').replace(/^其中/u, ''));
  if (!(changesOnly.test(told.replace(partOfYear, '')) || sharesOnly.test(told))) return null;
  const base = levelsBefore(pieces, labels, place).at(-1);
  const piece = pieces[place] as Piece;
  const clause = piece.between.map(cleaned).find((said) => saysSomething(said) && !changesOnly.test(said));
  const isPercent = piece.unit === '%';
  const isNear =
    base !== undefined && piece.between.every((said) => changesOnly.test(`${said}增长`) || /^[比按较扣与]/u.test(said) || said === '');
  if (base !== undefined && (isNear || clause === undefined))
    return {
      text: `${labels[base]?.text}${told === '占' ? '' : told}`,
      growthOf: isPercent && changeAtEnd.test(told) ? base : null,
      isChange: true,
    };
  const lastChange = partOfYear.test(told)
    ? (labels[place - 1]?.text.replace(changeAtEnd, '').replace(/(?:[上下]半年|前?[一二三四]季度)$/u, '') ?? '')
    : '';
  const subject = clause ?? (place === 0 ? lastLabel : lastChange);
  return subject === '' ? null : { text: subject + told, growthOf: null, isChange: true };
}

/** A label out of the number's own words, with what they leave to others. */
function ownLabel(piece: Piece, place: number, context: Told): Label {
  const { pieces, labels, said } = context;
  const { own, behind, unit, isAdjacent } = piece;
  const level = labels[levelsBefore(pieces, labels, place).at(-1) ?? -1]?.text;
  // 面积比上年增加21万亩，达到300万亩: the second is 面积.
  const told = level ?? labels[place - 1]?.text.replace(/(?<=.{3})(?:同比|[比较](?:上年|去年|同期)).*$/u, '') ?? '';
  const last = whatChanged(told, own);
  const lastUnit = pieces[place - 1]?.unit ?? '';
  if (isAdjacent && behind !== '' && lastUnit !== '' && last.endsWith(lastUnit))
    return { text: last.slice(0, -lastUnit.length) + behind, growthOf: null };
  const standard = /^按照?$/u.test(own) ? /^的?(\p{Script=Han}{0,4}?(?:标准|比例|速度|价格|要求))/u.exec(behind)?.[1] : undefined;
  if (standard !== undefined) return { text: merged(piece.earlier.map(topicOf).find(saysSomething) ?? last, standard), growthOf: null };
  const limited =
    piece.isListed && /^(?:以[上下内]的|的)\p{Script=Han}{2}/u.test(own) && behind === '' ? (pieces[place - 1]?.words ?? '') : '';
  if (limited !== '') return { text: cleaned(limited) + own, growthOf: null };
  const joined = scoped(aroundNumber(piece), piece);
  if (joined === '' || !saysSomething(joined) || joined.replace(verbAtStart, '') === '')
    return { text: bareLabel(piece, last), growthOf: null };
  // 从212名增加到去年底的268名: both are of the same.
  if (/[到至][^，]*的$/u.test(own) && changesOnly.test(joined.replace(/的$/u, '')) && last !== '') return { text: last, growthOf: null };
  if (/的$/u.test(cleanedEnd(own)) && behind === '')
    return { text: joined + headNoun(last.slice(last.lastIndexOf('的') + 1)), growthOf: null };
  const whole = joined.length <= 4 && !isAction(joined) ? wholeOf(context, place) : '';
  if (whole !== '') return { text: `${headNoun(whole)}中的${joined}`, growthOf: null };
  return { text: withContext(piece, joined, last, said, unit), growthOf: null };
}

/** What was told last, without how it changed where the number tells to what: 等候时间 of 等候时间缩短. */
function whatChanged(label: string, own: string): string {
  return /[到至]$/u.test(own) ? label.replace(changeVerbAtEnd, '') || label : label;
}

/** What the parts of a list after 其中 are parts of. */
function wholeOf({ pieces, labels, lastLabel }: Told, place: number): string {
  const { unit = '' } = pieces[place] ?? {};
  for (let at = place; at >= 0 && at > place - 6; at -= 1) {
    if (pieces[at]?.unit !== unit) return '';
    if (pieces[at]?.isPart) return at === 0 ? lastLabel : (labels[levelsBefore(pieces, labels, at).at(-1) ?? -1]?.text ?? '');
  }
  return '';
}

/** 疫情期间 is said once for all that follows in its sentence. */
function scoped(words: string, { earlier }: Piece): string {
  const [, part, time] = earlier.map((clause) => scopeOfClause.exec(clause)).find((found) => found !== null) ?? [];
  const scope = part ?? time;
  return scope === undefined || words.includes(scope) || !saysSomething(words) || words.length > 20 ? words : scope + words;
}

/** 其中法人组织注册登记的 keeps its 的, which leads to what is counted. */
function cleanedEnd(own: string): string {
  return own.replace(/(?:有|为|是|达到?|共)+$/u, '').replace(/[由从][^，的]{1,8}的$/u, '');
}

/** What leads from a former value to a later one: 提高到, 增加到目前的, 提高到2024年的. */
const leadsToOther = /^的?\p{Script=Han}{0,4}[到至为成了](?:目前|现在|(?:19|20)\d{2}年[底末]?)?的?$/u;

/** The words on both sides of a number, without it: 为65名福利机构孤儿进行健康体检. */
function aroundNumber({ own, behind, leadsOn }: Piece): string {
  const rest = leadsToOther.test(behind) && leadsOn ? '' : behind.replace(/^(?:左右|以上|以下|以内|多|余|的)+$/u, '');
  const isAmong = /等$/u.test(own) && rest !== '';
  const lead = cleaned(own);
  const after = leadsOn
    ? rest
        .replace(verbAtEnd, (verb) => (rest.length - verb.length >= 2 ? '' : verb))
        .replace(tails, '')
        .replace(tails, '')
    : rest;
  if (after === '' || /^(?:的)?$/u.test(after)) return /的$/u.test(cleanedEnd(own)) ? `${lead}的` : lead;
  if (isAmong) return after.length > 4 ? after : `${lead}等${after}`;
  if (leadsOn && lead.length >= 2 && verbAtStart.test(after)) return lead;
  const kept = own.replace(/^[、，]/u, '').replace(timesWithin, '');
  if (/^的\p{Script=Han}{2}/u.test(rest) && !/的/u.test(lead)) {
    if (lead === '') return after.replace(/^的/u, '');
    if (saysSomething(lead) && !verbAtStart.test(lead)) return `${lead}（${after.replace(/^的/u, '')}）`;
  }
  const isObject = /(?:为|对|给|向)(?:[我全][市县区省镇乡村])?$/u.test(kept) && !/^(?:认定|评|确定)/u.test(kept);
  return (isObject ? strippedLead(kept) : lead) + after.replace(/了(?=\p{Script=Han})/u, '');
}

/** Units that measure and name nothing that is counted. */
const measuring = /(?:元|币|吨|米|亩|公顷|公里|斤|克|时|秒|天|年|月|日)$/u;

/** Where neither side says anything, the unit is what is counted: 涵盖11大类. */
function bareLabel({ earlier, unit, own, behind }: Piece, last: string): string {
  if (own === '' && behind.length < 2 && last !== '') return last;
  const topic = earlier.map(topicOf).find(saysSomething) ?? '';
  const words = cleaned(own) + (behind.length > 1 ? behind : '');
  const counted = /\p{Script=Han}{2}/u.test(unit) && !measuring.test(unit) ? unit : '';
  if (topic !== '') return merged(topic, words + counted);
  const clause = earlier.map(cleaned).find(saysSomething) ?? '';
  if (saysSomething(words) && clause !== '' && clause.length <= 16) return `${words}（${clause}）`;
  return last !== '' ? last : words + counted;
}

/** Own words that name too little are said after what they belong to. */
function withContext(piece: Piece, joined: string, last: string, said: string, unit: string): string {
  const { earlier, isListed, own } = piece;
  const carried = piece.carried || (verbAtStart.exec(last)?.[0] ?? '');
  const hasVerb = isAction(joined);
  if (relational.test(joined) && joined.length <= 8 && last !== '' && (isListed || earlier.every((words) => topicOf(words) === ''))) {
    // 机构136家，其中公办42家，总床位1.8万张: the beds are of all of them.
    return merged(isListed ? last : last.replace(/中的\p{Script=Han}{1,8}$/u, ''), joined);
  }
  if (!hasVerb && carried !== '' && (isListed || piece.carried !== '') && last.length - carried.length >= 2 && piece.behind === '')
    return scoped(merged(carried, unscoped(joined)), piece);
  if (!hasVerb && isListed && /^[、和及与]/u.test(own) && verbAtStart.test(last)) return (verbAtStart.exec(last)?.[0] ?? '') + joined;
  const topic = earlier.map(topicOf).find((words) => saysSomething(words) && words.length <= 22) ?? '';
  if (/^(?:.{1,2}|.{1,3}率)$/u.test(joined) && last !== '' && !hasVerb && !piece.isLikeLast) return withMeasure(headNoun(last), joined);
  if (joined.length <= 8 && hasVerb && topic !== '') return isSaidIn(joined, topic) && joined.length >= 6 ? joined : merged(topic, joined);
  if (joined.length <= 8 && hasVerb && isListed && last !== '' && topic === '') return merged(headNoun(last), joined);
  if (joined.length <= 4 && topic !== '') return merged(topic, joined);
  return isMoney(unit) ? merged(joined, sharedTail(joined, said)) : joined;
}
