import { type Character, extentOf, isCharacter, type Part } from './running-text.ts';
import { type CharacterKind, isPunctuation, isSharedPunctuation, kindOf } from './scripts.ts';

/** Marks of emphasis side by side (a delimiter run of CommonMark): what is left of them while they are paired. */
export interface Run {
  marks: Character[];
  /** How many there were. */
  length: number;
  opens: boolean;
  closes: boolean;
}

/** What stands between a pair of marks. */
export interface Emphasis {
  type: 'emphasis' | 'strong';
  within: Phrased[];
}

/** A part of running text whose marks are paired. */
export type Phrased = Part | Run | Emphasis;

export function isRun(part: Phrased | undefined): part is Run {
  return part !== undefined && 'marks' in part;
}

export function isEmphasis(part: Phrased): part is Emphasis {
  return 'within' in part;
}

/**
 * Pairs the marks of emphasis as CommonMark 0.31.2 does (6.2 and the appendix), with the CJK-friendly amendments: a mark may stand
 * between Chinese characters and punctuation as it may stand between words and spaces. One step beyond them, quotation marks and
 * dashes that Chinese shares with Western text count as Chinese where a Chinese character stands on their other side.
 * @param edge what stands around the text: nothing, or the bracket of a link
 */
export function withEmphasis(parts: readonly Part[], source: string, edge: '' | '[' = ''): Phrased[] {
  const phrased = runsOf({ parts, source, edge });
  for (let at = 0; at < phrased.length; at++) {
    const closer = phrased[at];
    if (!isRun(closer) || !closer.closes) continue;
    for (let opening = openerBefore(phrased, at, closer); opening >= 0; opening = openerBefore(phrased, at, closer)) {
      const opener = phrased[opening] as Run;
      const size = Math.min(2, opener.marks.length, closer.marks.length);
      const within = phrased.splice(opening + 1, at - opening - 1);
      opener.marks.splice(-size);
      closer.marks.splice(0, size);
      phrased.splice(opening + 1, 0, { type: size === 2 ? 'strong' : 'emphasis', within });
      at = opening + 2;
    }
  }
  return phrased.filter((part) => !isRun(part) || part.marks.length > 0);
}

/** The run nearest before a closing one that it pairs with, or -1. */
function openerBefore(phrased: readonly Phrased[], at: number, closer: Run): number {
  const sign = closer.marks[0]?.value;
  return phrased.findLastIndex((part, index) => {
    if (index >= at || !isRun(part) || !part.opens || sign === undefined || part.marks[0]?.value !== sign) return false;
    const isThreefold = part.length % 3 === 0 && closer.length % 3 === 0;
    return isThreefold || (part.length + closer.length) % 3 !== 0 || !(part.closes || closer.opens);
  });
}

interface RunningText {
  parts: readonly Part[];
  source: string;
  edge: string;
}

/** Gathers neighbouring marks into runs that may open or close emphasis. */
function runsOf(text: RunningText): Phrased[] {
  const { parts } = text;
  const phrased: Phrased[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as Part;
    if (!isMark(part)) {
      phrased.push(part);
      continue;
    }
    const marks = [part];
    for (let next = parts[at + 1]; isMark(next) && next.value === part.value; next = parts[at + marks.length]) marks.push(next);
    phrased.push({ marks, length: marks.length, ...flanking(text, at, at + marks.length) });
    at += marks.length - 1;
  }
  return phrased;
}

function isMark(part: Part | undefined): part is Character {
  return isCharacter(part) && part.isBare && (part.value === '*' || part.value === '_');
}

/** What the run of marks from one part to another may do. */
function flanking(text: RunningText, start: number, end: number): Pick<Run, 'opens' | 'closes'> {
  const [before, after] = [kindAt(text, start - 1, -1), kindAt(text, end, 1)];
  const isLeft = after !== 'space' && (after !== 'punctuation' || before !== 'other');
  const isRight = before !== 'space' && (before !== 'punctuation' || after !== 'other');
  if ((text.parts[start] as Character).value === '*') return { opens: isLeft, closes: isRight };
  return {
    opens: isLeft && (!isRight || isPunctuation(characterAt(text, start - 1, -1))),
    closes: isRight && (!isLeft || isPunctuation(characterAt(text, end, 1))),
  };
}

function kindAt(text: RunningText, at: number, step: 1 | -1): CharacterKind {
  const character = characterAt(text, at, step);
  return isSharedPunctuation(character) && kindAt(text, at + step, step) === 'cjk' ? 'cjk' : kindOf(character);
}

/** The character of the source with which a part begins (step 1) or ends (-1); empty at the begin and end of a line. */
function characterAt({ parts, source, edge }: RunningText, at: number, step: 1 | -1): string {
  const part = parts[at];
  if (part === undefined) return edge;
  const { start, end } = isCharacter(part) ? part : extentOf(part);
  const written = source.slice(start, end);
  const isLineEnd = isCharacter(part) ? written.includes('\n') : part.type === 'break';
  if (isLineEnd) return '';
  return (step === 1 ? [...written.slice(0, 2)][0] : [...written.slice(-2)].at(-1)) ?? '';
}
