/** A run of text as it stands in the transcript (`raw`) and as it is read (`reading`); one of them may be empty. */
export interface Span {
  raw: string;
  reading: string;
  /** Number of the emendation (from 1) that changed it; 0 where none did. */
  emendation: number;
}

/** The reading text of spans. */
export function readingOf(spans: readonly Span[]): string {
  return spans.map((span) => span.reading).join('');
}

/** The verbatim text of spans. */
export function rawOf(spans: readonly Span[]): string {
  return spans.map((span) => span.raw).join('');
}

/** Cuts spans at a position of the reading text; what has no reading of its own stays before the cut. */
export function cutSpans(spans: readonly Span[], position: number): [Span[], Span[]] {
  const before: Span[] = [];
  let left = position;
  for (const [index, span] of spans.entries()) {
    if (span.reading.length <= left) {
      left -= span.reading.length;
      before.push(span);
      continue;
    }
    if (left === 0) return [before, spans.slice(index)];
    const sameLength = span.raw.length === span.reading.length;
    const rawCut = sameLength ? left : span.raw.length;
    before.push({ ...span, raw: span.raw.slice(0, rawCut), reading: span.reading.slice(0, left) });
    const rest = { ...span, raw: span.raw.slice(rawCut), reading: span.reading.slice(left) };
    return [before, [rest, ...spans.slice(index + 1)]];
  }
  return [before, []];
}

/** Joins neighbouring spans of the same emendation (or of none), as far as both stand or both changed. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let wasChanged = false;
  for (const span of spans) {
    const last = joined.at(-1);
    // The spans are compared before they are joined: joined ones grow to the whole speech, which is too long to compare each time.
    const isChanged = span.raw !== span.reading;
    const alike = last && last.emendation === span.emendation && wasChanged === isChanged;
    if (alike) joined[joined.length - 1] = { ...last, raw: last.raw + span.raw, reading: last.reading + span.reading };
    else joined.push(span);
    wasChanged = isChanged;
  }
  return joined;
}
