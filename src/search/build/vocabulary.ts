/** The lengths of an expression, in UTF-16 units; readers look for none that is longer. */
const [shortest, longest] = [2, 6];
/** The number of different contexts in which neighbouring words must occur together to count as one; fewer for two characters (特困). */
const leastVariety = (word: string) => (word.length === 2 ? 2 : 3);
const particles = '的了和与與及在是对對为為等将將把被从從以到并並由于於或也都就这這那各其中之';
/** An expression neither begins nor ends with one of these. */
const functionWord = new RegExp(`^[${particles}]|[${particles}]$`, 'u');

/** What punctuation encloses is an expression of its own: “十三五”. */
const standingAlone = /(?<![\p{N}%]\s*|[\p{sc=Han}.])\p{sc=Han}{2,6}(?![\p{N}\p{sc=Han}])/gu;

/** The different neighbours of an expression on either side, and how often it occurs. */
interface Contexts {
  before: Set<string>;
  after: Set<string>;
  times: number;
}

/**
 * Returns the Chinese words of two to six characters in texts, those used in the most different contexts first: the
 * words of the Unicode dictionary (`Intl.Segmenter`), which knows neither 低保 nor 特困; what punctuation encloses;
 * and sequences of words that have several different neighbours on either side, which is the accessor variety of Feng,
 * Chen, Deng and Zheng, "Accessor Variety Criteria for Chinese Word Extraction", Computational Linguistics 30 (2004).
 */
export function vocabularyOf(texts: string[]): string[] {
  const runs = new Set(texts.flatMap((text) => text.match(/\p{sc=Han}{2,}/gu) ?? []));
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words = new Set(texts.flatMap((text) => text.match(standingAlone) ?? []));
  const expressions = new Map<string, Contexts>();
  for (const run of runs) {
    const parts = [...segmenter.segment(run)].map(({ segment }) => segment);
    for (const part of parts) words.add(part);
    countExpressions(run, parts, expressions);
  }
  const varied = [...expressions].map(([word, { before, after, times }]) => ({ word, variety: Math.min(before.size, after.size), times }));
  const chosen = varied.filter(({ word, variety }) => words.has(word) || variety >= leastVariety(word));
  chosen.sort((a, b) => b.variety - a.variety || b.times - a.times || (a.word < b.word ? -1 : 1));
  return chosen.map(({ word }) => word);
}

/** Counts every sequence of neighbouring parts of a run, with its neighbours. */
function countExpressions(run: string, parts: string[], expressions: Map<string, Contexts>): void {
  let start = 0;
  for (const [first, { length }] of parts.entries()) {
    let word = '';
    for (const part of parts.slice(first)) {
      word += part;
      if (word.length > longest) break;
      if (word.length >= shortest && !functionWord.test(word)) countOne(run, word, start, expressions);
    }
    start += length;
  }
}

/** The edge of a run counts as a different neighbour each time. */
function countOne(run: string, word: string, start: number, expressions: Map<string, Contexts>): void {
  const known = expressions.get(word) ?? { before: new Set(), after: new Set(), times: 0 };
  expressions.set(word, known);
  known.times += 1;
  known.before.add(run[start - 1] ?? `edge ${known.times}`);
  known.after.add(run[start + word.length] ?? `edge ${known.times}`);
}
