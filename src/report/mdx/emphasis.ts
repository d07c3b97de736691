import { type Character, extentOf, isCharacter, type Part } from './running-text.ts';
import { type CharacterKind, isPunctuation, isSharedPunctuation, kindOf } from './scripts.ts';

/** Marks of emphasis side by side (a delimiter run of CommonMark). */
export interface Run {
  /** Those that are left when others were paired. */
  marks: Character[];
  /** How many there were. */
  length: number;
  opens: boolean;
  closes: boolean;
  /** How many emphases end here, and which begin, the outermost first. */
  ends: number;
  begins: Emphasis['type'][];
}

/** What stands between a pair of marks. */
export interface Emphasis {
  type: 'emphasis' | 'strong';
  within: Phrased[];
}

/** A part of running text whose marks are paired. */
export type Phrased = Part | Run | Emphasis;

/** Whether a part is a run of marks that are not paired yet. */
export function isRun(part: Phrased | undefined): part is Run {
  return part !== undefined && 'marks' in part;
}

/** Whether a part is emphasis, with other parts within it. */
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
  const runs = runsOf({ parts, source, edge });
  pair([...runs.values()]);
  return nested(parts, runs);
}

/** Pairs each run that may close with the runs nearest before it that may open. */
function pair(runs: readonly Run[]): void {
  const open: Run[] = [];
  for (const run of runs) {
    const openerAt = () => (run.closes && run.marks.length > 0 ? open.findLastIndex((opener) => fits(opener, run)) : -1);
    for (let at = openerAt(); at >= 0; at = openerAt()) {
      const opener = open[at] as Run;
      const size = Math.min(2, opener.marks.length, run.marks.length);
      opener.marks.splice(-size);
      opener.begins.unshift(size === 2 ? 'strong' : 'emphasis');
      run.marks.splice(0, size);
      run.ends++;
      open.length = opener.marks.length > 0 ? at + 1 : at;
    }
    if (run.opens && run.marks.length > 0) open.push(run);
  }
}

function fits(opener: Run, closer: Run): boolean {
  if (opener.marks[0]?.value !== closer.marks[0]?.value) return false;
  const isThreefold = opener.length % 3 === 0 && closer.length % 3 === 0;
  return isThreefold || (opener.length + closer.length) % 3 !== 0 || !(opener.closes || closer.opens);
}

/** Puts what stands between paired runs into emphases. */
function nested(parts: readonly Part[], runs: ReadonlyMap<number, Run>): Phrased[] {
  const levels: Phrased[][] = [[]];
  const add = (part: Phrased) => levels.at(-1)?.push(part);
  for (let at = 0; at < parts.length; at++) {
    const run = runs.get(at);
    if (!run) {
      add(parts[at] as Part);
      continue;
    }
    levels.length -= run.ends;
    if (run.marks.length > 0) add(run);
    for (const type of run.begins) {
      const within: Phrased[] = [];
      add({ type, within });
      levels.push(within);
    }
    at += run.length - 1;
  }
  return levels[0] ?? [];
}

interface RunningText {
  parts: readonly Part[];
  source: string;
  edge: string;
}

/** Gathers neighbouring marks into runs, by the place of the first among the parts. */
function runsOf(text: RunningText): Map<number, Run> {
  const { parts } = text;
  const runs = new Map<number, Run>();
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    if (!isMark(part)) continue;
    const marks = [part];
    for (let next = parts[at + 1]; isMark(next) && next.value === part.value; next = parts[at + marks.length]) marks.push(next);
    const { length } = marks;
    runs.set(at, { marks, length, ...flanking(text, at, at + length), ends: 0, begins: [] });
    at += length - 1;
  }
  return runs;
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
