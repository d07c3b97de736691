import type { Sentence } from './transcript.ts';

/** A run of spoken text, and the number of the emendation that supplied it: 0 where it stands in the transcript. */
export interface Run {
  text: string;
  emendation: number;
  /** Where it begins in its sentence. */
  start: number;
}

/** A stretch of a sentence, by offsets in its text; without them the whole. */
export interface Stretch {
  from?: number | undefined;
  to?: number | undefined;
}

/** Cuts a stretch of a sentence where what the editor supplied begins and ends; the runs joined are the stretch as read. */
export function runsOf({ spans }: Pick<Sentence, 'spans'>, { from = 0, to = Number.POSITIVE_INFINITY }: Stretch = {}): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { reading, emendation } of spans) {
    const text = reading.slice(Math.max(0, from - at), Math.max(0, to - at));
    const start = Math.max(from, at);
    at += reading.length;
    const last = runs.at(-1);
    if (text === '') continue;
    if (last?.emendation === emendation) last.text += text;
    else runs.push({ text, emendation, start });
  }
  return runs;
}

/** Whether the editor supplied any of it. */
export function hasSupplied(runs: readonly Run[]): boolean {
  return runs.some(({ emendation }) => emendation > 0);
}

/** Whether a run is a gap, 〔…〕, which bears the editor's brackets itself. */
export function isGap({ text }: Run): boolean {
  return /^〔.*〕$/u.test(text);
}

/** A text as a collated edition prints it where nothing can be underlined: what the editor supplied stands in 〔 〕, 1450〔元〕/〔人〕/月. */
export function bracketed(runs: readonly Run[]): string {
  return runs.map((run) => (run.emendation === 0 || isGap(run) ? run.text : `〔${run.text}〕`)).join('');
}

/** A part of a sentence: its runs, and what is marked there, such as a numeral; null between two marks. */
export interface Part<Mark> {
  runs: Run[];
  mark: Mark | null;
}

/** Cuts a sentence at stretches of the reading text that lie in it, in order and apart; the parts joined are the sentence as read. */
export function cutAt<Mark extends { start: number; end: number }>(
  sentence: Pick<Sentence, 'start' | 'spans'>,
  marks: readonly Mark[],
): Part<Mark>[] {
  const parts: Part<Mark>[] = [];
  let from = 0;
  const add = (to: number, mark: Mark | null) => {
    const runs = runsOf(sentence, { from, to });
    if (runs.length > 0) parts.push({ runs, mark });
    from = to;
  };
  for (const mark of marks.filter(({ start }, place) => start >= (marks[place - 1]?.end ?? 0))) {
    add(mark.start - sentence.start, null);
    add(mark.end - sentence.start, mark);
  }
  add(Number.POSITIVE_INFINITY, null);
  return parts;
}
