import { wordPattern } from '../../numerals/scan.ts';
import { matches, type Rule } from './rule.ts';

/** Numerals inside ordinary words: 统一, 进一步. */
export const words: Rule = { kind: 'word', find: (report) => matches(report, wordPattern) };
