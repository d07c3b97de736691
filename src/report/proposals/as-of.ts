import { isFurniture } from '../numerals/kinds/lines.ts';
import { inPlainDates } from '../numerals/plain-dates.ts';
import { inSimplified } from '../numerals/traditional.ts';
import { asOf } from '../schema/fields.ts';
import { months } from '../transcript/quote.ts';
import { type Section, type Sentence, sentencesOf, type Transcript } from '../transcript/transcript.ts';

const chineseDate = /(?<!\d|比|较|与|同|由|从|自|是|为)((?:19|20)\d{2})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/g;
const englishDate = new RegExp(
  String.raw`(?<!\d|than |since |from )(?:(?:(\d{1,2}) )?\b(${months.join('|')}) )?\b((?:19|20)\d{2})\b(?![\d.,]*\d|%)`,
  'g',
);

/** Years beside that of the speech, where nothing is compared with them. */
const besideSpeech: [words: RegExp, years: number][] = [
  [/(?<!比|较|与|同|由|从|自|是|为)去年(?!同期|的)/g, -1],
  [/(?<!than |since |from )\blast year\b(?!')/gi, -1],
  [/(?<!比|较|与|同|由|从|自|是|为)今年|\bthis year\b/gi, 0],
  [/(?<!比|较|与|同|由|从|自|是|为|到|至)明年/g, 1],
];

/**
 * The last date that a text says, as `2020`, `2020-11` or `2020-11-30`; a date that something is compared with does not count.
 * @param spokenOn the day of the speech, for 去年, 今年 and “last year”
 */
export function lastDate(said: string, spokenOn = ''): string | undefined {
  const text = inPlainDates(inSimplified(said));
  const chinese = [...text.matchAll(chineseDate)].map(({ 1: year = '', 2: month, 3: day, index }) => ({
    index,
    date: iso(year, month, day),
  }));
  const english = /[a-z]{3}/i.test(text) ? englishDates(text) : [];
  const beside = besideSpeech.flatMap(([words, years]) =>
    [...text.matchAll(words)].map(({ index }) => ({ index, date: String(Number(spokenOn.slice(0, 4)) + years) })),
  );
  return [...chinese, ...english, ...(spokenOn === '' ? [] : beside)]
    .filter(({ date }) => asOf.safeParse(date).success)
    .sort((a, b) => a.index - b.index)
    .at(-1)?.date;
}

function englishDates(text: string): { index: number; date: string }[] {
  return [...text.matchAll(englishDate)].map(({ 1: day, 2: name, 3: year = '', index }) => {
    const month = name === undefined ? undefined : String(months.indexOf(name) + 1);
    return { index, date: iso(year, month, month && day) };
  });
}

/** A year until which something is to be done holds for its own sentence only. */
const aim = /(?<!直|达|達|截)[到至](?:\d|[〇零一二三四五六七八九]){4}年|\bby \d{4}\b/g;

function iso(year: string, month: string | undefined, day: string | undefined): string {
  return [year, ...[month, day].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-');
}

/** English says when after how much: “by 2.6 per cent in 2022, after a fall of four per cent in 2020”. */
const saidAfter = new RegExp(String.raw`^[^,;:()\d]{0,40}?\b(?:in|during) (?:(?:${months.join('|')}) )?(?:19|20)\d{2}\b(?![\d.,]*\d|%)`);

const saidToday = /^[^,;:()\d]{0,40}?\b(?:today|this year)\b/i;
const isEnglish = /^[^\p{Script=Han}]*$/u;
/** What an English sentence says of a time at its beginning holds for what follows: “In 2022, we built 30 homes. Some 20 are let.” */
const englishLead = /^(?:[^\s,]+ ){0,6}[^\s,]+(?=,)/;

/**
 * The time that a listener takes a number for: in English the date that follows it in its clause, else the date heard last before it, in
 * its sentence, in its section (of an answer: in what was answered so far, in the question), in the sections that it is a part of, in the
 * opening, which does not tell of what is to come; else the day of the speech or, where a draft does not know it, the whole period.
 */
export function timeHeard(
  { sections }: Pick<Transcript, 'sections'>,
  sentence: Sentence,
  [before, after]: readonly [before: string, after: string],
  eventDate: string,
): string {
  const own = sections.find((section) => sentencesOf(section).some(({ id }) => id === sentence.id));
  const isAhead = ({ kind }: Section) => kind === 'opening' || kind === 'header';
  const isHeard = ({ start, text }: Sentence) => start < sentence.start && !isFurniture(text);
  const heardIn = (section: Section) => sentencesOf(section).filter(isHeard);
  const dateIn = (text: string) => lastDate(text, eventDate);
  // A year that a sentence tells of holds on, where that only speaks of this year beside it.
  const lasting = (said: string) => {
    const text = isEnglish.test(said) ? (englishLead.exec(said)?.[0] ?? '') : said;
    return lastDate(text) ?? dateIn(text);
  };
  const datesOf = (section: Section) => heardIn(section).map(({ text }) => lasting(text.replace(aim, '')));
  const ahead = sections.filter((section) => isAhead(section) && section !== own).flatMap(datesOf);
  const isReached = (date: string | undefined) => date !== undefined && date.slice(0, 4) <= eventDate.slice(0, 4);
  const isAround = ({ id, area }: Section) => area > 0 && own !== undefined && (id === String(own.area) || own.id.startsWith(`${id}.`));
  const around = sections.filter((section) => section === own || isAround(section)).flatMap(datesOf);
  const earlier = [...ahead.filter(isReached), ...around];
  const behind = saidToday.test(after) ? eventDate || undefined : englishDates(saidAfter.exec(after)?.[0] ?? '')[0]?.date;
  const said = [behind, dateIn(before), ...earlier.reverse()];
  return said.find((date) => date !== undefined) ?? (eventDate || 'period');
}
