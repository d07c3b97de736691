import { type Certainty, certainties } from '../schema/registers.ts';
import type { Emendation } from '../transcript/emendations.ts';
import { hasSupplied, type Run } from '../transcript/runs.ts';
import type { Doubt, Figure } from './figure.ts';

/**
 * Why a figure is not certain: the editor's own doubt of what it refers to, and every emendation of its number and unit that is not
 * certain itself. Characters supplied beside the number are marked where they stand and are no doubt of the number.
 * @param runs the numeral with its unit, cut where something was supplied
 */
export function doubtsOf(
  { id: figure, doubt, doubtEn = '' }: { id: string; doubt?: string | undefined; doubtEn?: string | undefined },
  runs: readonly Run[],
  emendations: readonly Emendation[],
): Doubt[] {
  const numbers = new Set(runs.map(({ emendation }) => emendation));
  const uncertain = emendations.filter(({ number, certainty }) => numbers.has(number) && certainty !== 'certain');
  return [
    ...(doubt === undefined ? [] : [{ text: doubt, english: doubtEn, certainty: 'possible' as const, figure, emendation: 0 }]),
    ...uncertain.map(({ reason, certainty, number }) => ({ text: reason, english: '', certainty, figure, emendation: number })),
  ];
}

/** Which parts of a numeral hold supplied characters: digits are of its number, all else of its unit. */
export function suppliedIn(runs: readonly Run[]): Figure['supplied'] {
  const supplied = runs.filter((run) => hasSupplied([run]));
  return { number: supplied.some(({ text }) => isOfNumber(text)), unit: supplied.some(({ text }) => !isOfNumber(text)) };
}

function isOfNumber(text: string): boolean {
  return /[\p{N}.%％]|[〇零一二三四五六七八九十百千万亿萬億]/u.test(text);
}

/** The doubts of figures, each once: what is computed from a doubtful number is doubtful. */
export function joinedDoubts(figures: readonly Pick<Figure, 'doubts'>[]): Doubt[] {
  const all = figures.flatMap(({ doubts }) => doubts);
  return all.filter(({ text }, place) => all.findIndex((other) => other.text === text) === place);
}

/** How sure a figure is: as sure as the least sure of its doubts; `certain` where there are none. */
export function certaintyOf({ doubts }: Pick<Figure, 'doubts'>): Certainty {
  return certainties[Math.max(0, ...doubts.map(({ certainty }) => certainties.indexOf(certainty)))] ?? 'certain';
}
