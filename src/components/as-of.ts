import report from 'virtual:xunli/report';
import { words } from './words.ts';

/** A figure's time as readers see it: the name of the whole period, a date, or an interval. */
export function formatAsOf(asOf: string): string {
  return words.asOfText(asOf, report.meta.period);
}
