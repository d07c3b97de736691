import type { Code } from '../../diagnostics/codes.ts';
import { readAmounts } from '../numerals/read-numerals.ts';
import type { QuotedEntry } from '../schema/registers.ts';

/** What an author typed into the wrong key or with the wrong keyboard. */
export interface TypedMistake {
  code: Code;
  key: 'value' | 'unit';
  details: Record<string, string>;
}

const fullWidth = /[％／＄￥￡０-９Ａ-Ｚａ-ｚ]/;

/**
 * A unit typed with full-width signs where the speech has none (％ is always read as %), or a value with its unit: 710元; null where
 * neither is so.
 */
export function typedMistake({ value, unit, quote }: Pick<QuotedEntry, 'value' | 'unit' | 'quote'>): TypedMistake | null {
  const isSaidSo = !unit.includes('％') && typeof quote === 'string' && quote.includes(unit);
  if (fullWidth.test(unit) && !isSaidSo) return { code: 'unit-full-width', key: 'unit', details: { unit, right: unit.normalize('NFKC') } };
  const text = value.trim();
  const [amount, more] = readAmounts(text);
  if (!amount || more || amount.start !== 0 || amount.end !== text.length || amount.form === 'rank' || amount.unit === '') return null;
  const around = text.slice(0, amount.numberStart) + text.slice(amount.numberEnd);
  const isTyped = around.includes(amount.unit) || (amount.unit === '%' && /[%％]|per ?cent/i.test(around));
  const number = text.slice(amount.numberStart, amount.numberEnd);
  return isTyped ? { code: 'value-with-unit', key: 'value', details: { value, number, unit: amount.unit } } : null;
}
