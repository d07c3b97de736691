import { isFurniture } from '../numerals/kinds/lines.ts';
import { inPlainDates } from '../numerals/plain-dates.ts';
import { inSimplified } from '../numerals/traditional.ts';
import { changed } from '../rules/as-of.ts';
import { type Section, type Sentence, sentencesOf, type Transcript } from '../transcript/transcript.ts';
import { englishTimeBehind } from './english-times.ts';
import { lastTime } from './times-said.ts';

/** A year until which something is to be done holds for its own sentence only. */
const aim = /(?<!直|达|達|截)[到至](?:\d|[〇零一二三四五六七八九]){4}年|\bby \d{4}\b/g;

const isEnglish = /^[^\p{Script=Han}]*$/u;
/** What an English sentence says of a time at its beginning holds for what follows: “In 2022, we built 30 homes. Some 20 are let.” */
const englishLead = /^(?:[^\s,]+ ){0,6}[^\s,]+(?=,)/;

/** What is there, not what was done: of the day of the speech, where a report tells of a time of several years. */
const stock = /共有|现有|現有|现共有|覆盖率|覆蓋率|(?<!新|新增)注册\p{Script=Han}{2,6}?(?=[达共有为约近\d])|在册|在冊/u;
/** What was done in that time. */
const flow = /发放|發放|投入|累计|累計|募集|接收|减免|減免|救助|组织|組織|开展|開展|为\d|為\d/u;

/** From where on a time holds; undefined where none does any more. */
interface Dated {
  start: number;
  date: string | undefined;
}

/**
 * Tells the time that a listener takes a number for: in English the date that follows it in its clause, else the time heard last before
 * it, in its sentence, in its section (of an answer: in what was answered so far, in the question), in the sections that it is a part of,
 * in the opening, which does not tell of what is to come; else the day of the speech. Where the opening says that the report is on a time
 * of several years, a year holds for its own sentence only, and what is there is told of the day of the speech. Where a draft does
 * not know that day, the whole period stands for it.
 */
export function timeListener(
  { sections }: Pick<Transcript, 'sections'>,
  eventDate: string,
): (sentence: Sentence, around: readonly [before: string, after: string]) => string {
  const sectionOf = new Map(sections.flatMap((section) => sentencesOf(section).map(({ id }) => [id, section] as const)));
  const lastOf = new Map(
    sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((each) => each.sentences.map(({ id }, at) => [id, each.sentences[at - 1]?.text ?? ''])),
    ),
  );
  const dated = new Map<Section, Dated[]>();
  const heard = new Map<Section | undefined, Section[]>();
  const datedIn = (section: Section) => kept(dated, section, () => datesOf(section, eventDate));
  const ahead = sections.filter(isAhead);
  const isReached = ({ date }: Dated) => date !== undefined && !isToCome(date, eventDate);
  const opened = ahead.map((section) => ({ section, dates: datedIn(section).filter(isReached) }));
  const frame = opened.flatMap(({ dates }) => dates).at(-1)?.date;
  const timeIn = (sentence: Sentence, [before, after]: readonly [string, string]): string => {
    const own = sectionOf.get(sentence.id);
    const inSentence = englishTimeBehind(after, eventDate) ?? lastTime(before, eventDate);
    const begun = timeOfEarlier(before, after, inSentence ?? eventDate, eventDate);
    if (begun !== undefined) return begun;
    if (inSentence !== undefined) return inSentence;
    if (frame === 'period') return timeBeside(sentence, lastOf.get(sentence.id) ?? '', eventDate) ?? frame;
    const around = kept(heard, own, () => sections.filter((section) => section === own || isAround(section, own)));
    const earlier = around.toReversed().map((section) => lastBefore(datedIn(section), sentence.start));
    const inOpening = opened.toReversed().map(({ section, dates }) => (section === own ? undefined : dates.at(-1)?.date));
    return [...earlier, ...inOpening].find((date) => date !== undefined) ?? eventDate;
  };
  // A draft may not know the day of the speech.
  return (sentence, around) => timeIn(sentence, around) || 'period';
}

function kept<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}

function isAhead({ kind }: Section): boolean {
  return kind === 'opening' || kind === 'header';
}

function isAround({ id, area }: Section, own: Section | undefined): boolean {
  return area > 0 && own !== undefined && (id === String(own.area) || own.id.startsWith(`${id}.`));
}

