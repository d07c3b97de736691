import type { Span } from './span.ts';

const fullWidth: Record<string, string> = { ',': '，', ':': '：', ';': '；', '!': '！', '?': '？', '(': '（', ')': '）' };
const hanOrPunctuation = /[\p{Script=Han}\u3000-\u303f\uff00-\uff65“”‘’%,:;!?()]/u;

/** The full-width form that Chinese text uses for an ASCII punctuation mark (GB/T 15834), or the mark itself. */
export function chineseMark(mark: string): string {
  return fullWidth[mark] ?? mark;
}

/** A text that stands in double quotation marks: its own become single (GB/T 15834-2011, 4.8), 「」 become 『』. */
export function innerQuotes(text: string): string {
  return text.replace(/[“”「」]/g, (mark) => ({ '“': '‘', '”': '’', '「': '『', '」': '』' })[mark] ?? mark);
}

/**
 * Sets Chinese text with Chinese punctuation: ASCII marks become full-width (not inside numbers such as
 * 1,000 or 12:30), spaces between a digit and Chinese text go, inner title marks become 〈〉 (GB/T 15834-2011, 4.15).
 * Changes one character to one or none, so that the verbatim text can always be shown again.
 */
export function setChinese(spans: readonly Span[]): Span[] {
  const characters = spans.flatMap(split);
  let titles = 0;
  return characters.map((span, index) => {
    const before = characters[index - 1]?.reading ?? '';
    const after = characters[index + 1]?.reading ?? '';
    if (span.reading === '《') titles++;
    if (span.reading === '》') titles--;
    return { ...span, reading: setMark(span.reading, before, after, titles > 0) };
  });
}

/** Spans set as Chinese, and where each place of the text before stands in them. */
export interface Typeset {
  spans: Span[];
  placeOf: (before: number) => number;
}

/** Sets Chinese text (`setChinese`) and tells where what stood somewhere stands now. */
export function typeset(spans: readonly Span[]): Typeset {
  const set = setChinese(spans);
  const places = [0];
  for (const [index, { reading }] of spans.flatMap(split).entries()) {
    const start = places.at(-1) ?? 0;
    const end = start + (set[index]?.reading.length ?? 0);
    // Of a run that stays whole each character keeps its place in the run.
    for (let within = 1; within <= reading.length; within += 1) places.push(within === reading.length ? end : start + within);
  }
  return { spans: set, placeOf: (before) => places[before] ?? places.at(-1) ?? 0 };
}

/** One span for each character that stands; an emended run stays whole. */
function split(span: Span): Span[] {
  if (span.raw !== span.reading) return [span];
  return [...span.raw].map((character) => ({ raw: character, reading: character, emendation: span.emendation }));
}

function setMark(mark: string, before: string, after: string, inTitle: boolean): string {
  if (mark === ' ' || mark === '\u00a0') return isStraySpace(before, after) ? '' : ' ';
  if (inTitle && mark === '<') return '〈';
  if (inTitle && mark === '>') return '〉';
  if (!(mark in fullWidth)) return mark;
  const insideNumber = /\d$/.test(before) && /^\d/.test(after);
  const insideLatin = /[\w/]$/.test(before) && /^[\w/]/.test(after);
  return insideNumber || insideLatin || after.startsWith('/') ? mark : chineseMark(mark);
}

function isStraySpace(before: string, after: string): boolean {
  return (/\d$/.test(before) && hanOrPunctuation.test(after[0] ?? '')) || (hanOrPunctuation.test(before.at(-1) ?? '') && /^\d/.test(after));
}
