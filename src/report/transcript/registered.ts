import { diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { type Result, success } from '../result.ts';
import { sha256 } from './read.ts';

/** How the bytes of a text end their lines, and whether they begin with a byte order mark; `mixed` where not all lines end alike. */
interface LineEnds {
  ends: 'LF' | 'CRLF' | 'CR' | 'mixed';
  hasMark: boolean;
  /** Whether the last line ends too. */
  isEnded: boolean;
}

const signs = { LF: '\n', CRLF: '\r\n', CR: '\r' } as const;
const names = ['LF', 'CRLF', 'CR'] as const;
const anySign = /\r\n|\r|\n/g;
/** The byte order mark of UTF-8, a character a byte. */
const mark = '\u00ef\u00bb\u00bf';

/**
 * The bytes of a transcript as they were registered, where they still are so or only their line ends changed; otherwise as they are.
 * @param hash the SHA-256 that was registered
 * @param place where that stands
 */
export function registeredBytes(bytes: Uint8Array, hash: string, place: Place): Result<Uint8Array> {
  const actual = sha256(bytes);
  if (actual === hash) return success(bytes);
  const found = withOtherLineEnds(bytes, hash);
  if (!found) return { value: bytes, diagnostics: [diagnostic('transcript-changed', place, { actual })] };
  return {
    value: found.registered,
    diagnostics: [diagnostic('line-ends-changed', place, { ...found.changes, actual: found.isReadable ? actual : '' })],
  };
}

interface Found {
  registered: Uint8Array;
  /** The details that the message names. */
  changes: Record<string, string>;
  /** Whether the text could be registered as it is now: a lone CR is refused wherever it stands. */
  isReadable: boolean;
}

/**
 * The text of which only the line ends, the byte order mark or the end of the last line were changed, as Git (`core.autocrlf`) and
 * editors do it; null where no such text has this hash. A text whose lines did not all end alike cannot be found again.
 */
function withOtherLineEnds(bytes: Uint8Array, hash: string): Found | null {
  // Latin-1 keeps every byte as one character, whatever the encoding.
  const text = Buffer.from(bytes).toString('latin1');
  const is = lineEndsOf(text);
  const lines = text.slice(is.hasMark ? mark.length : 0).split(anySign);
  if (is.isEnded) lines.pop();
  const candidates = names.flatMap((ends) =>
    [is.isEnded, !is.isEnded].flatMap((isEnded) => [is.hasMark, !is.hasMark].map((hasMark): LineEnds => ({ ends, isEnded, hasMark }))),
  );
  for (const was of candidates) {
    const registered = Buffer.from(written(lines, was), 'latin1');
    if (sha256(registered) === hash) return { registered, changes: changesOf(was, is), isReadable: !/\r(?!\n)/.test(text) };
  }
  return null;
}

function lineEndsOf(text: string): LineEnds {
  const found = new Set(text.match(anySign));
  const [ends = 'LF'] = names.filter((name) => found.has(signs[name]));
  return { ends: found.size > 1 ? 'mixed' : ends, hasMark: text.startsWith(mark), isEnded: /[\r\n]$/.test(text) };
}

function written(lines: readonly string[], { ends, hasMark, isEnded }: LineEnds): string {
  const sign = ends === 'mixed' ? '' : signs[ends];
  return `${hasMark ? mark : ''}${lines.join(sign)}${isEnded ? sign : ''}`;
}

/** The details that the message names; empty where nothing changed. */
function changesOf(was: LineEnds, is: LineEnds): Record<string, string> {
  const change = (before: boolean, now: boolean) => (before === now ? '' : now ? 'added' : 'lost');
  const ends = was.ends === is.ends ? { was: '', is: '' } : { was: was.ends, is: is.ends };
  return { ...ends, mark: change(was.hasMark, is.hasMark), end: change(was.isEnded, is.isEnded) };
}
