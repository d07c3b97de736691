import type { Figure } from './figures/figure.ts';
import type { Report } from './report.ts';
import type { FateKind } from './rules/classes/rule.ts';
import { type AuditedNumeral, auditSource } from './rules/classify.ts';

/** The fates in the order in which readers are shown them. */
export const fateKinds: readonly FateKind[] = ['figure', 'date', 'title', 'name', 'ordinal', 'listed', 'word', 'marker', 'lost'];

/** How many numerals of the speech had each fate; fates that none had are left out. */
export function fateCounts(numerals: readonly AuditedNumeral[]): [FateKind, number][] {
  const count = (kind: FateKind) => numerals.filter(({ fate }) => fate.kind === kind).length;
  return fateKinds.map((kind): [FateKind, number] => [kind, count(kind)]).filter(([, n]) => n > 0);
}

/** Derived figures that should equal a quoted one but do not: findings about the speech itself. */
export function disagreements({ figures }: Report): Figure[] {
  return figures.filter(({ agrees }) => !agrees);
}

/** `audit.json`: what became of every numeral of the speech, every emendation, every finding. */
export function auditEntry(report: Report): object {
  const numerals = auditSource(report);
  return {
    total: numerals.length,
    fates: Object.fromEntries(fateCounts(numerals)),
    numerals: numerals.map(({ fate, ...numeral }) => ({
      ...numeral,
      fate: fate.kind,
      figures: fate.figures,
      ...(fate.reason && { reason: fate.reason }),
    })),
    emendations: report.transcript.emendations.map(({ number, passage, reading, reason, certainty }) => ({
      number,
      passage,
      reading,
      reason,
      certainty,
    })),
    findings: disagreements(report).map(({ id, agreesWith, derivation }) => ({
      figure: id,
      agreesWith,
      expression: derivation?.expression,
    })),
  };
}
