import type { Damage } from './damage.ts';
import { namesInMarks } from './quotation-marks.ts';

/** Names of plans have marks in any text that gives them any: “十三五”. */
const plan = /^十[一二三四五六]五$/u;
const shortestName = 4;

/**
 * Names that stand in quotation marks elsewhere, where they have none.
 * @param mended names in pairs of marks of which one half was lost
 */
export function unmarkedNames(text: string, mended: readonly string[]): Damage[] {
  const names = new Set([...namesInMarks(text), ...mended]);
  const hasPlans = [...names].some((name) => plan.test(name));
  const all = [...names].filter((name) => [...name].length >= shortestName && /^\p{Script=Han}+$/u.test(name));
  const wanted = [...all, ...(hasPlans ? ['十[一二三四五六]五'] : [])];
  if (wanted.length === 0) return [];
  const inMarks = [...text.matchAll(/“[^“”\n]{0,60}”|‘[^‘’\n]{0,60}’|《[^《》\n]{0,80}》/gu)].map(
    ({ 0: said, index }) => [index, index + said.length] as const,
  );
  const isInMarks = (at: number) => inMarks.some(([start, end]) => start <= at && at < end);
  return [...text.matchAll(new RegExp(wanted.join('|'), 'gu'))]
    .filter(({ index }) => !isInMarks(index))
    .map(({ 0: name, index }) => ({ start: index, end: index + name.length, reading: `“${name}”`, reason: 'nameMarks' }));
}
