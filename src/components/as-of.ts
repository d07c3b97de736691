import { words } from './words.ts';
import report from 'virtual:xunli/report';

/** A figure's time as readers see it: the name of the whole period, a date, or an interval with a dash. */
export function formatAsOf(asOf: string): string {
  return asOf === 'period' ? report.meta.period : asOf.replace('/', words.interval);
}
