import { type SpokenNumeral, scanNumerals } from '../numerals/scan.ts';
import type { Report } from '../report.ts';
import { sentenceAt } from '../transcript/transcript.ts';
import { dates } from './classes/dates.ts';
import { figures } from './classes/figures.ts';
import { listed } from './classes/listed.ts';
import { markers } from './classes/markers.ts';
import { names } from './classes/names.ts';
import { ordinals } from './classes/ordinals.ts';
import { type Fate, type Rule, stretchFinder } from './classes/rule.ts';
import { titles } from './classes/titles.ts';
import { words } from './classes/words.ts';

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
  const known = rules.map(({ kind, find }) => ({ kind, covering: stretchFinder(find(report)) }));
  return scanNumerals(report.transcript.reading).map((numeral) => {
    const sentence = sentenceAt(report.transcript, numeral.start, numeral.end)?.id ?? '';
    for (const { kind, covering } of known) {
      const stretches = covering(numeral);
      if (stretches.length === 0) continue;
      const fate: Fate = { kind, figures: stretches.flatMap(({ figures: ids }) => ids ?? []), reason: stretches[0]?.reason ?? '' };
      return { ...numeral, sentence, fate };
    }
    return { ...numeral, sentence, fate: { kind: 'lost', figures: [], reason: '' } };
  });
}
