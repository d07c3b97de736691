/** What of a document is not in its text, as `new` and `read` tell it. */
export const leftOutKinds = [
  'tracked-change',
  'comment',
  'hidden-text',
  'contents',
  'page-head',
  'furniture',
  'rotated-text',
  'page-without-text',
  'image',
  'remote-image',
  'symbol',
  'hidden-character',
  'radical',
  'script',
  'macro',
  'embedded-object',
] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];

/**
 * So many of a kind were left out. Of tracked changes the accepted text is read: what is left out are the changes as such;
 * of radicals, that they were radicals and not the characters of the same shape.
 */
export interface LeftOut {
  kind: LeftOutKind;
  count: number;
}

/** The text of a document that an office has, as `transcript.txt` holds a text. */
export interface SourceText {
  /** Line ends are \n, tables are rows with bars, the last line is ended. */
  text: string;
  /** The media type of the document itself. */
  mediaType: string;
  /** Of text files and pages: how their bytes were read. */
  encoding?: string;
  /** What the document's own metadata calls it. */
  title?: string;
  /** YYYY-MM-DD, only where metadata of the document says so. */
  published?: string;
  leftOut: LeftOut[];
}

/** Counts what is left out while a document is read. */
export class Tally {
  readonly #counts = new Map<LeftOutKind, number>();

  add(kind: LeftOutKind, count = 1): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  /** What was counted, always in the same order. */
  get leftOut(): LeftOut[] {
    return leftOutKinds.flatMap((kind) => {
      const count = this.#counts.get(kind) ?? 0;
      return count > 0 ? [{ kind, count }] : [];
    });
  }
}
