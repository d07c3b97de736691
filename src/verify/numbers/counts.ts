import type { Report } from '../../report/report.ts';
import { countByClass } from '../../report/rules/classification.ts';

/** Every count that the site states, counted from the report itself. */
export function counts(report: Report): Record<string, number> {
  const { areas, figures, documents, milestones, transcript } = report;
  const numerals = report.numerals;
  const perArea = areas.map(({ number, sections }) => [`measures-${number}`, sections.length]);
  return {
    areas: areas.length,
    measures: transcript.sections.filter(({ kind }) => kind === 'measure').length,
    figures: figures.length,
    derived: figures.filter(({ basis }) => basis === 'derived').length,
    documents: documents.length,
    milestones: milestones.length,
    sentences: transcript.sentences.length,
    emendations: transcript.emendations.length,
    numerals: numerals.length,
    ...Object.fromEntries(perArea),
    ...Object.fromEntries(countByClass(numerals).map(([kind, count]) => [`fate-${kind}`, count])),
  };
}