/**
 * The sentences of a section that say a time. One that is still to come, as 明年, holds up to the end of its paragraph, and then the one
 * before it again.
 */
function datesOf(section: Section, eventDate: string): Dated[] {
  const ends = new Set(section.paragraphs.map(({ sentences }) => sentences.at(-1)?.id));
  const dates: Dated[] = [];
  let reached: string | undefined;
  for (const { id, start, end, text } of sentencesOf(section)) {
    const date = isFurniture(text) ? undefined : lasting(text.replace(aim, '').replace(onceOnly, ''), eventDate);
    if (date !== undefined) dates.push({ start, date });
    if (date !== undefined && !isToCome(date, eventDate)) reached = date;
    if (ends.has(id) && dates.length > 0 && dates.at(-1)?.date !== reached) dates.push({ start: end - 1, date: reached });
  }
  return dates;
}

function isToCome(date: string, eventDate: string): boolean {
  return eventDate !== '' && date !== 'period' && date.slice(0, 4) > eventDate.slice(0, 4);
}

/**
 * The time of a value that is told beside a later one: 由2015年的41%提高到63%, 上年同期为120人. 上年 is the year before that of the sentence.
 * Where a former value has no time of its own, it has that of the former value before it: 由2020年的3所增加到5所，占比由38%提高到62%.
 */
function timeOfEarlier(said: string, after: string, year: string, eventDate: string): string | undefined {
  const before = inPlainDates(inSimplified(said));
  const isFormer = changed.test(inSimplified(after));
  const { groups } = (isFormer ? former.exec(before) : null) ?? samePeriod.exec(before) ?? {};
  if (!groups) {
    const [, since, sinceInEnglish] = undatedFormer.exec(before) ?? [];
    return since ?? sinceInEnglish;
  }
  if (groups.date !== undefined) return groups.date;
  const own = groups.lastYear === undefined ? eventDate.slice(0, 4) : /^(?:19|20)\d{2}/.exec(year)?.[0];
  return own ? String(Number(own) - 1) : undefined;
}

/** The year before that of the sentence is its last year (上年); 去年 is that before the speech. */
const former = /[由从](?:(?<date>(?:19|20)\d{2})年|(?<lastYear>上年)|去年)[末底]?的?$/u;
const samePeriod = /(?:(?<lastYear>上年|上一年)|去年)同期的?(?:为|是|只有|仅有|仅为|仅|只)?$/u;
/** A former value without a time, behind a change that has one: 由2020年的3所增加到5所，占比由; from 3 in 2020 to 5, and those open from. */
const undatedFormer = /[由从]((?:19|20)\d{2})年[^。；]*[到至为][^。；]*[由从]$|\bfrom [^.;]*?\bin ((?:19|20)\d{2}) to [^.;]*\bfrom $/u;
/** 2019年时只有80所: the year is told of this number, not of what follows. */
const onceOnly = /(?:19|20)\d{2}年(?:[底末初])?(?:时|那时|当时)?(?:还|仅|才)?(?:只有|仅有|仅为|不足|只)[^，。；]*/gu;

/** A year that a sentence tells of holds on, where that only speaks of this year beside it. */
function lasting(said: string, eventDate: string): string | undefined {
  const text = isEnglish.test(said) ? (englishLead.exec(said)?.[0] ?? '') : said;
  return lastTime(text, '', eventDate) ?? lastTime(text, eventDate);
}

/** The date said last before a place, found by halving. */
function lastBefore(dates: readonly Dated[], place: number): string | undefined {
  let [first, beyond] = [0, dates.length];
  while (first < beyond) {
    const middle = (first + beyond) >> 1;
    if ((dates[middle]?.start ?? 0) < place) first = middle + 1;
    else beyond = middle;
  }
  return dates[first - 1]?.date;
}

/** The day of the speech for what is there, said with 共有, or in the sentence after 目前; a part (其中) has the time of its whole. */
function timeBeside({ text }: Sentence, last: string, eventDate: string): string | undefined {
  if (/^其中/u.test(text)) return lastTime(last, eventDate);
  const isGoneOn = lastTime(last, eventDate) === eventDate && !flow.test(text);
  return stock.test(text) || isGoneOn ? eventDate : undefined;
}
