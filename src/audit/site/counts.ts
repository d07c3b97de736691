import type { Report } from '../../report/report.ts';
import { sentencesOf } from '../../transcript/transcript.ts';
import { fateCounts } from '../audit-entry.ts';
import { auditSource } from '../source/audit.ts';

/** Every count that the site states, counted from the report itself. */
export function counts(report: Report): Record<string, number> {
  const { areas, figures, documents, milestones, transcript } = report;
  const numerals = auditSource(report);
  const perArea = areas.map(({ number, sections }) => [`measures-${number}`, sections.length]);
  return {
    areas: areas.length,
    measures: transcript.sections.filter(({ kind }) => kind === 'measure').length,
    figures: figures.length,
    derived: figures.filter(({ basis }) => basis === 'derived').length,
    documents: documents.length,
    milestones: milestones.length,
    sentences: sentencesOf(transcript).length,
    emendations: transcript.emendations.length,
    numerals: numerals.length,
    ...Object.fromEntries(perArea),
    ...Object.fromEntries(fateCounts(numerals).map(([kind, count]) => [`fate-${kind}`, count])),
  };
}
