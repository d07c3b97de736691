import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { DerivedEntry, Operation } from '../schema/figure.ts';
import { roundTo, rules } from './derive.ts';
import { displayText, type Figure } from './figure.ts';
import { displayOf } from './format.ts';
import { type Placed, unknownFigure } from './placed.ts';
import { likeUnits } from './units.ts';

type Item = Placed<DerivedEntry>;

/**
 * Computes derived figures, each after its inputs, and adds them to `figures`.
 * @param known ids of all figures, also of those that could not be read
 */
export function deriveAll(items: Item[], figures: Map<string, Figure>, known: Set<string>, language: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const byId = new Map(items.map((item) => [item.entry.id, item]));
  const visit = (item: Item, path: string[]): void => {
    const { entry, at } = item;
    if (figures.has(entry.id)) return;
    if (path.includes(entry.id)) {
      const circle = [...path.slice(path.indexOf(entry.id)), entry.id].join(' → ');
      diagnostics.push(diagnostic('derive-circle', at('derive'), { circle }));
      byId.delete(entry.id);
      return;
    }
    for (const input of inputsOf(entry)) {
      const next = byId.get(input);
      if (next) visit(next, [...path, entry.id]);
    }
    if (!byId.delete(entry.id)) return;
    const result = derivedFigure(item, figures, known, language);
    if ('code' in result) diagnostics.push(result);
    else if ('id' in result) figures.set(entry.id, result);
  };
  for (const item of items) if (byId.has(item.entry.id)) visit(item, []);
  return diagnostics;
}

function operationOf(entry: DerivedEntry): Operation {
  return Object.keys(entry.derive).find((name) => entry.derive[name as Operation]) as Operation;
}

function inputsOf(entry: DerivedEntry): string[] {
  return entry.derive[operationOf(entry)] ?? [];
}

/** The computed figure, the diagnostic against it, or nothing where an input has a diagnostic of its own. */
function derivedFigure(item: Item, figures: Map<string, Figure>, known: Set<string>, language: string): Figure | Diagnostic | object {
  const { entry, at } = item;
  const operation = operationOf(entry);
  const names = inputsOf(entry);
  for (const [index, name] of names.entries()) if (!known.has(name)) return unknownFigure(name, known, at('derive', operation, index));
  if (entry.agreesWith !== undefined && !known.has(entry.agreesWith)) return unknownFigure(entry.agreesWith, known, at('agreesWith'));
  const inputs = names.flatMap((name) => figures.get(name) ?? []);
  if (inputs.length < names.length) return {};
  return derivationDiagnostic(item, operation, inputs, language) ?? compute(item, operation, inputs, figures, language);
}

function derivationDiagnostic({ entry, at }: Item, operation: Operation, inputs: Figure[], language: string): Diagnostic | null {
  const rule = rules[operation];
  const place = at('derive', operation);
  const { least, most, example } = rule.inputs;
  if (inputs.length < least || inputs.length > most) {
    const expected = least === most ? String(least) : `${least}–${most}`;
    return diagnostic('derive-inputs', place, { operation, expected, count: String(inputs.length), example });
  }
  const units = inputs.map((input) => input.unit);
  const unlike = rule.likeUnits ? !units.every((unit) => likeUnits(unit, units[0] ?? '')) : units[1] !== '%';
  if (unlike) return diagnostic('derive-units', place, { operation, units: units.join('、') });
  const expected = rule.resultUnit(units, language);
  if (!likeUnits(entry.unit, expected)) return diagnostic('derive-result-unit', at('unit'), { expected, unit: entry.unit });
  const value = rule.compute(inputs.map((input) => input.value));
  return Number.isFinite(value) ? null : diagnostic('derive-zero', place, { operation });
}

function compute({ entry, at }: Item, operation: Operation, inputs: Figure[], figures: Map<string, Figure>, language: string): Figure {
  const rule = rules[operation];
  const exact = rule.compute(inputs.map((input) => input.value));
  const value = roundTo(exact, entry.decimals);
  const whole = value === roundTo(exact, 9);
  const approximation = whole && !rule.approximate && inputs.every((input) => input.approximation === 'exact') ? 'exact' : 'near';
  const display = displayOf(value, entry.unit, approximation, language, entry.decimals);
  const unhedged = displayOf(value, entry.unit, 'exact', language, entry.decimals);
  const shown = rule.write(inputs.map((input) => displayText(input.display)));
  const [first] = inputs;
  return {
    id: entry.id,
    label: entry.label,
    value,
    unit: entry.unit,
    unitAdded: '',
    display,
    approximation,
    asOf: entry.asOf,
    area: first?.area ?? 0,
    measure: first?.measure ?? '',
    basis: 'derived',
    quote: null,
    spoken: null,
    derivation: {
      operation,
      inputs: inputs.map((input) => input.id),
      expression: `${shown} ${approximation === 'exact' ? '=' : '≈'} ${displayText(unhedged)}`,
    },
    growthOf: '',
    agreesWith: entry.agreesWith ?? '',
    agrees: entry.agreesWith === undefined || figures.get(entry.agreesWith)?.value === value,
    note: entry.note ?? '',
    place: at('id'),
    places: { asOf: at('asOf'), label: at('label'), note: at('note') },
  };
}
