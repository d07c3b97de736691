import { parse } from 'yaml';

/** The files that hold lists of entries which a draft proposes. */
export const listFile = /^(?:figures\/[^/]+|documents|milestones|emendations|not-figures)\.yaml$/;

/** A stretch of a list file: an entry as it was written, or comments and blank lines between two. */
export interface ListPart {
  text: string;
  /** What the entry says; null for what is none. */
  data: Record<string, unknown> | null;
  /** The lines of the file that it takes, counted from 1, [first, beyond). */
  first: number;
  beyond: number;
}

/** A list file in its entries, nothing of its text lost: what nobody changes stays as it was written. */
export function listParts(text: string): ListPart[] {
  const lines = text.split(/(?<=\n)/);
  const parts: ListPart[] = [];
  for (const [index, line] of lines.entries()) {
    const isEntry = line.startsWith('- ');
    const last = parts.at(-1);
    const goesOn = last && !isEntry && (last.data !== null ? /^(?: |$)/.test(line) && line.trim() !== '' : true);
    if (goesOn) {
      last.text += line;
      last.beyond = index + 2;
    } else parts.push({ text: line, data: isEntry ? {} : null, first: index + 1, beyond: index + 2 });
  }
  return parts.map((part) => (part.data === null ? part : { ...part, data: entryIn(part.text) }));
}

function entryIn(text: string): Record<string, unknown> {
  const [entry] = parse(text) as Record<string, unknown>[];
  return entry ?? {};
}
