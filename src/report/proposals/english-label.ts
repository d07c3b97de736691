import type { Stretch } from './unique-quote.ts';

const clauseEnd = /[，。；：、！？；“”‘’《》（）()!?;—]|[,:.](?=\s|$)/;
const lead = /^(?:and|or|but|with|of which|which|the|a|an|in \d{4}|by|there|it|we|also|now|some|that)\s+/i;
const tailWords = [
  'to|of|by|with|is|are|was|were|be|has|have|had|the|a|an|reached|about|than|more|less|between|will|instead|at|in|for|from|and|or',
  'only|over|nearly|some',
].join('|');
const tail = new RegExp(`(?:^|\\s+)(?:${tailWords})$`, 'i');
const mostWords = 8;

/**
 * What a number in an English sentence is about: the words before it in its clause, without those that only lead to a number; else the
 * words behind it, else those of the clause before.
 */
export function englishLabel(sentence: string, { start, end }: Stretch): string {
  const [own = '', ...earlier] = sentence.slice(0, start).split(clauseEnd).reverse().map(withoutEdges);
  const behind = sentence.slice(end).split(clauseEnd).map(withoutEdges);
  const about = earlier.map((clause) => withoutEdges(clause.replace(/[\d.]+.*$/, ''))).find(saysSomething) ?? '';
  const labels = [own, ...behind.slice(0, 1), about, ...behind.slice(1), sentence.trim()];
  return clipped(labels.find(saysSomething) ?? labels.find((label) => label !== '') ?? sentence);
}

/** Without the words at either end that only lead to a number. */
export function withoutEdges(clause: string): string {
  let label = clause.trim();
  for (let last = ''; label !== last; ) {
    last = label;
    for (const edge of [lead, tail]) label = label.replace(edge, '').trim();
  }
  return label;
}

function saysSomething(label: string): boolean {
  return /[A-Za-z]{3}/u.test(label);
}

/** The words nearest to the number. */
function clipped(label: string): string {
  return label.split(/\s+/).slice(-mostWords).join(' ');
}
