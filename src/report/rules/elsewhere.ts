import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Report } from '../report.ts';

/** Numbers in the text of a measure that were spoken in another measure: the sentence beside them would not be the one that says them. */
export function elsewhereDiagnostics({ figures, uses }: Report): Diagnostic[] {
  const measureOf = new Map(figures.map(({ id, measure }) => [id, measure]));
  return uses.flatMap(({ tag, attributes, place, measure }) => {
    const spokenIn = tag === 'Value' ? measureOf.get(attributes.id ?? '') : undefined;
    if (measure === '' || !spokenIn || spokenIn === measure) return [];
    return [diagnostic('figure-elsewhere', place, { id: attributes.id ?? '', measure, spokenIn })];
  });
}
