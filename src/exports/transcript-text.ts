import { sha256 } from '../report/transcript/read.ts';
import type { Transcript } from '../report/transcript/transcript.ts';

/**
 * The transcript byte for byte, as its pinned hash proves. Reading a text drops a byte order mark; it is put back.
 * @throws RangeError where the text is not the one that was hashed
 */
export function verbatimText({ raw, sha256: expected }: Transcript): string {
  const text = [raw, `\ufeff${raw}`].find((candidate) => sha256(candidate) === expected);
  if (text === undefined) throw new RangeError(`the transcript's SHA-256 is not ${expected}`);
  return text;
}
