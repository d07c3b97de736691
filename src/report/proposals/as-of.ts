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

/** The last date that a text says, as `2020`, `2020-11` or `2020-11-30`; a date that something is compared with does not count. */
export function lastDate(said: string): string | undefined {
  const text = inPlainDates(inSimplified(said));
  const chinese = [...text.matchAll(chineseDate)].map(({ 1: year = '', 2: month, 3: day, index }) => ({
    index,
    date: iso(year, month, day),
  }));
  const english = /[a-z]{3}/i.test(text)
    ? [...text.matchAll(englishDate)].map(({ 1: day, 2: name, 3: year = '', index }) => {
        const month = name === undefined ? undefined : String(months.indexOf(name) + 1);
        return { index, date: iso(year, month, month && day) };
      })
    : [];
  return [...chinese, ...english]
    .filter(({ date }) => asOf.safeParse(date).success)
    .sort((a, b) => a.index - b.index)
    .at(-1)?.date;
}

/** A year until which something is to be done holds for its own sentence only. */
const aim = /(?<!直|达|達|截)[到至](?:\d|[〇零一二三四五六七八九]){4}年|\bby \d{4}\b/g;

function iso(year: string, month: string | undefined, day: string | undefined): string {
  return [year, ...[month, day].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-');
}

/**
 * The time that a listener takes a number for: the date heard last before it, in its sentence, in its section (of an answer: in what was
 * answered so far, in the question), in the opening; else the day of the speech.
 */
export function timeHeard({ sections }: Pick<Transcript, 'sections'>, sentence: Sentence, before: string, eventDate: string): string {
  const own = sections.find((section) => sentencesOf(section).some(({ id }) => id === sentence.id));
  const isAhead = ({ kind }: Section) => kind === 'opening' || kind === 'header';
  const isHeard = ({ start, text }: Sentence) => start < sentence.start && !isFurniture(text);
  const heardIn = (section: Section) => sentencesOf(section).filter(isHeard);
  const earlier = [...sections.filter((section) => isAhead(section) && section !== own), ...(own ? [own] : [])].flatMap(heardIn);
  const heard = [before, ...earlier.map(({ text }) => text.replace(aim, '')).reverse()];
  for (const text of heard) {
    const date = lastDate(text);
    if (date !== undefined) return date;
  }
  return eventDate;
}
