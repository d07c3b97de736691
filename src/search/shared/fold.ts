/** A text made comparable; `origins[i]` is the offset in the original that unit `i` of `folded` came from. */
export interface FoldedText {
  folded: string;
  origins: number[];
}

const cluster = /\P{M}\p{M}*|\p{M}+/gsu;
const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const alike: [RegExp, string][] = [
  [/[“”„‟「」『』〝〞]/gu, '"'],
  [/[‘’‚‛]/gu, "'"],
  [/[‐‑‒–—―−]/gu, '-'],
  [/[〜∼]/gu, '~'],
  [/[•・‧]/gu, '·'],
];

/**
 * Takes any text and gives the form in which texts and queries are compared: NFKC, lower case, one form of
 * quotes and dashes, no invisible characters. A space beside a Chinese or Japanese character says nothing and
 * goes; other spaces become one; a line break stays, so that words never meet across two blocks.
 */
export function foldText(text: string): FoldedText {
  let folded = '';
  const origins: number[] = [];
  let gap = '';
  let previous = '';
  for (const { 0: original, index } of text.matchAll(cluster)) {
    if (/^\s/u.test(original)) {
      gap = gap === '\n' || original.startsWith('\n') ? '\n' : ' ';
      continue;
    }
    const piece = foldCluster(original);
    if (piece === '') continue;
    const spoken = gap === ' ' && (eastAsian.test(previous) || eastAsian.test(original)) ? '' : gap;
    const added = (folded === '' ? '' : spoken) + piece;
    folded += added;
    for (let unit = 0; unit < added.length; unit += 1) origins.push(index);
    gap = '';
    previous = original;
  }
  return { folded, origins };
}

/** Takes what a reader typed and gives its words, folded, each once; all of them must stand in a hit. */
export function queryWords(query: string): string[] {
  const words = query.split(/\s+/u).map((word) => foldText(word).folded);
  return [...new Set(words.filter((word) => word !== ''))];
}

/** A site writes the same few thousand characters again and again. */
const foldedClusters = new Map<string, string>();

function foldCluster(original: string): string {
  const known = foldedClusters.get(original);
  if (known !== undefined) return known;
  const folded = foldNewCluster(original);
  foldedClusters.set(original, folded);
  return folded;
}

function foldNewCluster(original: string): string {
  const plain = original
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/gu, '');
  return alike.reduce((text, [pattern, form]) => text.replace(pattern, form), plain);
}
