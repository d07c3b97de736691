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

/**
 * Cuts spans from their beginning: each call returns those of the next so many characters of the reading text. What has
 * no reading of its own goes with what stands before it. A speech is long, so what is left of it is never copied.
 */
export function spanTaker(spans: readonly Span[]): (length: number) => Span[] {
  let next = 0;
  let begun: Span | undefined;
  return (length) => {
    const taken: Span[] = [];
    let left = length;
    for (let span = begun ?? spans[next]; span && span.reading.length <= left; span = spans[next]) {
      taken.push(span);
      left -= span.reading.length;
      begun = undefined;
      next++;
    }
    const cut = begun ?? spans[next];
    if (!cut || left === 0) return taken;
    const [before, rest] = cutSpan(cut, left);
    begun = rest;
    return [...taken, before];
  };
}

/** Where in the verbatim text a character of the reading text stands; of what is read otherwise, where that begins. */
export function rawPlace(spans: readonly Span[], offset: number): number {
  let [read, printed] = [0, 0];
  for (const { raw, reading } of spans) {
    if (offset < read + reading.length) return printed + (raw.length === reading.length ? offset - read : 0);
    read += reading.length;
    printed += raw.length;
  }
  return printed;
}

function cutSpan(span: Span, position: number): [Span, Span] {
  const rawCut = span.raw.length === span.reading.length ? position : span.raw.length;
  return [
    { ...span, raw: span.raw.slice(0, rawCut), reading: span.reading.slice(0, position) },
    { ...span, raw: span.raw.slice(rawCut), reading: span.reading.slice(position) },
  ];
}

/** Whether a span belongs to the page: it was printed, and nobody said it. */
export function isLeftOut({ raw, reading, emendation }: Span): boolean {
  return emendation === 0 && reading.trim() === '' && raw.trim() !== '';
}

/** Joins neighbouring spans of the same emendation (or of none), as far as both stand or both changed. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let [wasChanged, wasLeftOut] = [false, false];
  for (const span of spans) {
    const last = joined.at(-1);
    // The spans are compared before they are joined: joined ones grow to the whole speech, which is too long to compare each time.
    const isChanged = span.raw !== span.reading;
    const isOfPage = isLeftOut(span);
    const alike = last && last.emendation === span.emendation && wasChanged === isChanged && !isOfPage && !wasLeftOut;
    if (alike) joined[joined.length - 1] = { ...last, raw: last.raw + span.raw, reading: last.reading + span.reading };
    else joined.push(span);
    [wasChanged, wasLeftOut] = [isChanged, isOfPage];
  }
  return joined;
}
