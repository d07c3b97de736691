import type { Words } from '../../i18n/words.ts';
import type { Figure } from './figure.ts';

/** The signs behind a number, in their order: that it is planned, computed, doubted. */
export function figureSigns({ plan, basis, doubts }: Figure, words: Words): string {
  const signs = [plan ? words.plannedSign : '', basis === 'derived' ? words.derivedSign : '', doubts.length > 0 ? words.doubtSign : ''];
  return signs.join('');
}
