import type { Figure } from './figure.ts';

/** The sentences that figures were said in, those of derived ones through their inputs, each once and in the order of the speech. */
export function sentencesBehind(figures: readonly Figure[], figureOf: (id: string) => Figure | undefined): string[] {
  const behind = ({ quote, derivation }: Figure): string[] =>
    quote ? [quote.sentence] : (derivation?.inputs ?? []).flatMap((id) => figureOf(id) ?? []).flatMap(behind);
  return [...new Set(figures.flatMap(behind))].sort(new Intl.Collator('en', { numeric: true }).compare);
}
