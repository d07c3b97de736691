import { isEmphasis, isRun, type Phrased, type Run } from './emphasis.ts';
import { isCharacter, type Part } from './running-text.ts';
import { kindOf } from './scripts.ts';

/** Marks that do nothing, or nothing that a report may do; where they stand in the source. */
export interface Stray {
  kind: 'emphasis' | 'strike-out';
  start: number;
  end: number;
}

/** Marks of emphasis without partner: every `*`, and `_` that look like a pair but stand beside Chinese, where they never are one. */
export function unpairedMarks(phrased: readonly Phrased[], source: string): Stray[] {
  const runs = runsIn(phrased);
  const underscores = runs.filter(({ marks }) => marks[0]?.value === '_');
  const isMeant = (run: Run) =>
    run.marks[0]?.value === '*' ||
    (isBesideChinese(run, source) && underscores.some((other) => other !== run && other.marks.length === run.marks.length));
  return runs.filter(isMeant).map(({ marks }) => ({ kind: 'emphasis', start: marks[0]?.start ?? 0, end: marks.at(-1)?.end ?? 0 }));
}

function runsIn(phrased: readonly Phrased[]): Run[] {
  return phrased.flatMap((part) => (isRun(part) ? [part] : isEmphasis(part) ? runsIn(part.within) : []));
}

function isBesideChinese({ marks }: Run, source: string): boolean {
  const [start, end] = [marks[0]?.start ?? 0, marks.at(-1)?.end ?? 0];
  return [source.charAt(start - 1), source.charAt(end)].some((character) => kindOf(character) === 'cjk');
}

/** The first of two marks `~~` that stand in one running text. */
export function strikeOuts(parts: readonly Part[]): Stray[] {
  const isTilde = (part: Part | undefined) => isCharacter(part) && part.isBare && part.value === '~';
  const starts = parts.flatMap((part, at) => {
    const isDouble = isTilde(part) && isTilde(parts[at + 1]) && !isTilde(parts[at - 1]) && !isTilde(parts[at + 2]);
    return isDouble && isCharacter(part) ? [part.start] : [];
  });
  return starts.flatMap((start, index) =>
    index % 2 === 0 && index + 1 < starts.length ? [{ kind: 'strike-out', start, end: start + 2 }] : [],
  );
}
