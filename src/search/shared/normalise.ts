/** A text made comparable; `origins[i]` is the offset in the original from which UTF-16 unit `i` of `text` comes. */
export interface NormalisedText {
  text: string;
  origins: number[];
}

const cluster = /\P{M}\p{M}*|\p{M}+/gsu;
const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const double = /["“”„‟「」『』〝〞＂]/u;
const alike: [RegExp, string][] = [
  [new RegExp(double, 'gu'), '"'],
  [/[‘’‚‛]/gu, "'"],
  [/[‐‑‒–—―−]/gu, '-'],
  [/[〜∼]/gu, '~'],
  [/[•・‧]/gu, '·'],
];

/**
 * Returns the form in which texts and queries are compared: NFKC, lower case, one form of quotes and dashes, no
 * invisible characters. A space beside a Chinese or Japanese character means nothing and is dropped; other spaces
 * collapse into one; a line break stays, so that no match runs across two blocks.
 */
export function normalise(original: string): NormalisedText {
  let text = '';
  const origins: number[] = [];
  let gap = '';
  let previous = '';
  for (const { 0: current, index } of original.matchAll(cluster)) {
    if (/^\s/u.test(current)) {
      gap = gap === '\n' || current.startsWith('\n') ? '\n' : ' ';
      continue;
    }
    const normalised = normaliseCluster(current);
    if (normalised === '') continue;
    const separator = gap === ' ' && (eastAsian.test(previous) || eastAsian.test(current)) ? '' : gap;
    const added = (text === '' ? '' : separator) + normalised;
    text += added;
    for (let unit = 0; unit < added.length; unit += 1) origins.push(index);
    gap = '';
    previous = current;
  }
  return { text, origins };
}

/** A part of a query between spaces; what quotation marks enclose is one piece. */
const queryWord = new RegExp(`(?:${double.source}(?:(?!${double.source}).)*${double.source}|\\S)+`, 'gu');

/** Returns the normalised words of a query, each once; a hit contains all of them. */
export function queryWords(query: string): string[] {
  const words = (query.match(queryWord) ?? []).map((word) => normalise(word).text);
  return [...new Set(words.filter((word) => word !== ''))];
}

/** A site repeats the same few thousand characters, so each is normalised once. */
const normalisedClusters = new Map<string, string>();

function normaliseCluster(original: string): string {
  const known = normalisedClusters.get(original);
  if (known !== undefined) return known;
  const plain = original
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/gu, '');
  const normalised = alike.reduce((text, [pattern, form]) => text.replace(pattern, form), plain);
  normalisedClusters.set(original, normalised);
  return normalised;
}
