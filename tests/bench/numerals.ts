import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNumerals } from '../../src/report/numerals/read-numerals.ts';
import { numbersOf } from '../../src/search/shared/numbers.ts';

const lengths = [12_500, 25_000, 50_000, 100_000];
const rounds = 3;
/** A run that takes longer, in milliseconds, is not tried at twice the length. */
const patience = 2000;

/** Runs that tempt a reader of numerals to look at the same characters again and again. */
const hostile: Record<string, string> = {
  digits: '1234567890',
  'one digit': '9',
  'Chinese digits': '一二三四五六七八九',
  'groups of three': '999,',
  'digits apart': '1 ',
  'groups apart': '123 ',
  亿: '亿',
  万: '万',
  千百十: '千百十',
  points: '1.',
  percent: '百分之',
  fractions: '三分之',
  colons: '1:',
  dashes: '1-',
  hedges: '约近超过',
  'number words': 'one hundred and ',
};

/**
 * Prints what reading the numerals of a text costs, beside a mere cut into words (`Intl.Segmenter`): of a report's transcript,
 * repeated, and of hostile runs. Where the time is linear, twice the length takes twice the time.
 */
export function benchNumerals(content: string): void {
  const transcript = readFileSync(join(content, 'transcript.txt'), 'utf8');
  const texts = Object.entries({ transcript, ...hostile });
  console.table(texts.map(([name, part]) => ({ name, ...measured(readNumerals, part) })));
  console.log(`numerals of texts, least of ${rounds}; growth from half as many characters (aim: about 2)`);
  console.table(texts.map(([name, part]) => ({ name, ...measured(numbersOf, part) })));
  console.log('the same by the search');
  console.table([{ name: 'transcript', ...measured(cutIntoWords, transcript) }]);
  console.log('a cut of the transcript into words, for comparison');
}

/** Tries longer and longer texts: the longest that was tried, its time, and how many times that of half of it. */
function measured(work: (text: string) => unknown, part: string): { characters: number; ms: number | string; growth?: number } {
  let [ms, before] = [0, 0];
  for (const characters of lengths) {
    before = ms;
    try {
      ms = milliseconds(work, repeated(part, characters));
    } catch (error) {
      return { characters, ms: String(error) };
    }
    if (ms > patience || characters === lengths.at(-1)) return { characters, ms, growth: Number((ms / before).toFixed(1)) };
  }
  throw new Error('no length was tried');
}

function repeated(part: string, wanted: number): string {
  return part.repeat(Math.ceil(wanted / part.length)).slice(0, wanted);
}

function cutIntoWords(text: string): number {
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].length;
}

/** The least of several times, since what else the machine does only adds. */
function milliseconds(work: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work(text);
    return performance.now() - start;
  });
  return Number(Math.min(...times).toFixed(1));
}
