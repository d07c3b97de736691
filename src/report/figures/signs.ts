import type { Words } from '../../i18n/words.ts';
import type { Figure } from './figure.ts';

/** What stands behind a number where it is shown; each is empty where there is nothing to say. */
export interface FigureSigns {
  /** That it was computed. */
  derived: string;
  plan: string;
  doubt: string;
}

/** The signs of a figure. A drawing has another word for what was computed, or none where its mark shows it: `derivedSign`. */
export function signsOf({ plan, basis, doubts }: Figure, words: Words, derivedSign: string = words.derivedSign): FigureSigns {
  return {
    derived: basis === 'derived' ? derivedSign : '',
    plan: plan ? words.plannedSign : '',
    doubt: doubts.length > 0 ? words.doubtSign : '',
  };
}

/** The signs as they stand behind a number of a text: that it is planned, computed, doubted. */
export function figureSigns(figure: Figure, words: Words): string {
  const { plan, derived, doubt } = signsOf(figure, words);
  return plan + derived + doubt;
}
