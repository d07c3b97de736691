/** A part of a file that may be left out or told otherwise, where the rules refuse it. */
export interface Part {
  /** Names it among all parts of a draft. */
  key: string;
  text: string;
}

/** A file of a draft, made of parts that stand below each other. */
export interface DraftFile {
  path: string;
  parts: Part[];
}

/** The text of a file. */
export function textOf({ parts }: DraftFile): string {
  return parts.map(({ text }) => text).join('');
}

/** The part in which a line stands, counted from 1. */
export function partAt({ parts }: DraftFile, line: number): Part | undefined {
  let last = 0;
  return parts.find(({ text }) => {
    last += text.split('\n').length - 1;
    return line <= last;
  });
}
