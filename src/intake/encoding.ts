/** A text and how its bytes were read. */
export interface Decoded {
  text: string;
  encoding: string;
}

const everydayShare = 0.9;
const marks: [bytes: number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The encoding that the first bytes of a file name; null where they name none. */
function marked(bytes: Uint8Array): string | null {
  return marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1] ?? null;
}

/**
 * The text of a file: as its first bytes say, or as it is declared, or as its bytes can only be meant.
 * Null where that cannot be told: a text of guessed characters would say what nobody said.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded | null {
  const mark = marked(bytes);
  if (mark) return strict(bytes, mark);
  const utf16 = withoutMark(bytes);
  if (utf16) return strict(bytes, utf16);
  const utf8 = strict(bytes, 'utf-8');
  if (utf8) return utf8;
  const named = declared === undefined ? null : known(declared);
  if (named && named !== 'utf-8') return strict(bytes, named) ?? likely(bytes) ?? mended(bytes, named);
  return likely(bytes) ?? (named ? mended(bytes, named) : null);
}

/** The text of bytes that are all of an encoding. */
function strict(bytes: Uint8Array, encoding: string): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** Pages often end a description in the middle of a character: a text with few such places, which are found in it as U+FFFD. */
function mended(bytes: Uint8Array, encoding: string): Decoded | null {
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return broken * 500 <= text.length || broken <= 2 ? { text, encoding } : null;
}

/** A declared name as it is read: GB2312 and GBK are parts of GB 18030. Null for a name that nothing knows. */
function known(declared: string): string | null {
  try {
    const { encoding } = new TextDecoder(declared.trim());
    return /^gbk$|^gb/.test(encoding) ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: no other text has zeros among its bytes. In the wrong order its characters are of all scripts. */
function withoutMark(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return null;
  const everyday = /[\t\n\r -~\u00a0\u2010-\u203f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/gu;
  return (
    ['utf-16le', 'utf-16be'].find((encoding) => {
      const text = strict(bytes, encoding)?.text ?? '';
      return (text.match(everyday)?.length ?? 0) > text.length * everydayShare && text !== '';
    }) ?? null
  );
}

/** A character set of two bytes: where its everyday characters stand. */
interface CharacterSet {
  encoding: string;
  isEveryday: (lead: number, trail: number) => boolean;
  /** Whether marks and letters stand behind this byte. */
  isMarks: (lead: number) => boolean;
  /** How many bytes the character has of which these are the first. */
  length: (lead: number, trail: number) => number;
}

const characterSets: CharacterSet[] = [
  {
    encoding: 'gb18030',
    // GB 2312: the 3,755 everyday characters in rows 16 to 55.
    isEveryday: (lead, trail) => trail >= 0xa1 && lead >= 0xb0 && lead <= 0xd7,
    isMarks: (lead) => (lead >= 0xa1 && lead <= 0xa3) || lead === 0xa8 || lead === 0xa9,
    length: (_, trail) => (trail >= 0x30 && trail <= 0x39 ? 4 : 2),
  },
  {
    encoding: 'big5',
    // The 5,401 everyday characters.
    isEveryday: (lead) => lead >= 0xa4 && lead <= 0xc6,
    isMarks: (lead) => lead >= 0xa1 && lead <= 0xa3,
    length: () => 2,
  },
];
/** The marks that texts have; both sets hold them, at other places. */
const usualMark = /[\u3000、。，．·：；？！…—–～‘’“”「」『』《》〈〉（）【】〔〕％＋－×÷±℃￥＄／０-９Ａ-Ｚａ-ｚ①-⑩]/u;
const lead = 0.03;

/** The one encoding in which bytes make everyday characters; null where none does, or two do equally well. */
function likely(bytes: Uint8Array): Decoded | null {
  const western = windows(bytes);
  if (western) return western;
  const tried = characterSets
    .flatMap((set) => {
      const decoded = strict(bytes, set.encoding);
      return decoded ? [{ decoded, share: shareOf(bytes, set) }] : [];
    })
    .sort((one, other) => other.share - one.share);
  const [best, next] = tried;
  if (!best || best.share < everydayShare || best.share - (next?.share ?? 0) < lead) return null;
  return best.decoded;
}

function shareOf(bytes: Uint8Array, { encoding, isEveryday, isMarks, length }: CharacterSet): number {
  const decoder = new TextDecoder(encoding);
  const marks = new Map<number, boolean>();
  const isMark = (first: number, second: number) => {
    const code = first * 256 + second;
    const found = marks.get(code) ?? usualMark.test(decoder.decode(Uint8Array.of(first, second)));
    marks.set(code, found);
    return found;
  };
  let [all, everyday] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (first < 0x80) continue;
    all += 1;
    if (isMarks(first) ? isMark(first, second) : isEveryday(first, second)) everyday += 1;
    at += length(first, second) - 1;
  }
  return everyday / Math.max(1, all);
}

/** English with the quotation marks, dashes and signs of Windows: single bytes among many letters. */
function windows(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (/\P{ASCII}{3}/u.test(text)) return null;
  const others = text.match(/\P{ASCII}/gu) ?? [];
  const isWestern = others.every((character) => /[‘’“”–—…•™€£©®°·½¼¾ \u00a0§éèêàâçöüäñÉô²³×]/.test(character));
  const isAlone = others.length * 10 < text.length;
  return isWestern && isAlone && /[A-Za-z]{3}/.test(text) ? { text, encoding: 'windows-1252' } : null;
}
