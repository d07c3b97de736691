import type { Figure } from '../../report/figures/figure.ts';

/** Units of how old, how long or how often: they tell of something else, and are not what a report leads with. */
const measures =
  /^(?:周?岁|年|个?月|周|天|日|个?工作日|个?小时|分钟?|秒|次|倍|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times)$/u;
/** Three points, five pillars: they count what the speech has to say. */
const ofSpeech =
  /^(?:个?(?:方面|要点|重点|特点|环节|步骤)|点|points?|pillars?|prongs?|priorit(?:y|ies)|areas?|parts?|reasons?|steps?|themes?|changes?)$/u;

/**
 * The figures that may lead an area or the overview, in their order: something counted that is there or was done, of the last time that is
 * told of it.
 */
export function leadingFigures(figures: readonly Figure[]): Figure[] {
  const last = new Map<string, string>();
  const keyOf = ({ label, unit }: Figure) => `${label}\n${unit}`;
  for (const figure of figures) if (figure.asOf > (last.get(keyOf(figure)) ?? '')) last.set(keyOf(figure), figure.asOf);
  return figures.filter((figure) => {
    const { spoken, plan, unit, value, asOf } = figure;
    const isCounted = unit !== '' && unit !== '%' && !measures.test(unit) && !ofSpeech.test(unit);
    return spoken && !plan && isCounted && Number.isFinite(value) && asOf === last.get(keyOf(figure));
  });
}
