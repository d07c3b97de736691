import type { Report } from '../../report/report.ts';
import { sentencesOf } from '../../transcript/transcript.ts';
import { dates } from './dates.ts';
import { figures } from './figures.ts';
import { listed } from './listed.ts';
import { markers } from './markers.ts';
import { names } from './names.ts';
import { type SpokenNumeral, scanNumerals } from './numeral.ts';
import { ordinals } from './ordinals.ts';
import { covers, type Fate, type Rule } from './rule.ts';
import { titles } from './titles.ts';
import { words } from './words.ts';

/** In the order in which they are asked: what a numeral is for comes before what it looks like. */
const rules: readonly Rule[] = [figures, titles, listed, markers, names, dates, ordinals, words];

/** A numeral of the speech with its sentence and what became of it. */
export interface AuditedNumeral extends SpokenNumeral {
  /** Id of its sentence; empty for a numeral outside all sentences, which cannot be. */
  sentence: string;
  fate: Fate;
}

const audits = new WeakMap<Report, AuditedNumeral[]>();

/** Promise 1, from the source to the site: what became of every numeral of the reading text, in order. Done once a report. */
export function auditSource(report: Report): AuditedNumeral[] {
  const numerals = audits.get(report) ?? auditNumerals(report);
  audits.set(report, numerals);
  return numerals;
}

function auditNumerals(report: Report): AuditedNumeral[] {
  const known = rules.map(({ kind, find }) => ({ kind, stretches: find(report) }));
  const sentences = sentencesOf(report.transcript);
  return scanNumerals(report.transcript.reading).map((numeral) => {
    const sentence = sentences.find(({ start, end }) => start <= numeral.start && numeral.end <= end)?.id ?? '';
    for (const { kind, stretches } of known) {
      const covering = stretches.filter((stretch) => covers(stretch, numeral));
      if (covering.length === 0) continue;
      const fate: Fate = { kind, figures: covering.flatMap((stretch) => stretch.figures ?? []), reason: covering[0]?.reason ?? '' };
      return { ...numeral, sentence, fate };
    }
    return { ...numeral, sentence, fate: { kind: 'lost', figures: [], reason: '' } };
  });
}
