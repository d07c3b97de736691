import { chartRequest } from '../charts/chart-requests.ts';
import { writeFormula } from '../figures/derivation.ts';
import type { Doubt, Figure } from '../figures/figure.ts';
import type { Report } from '../report.ts';
import { amountInEnglish, withoutHedge } from './amounts.ts';
import { saidInEnglish } from './said.ts';

/** What is said in English of an emendation that is not certain; its reason stands with it, in Chinese. */
const suppliedDoubt: Record<Doubt['certainty'], string> = {
  certain: 'Characters missing from the Chinese transcript were supplied by the editor.',
  probable: 'Characters missing from the Chinese transcript were supplied by the editor; this reading is probable, not certain.',
  possible: 'Characters missing from the Chinese transcript were supplied by the editor; this reading is possible, not certain.',
  unknown: 'Characters are missing from the Chinese transcript, and what they were cannot be known.',
};

/**
 * A Chinese report as its English page shows it: the same figures with their English labels, amounts, units and doubts, the chart and
 * the names that the page gives. The speech stays as it is. A report without such a page stays what it is.
 */
export function inEnglish(report: Report): Report {
  const { english, meta, figures } = report;
  if (!english) return report;
  const { title, subtitle, publisher, place, period, description } = english;
  const translated = figuresInEnglish(figures, meta.language);
  const requests = english.uses.filter(({ tag }) => tag === 'Chart').map(({ attributes }) => chartRequest(attributes, translated, 'en'));
  return {
    ...report,
    meta: { ...meta, language: 'en', title, subtitle, publisher, period, summary: description, event: { ...meta.event, place } },
    figures: [...translated.values()],
    figureById: translated,
    uses: english.uses,
    charts: new Map(requests.map((request) => [request.id, request])),
    numeralsSaidIn: (part) => saidInEnglish(report.numeralsSaidIn(part)),
  };
}

/** The figures in English, by id; those that English cannot show stay as they are, since no page in English shows them. */
export function figuresInEnglish(figures: readonly Figure[], language: Report['meta']['language']): Map<string, Figure> {
  const translated = new Map(
    figures.map((figure) => [
      figure.id,
      {
        ...figure,
        ...amountInEnglish(figure, language),
        label: figure.labelEn || figure.label,
        note: '',
        doubts: figure.doubts.map((doubt) => ({ ...doubt, text: doubt.english || suppliedDoubt[doubt.certainty] })),
      },
    ]),
  );
  return new Map([...translated].map(([id, figure]) => [id, { ...figure, derivation: derivationInEnglish(figure, translated) }]));
}

function derivationInEnglish(figure: Figure, byId: ReadonlyMap<string, Figure>): Figure['derivation'] {
  const { derivation, bound, display } = figure;
  if (!derivation) return null;
  const inputs = derivation.inputs.flatMap((id) => byId.get(id) ?? []);
  return { ...derivation, expression: writeFormula(derivation.operation, inputs, bound, withoutHedge(display)) };
}
