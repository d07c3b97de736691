import { readAmounts } from '../../src/report/numerals/read-numerals.ts';
import type { SearchRecord } from '../../src/search/shared/section.ts';

/** Returns the addresses that each query finds, in their order. Runs in a page whose search has started. */
export async function findAll(queries: string[]): Promise<string[][]> {
  const finder = globalThis.xunliSearch?.finder;
  if (!finder) throw new Error('The search did not start');
  const answers: string[][] = [];
  for (const query of queries) {
    const read = await Promise.all((await finder.find(query)).hits.map((hit) => hit.read()));
    answers.push(read.map(({ record }) => record.url));
  }
  return answers;
}

/** Returns the addresses that plain substring search finds: of sections with each word of a query in one of their lines. */
export function sectionsHolding(query: string, records: SearchRecord[]): string[] {
  const words = query.split(/\s+/).filter(Boolean).map(plain);
  return records
    .filter((record) => words.every((word) => plainLines(record).some((line) => line.includes(word))))
    .map(({ url }) => url)
    .sort();
}

/**
 * Returns the addresses of sections with each word of a query in one of their lines, letter by letter or with its numbers in
 * another spelling, as the report's own reader of numerals reads them.
 */
export function sectionsSaying(query: string, records: SearchRecord[]): string[] {
  const words = query.split(/\s+/).filter(Boolean).map(plain);
  const says = (line: string, word: string) => line.includes(word) || (/⟦/.test(valued(word)) && valued(line).includes(valued(word)));
  return records.filter((record) => words.every((word) => plainLines(record).some((line) => says(line, word)))).map(({ url }) => url);
}

const valuedTexts = new Map<string, string>();

/** A text with the value of each numeral in its place. */
function valued(text: string): string {
  const known = valuedTexts.get(text);
  if (known !== undefined) return known;
  const numerals = readAmounts(text).filter(({ numbers }) => numbers.length > 0);
  const values = numerals.toReversed().reduce((rest, { numberStart, numberEnd, numbers }) => {
    const number = text.slice(numberStart, numberEnd);
    const said = `⟦${numbers.join('⟧-⟦').replaceAll('⟦-', '⟦')}⟧${number.startsWith('百分之') ? '%' : ''}`;
    return rest.slice(0, numberStart) + said + rest.slice(numberEnd);
  }, text);
  valuedTexts.set(text, values);
  return values;
}

const lines = new WeakMap<SearchRecord, string[]>();

function plainLines(record: SearchRecord): string[] {
  const known = lines.get(record) ?? [record.section, ...record.text.split('\n')].map(plain);
  lines.set(record, known);
  return known;
}

/** Width, case, kinds of quotes and dashes, and spaces beside Chinese make no difference. */
function plain(text: string): string {
  const besideChinese = /(?<=[\p{sc=Han}，。、；：（）《》“”‘’—])\s+|\s+(?=[\p{sc=Han}，。、；：（）《》“”‘’—])/gu;
  const straight = text
    .replace(besideChinese, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[—–−]/g, '-')
    .replace(/[・•]/g, '·');
  return straight.normalize('NFKC').toLowerCase();
}

/** Returns queries taken from the texts themselves, always the same: one group for each way in which readers search. */
export function sampledQueries(records: SearchRecord[]): Record<string, string[]> {
  const texts = records.flatMap(({ section, text }) => [section, ...text.split('\n')]);
  const long = texts.filter((line) => line.length > 12);
  const measures = records.filter(({ kind }) => kind === 'measure').map(({ section }) => section);
  const values = records.filter(({ kind }) => kind === 'figure').map(({ value }) => value);
  const numbers = values.flatMap((value) => value.match(/\d[\d.,]*/g) ?? []);
  const phrases = long.flatMap((line) => line.match(/\p{sc=Han}{3,12}/gu) ?? []);
  const mixed = texts.flatMap((line) => line.match(/\p{sc=Han}{0,2}[A-Za-z0-9]+[.%]?\p{sc=Han}{1,2}|\p{sc=Han}{1,2}[A-Za-z0-9]+/gu) ?? []);
  return {
    'pairs of headings': measures.flatMap(pairs),
    'figures with unit': values,
    'figures without unit': numbers,
    'parts of figures': numbers.flatMap((number) => [number.slice(1), number.slice(0, -1)]),
    'single characters': [...new Set(texts.join(''))],
    'whole phrases': everyNth(phrases, 7),
    'whole lines': everyNth(long, 11).map((line) => line.slice(0, 100)),
    'across punctuation': everyNth(
      long.flatMap((line) => line.match(/.{1,3}[，。、；：（）《》“”—].{1,3}/gu) ?? []),
      5,
    ),
    'full width': [...numbers, ...mixed.slice(0, 60)].map(fullWidth),
    'Latin and Chinese': mixed,
    'several words': everyNth(phrases, 9).map((phrase, index) => `${phrase.slice(0, 2)} ${numbers[index % numbers.length]}`),
    'pairs turned round': measures.flatMap(pairs).map((pair) => [...pair].reverse().join('')),
  };
}

function pairs(text: string): string[] {
  return [...text].slice(1).map((character, index) => `${[...text][index]}${character}`);
}

function everyNth<Item>(items: Item[], n: number): Item[] {
  return items.filter((_, index) => index % n === 0);
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
