import type { Report } from '../report/report.ts';
import { countByClass } from '../report/rules/classification.ts';

/** `audit.json`: what became of every numeral of the speech, every emendation, every derived figure that disagrees with a quoted one. */
export function auditEntry({ numerals, transcript, disagreements }: Report): object {
  return {
    total: numerals.length,
    fates: Object.fromEntries(countByClass(numerals)),
    numerals: numerals.map(({ classification: { kind, figures, reason }, ...numeral }) => ({
      ...numeral,
      fate: kind,
      figures,
      ...(reason && { reason }),
    })),
    emendations: transcript.emendations.map(({ number, passage, reading, reason, certainty }) => ({
      number,
      passage,
      reading,
      reason,
      certainty,
    })),
    findings: disagreements.map(({ id, agreesWith, derivation }) => ({ figure: id, agreesWith, expression: derivation?.expression })),
  };
}
