import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Placed, unknownFigure } from '../entries.ts';
import { failure, type Result, success } from '../result.ts';
import type { DerivedEntry, Operation } from '../schema/registers.ts';
import { displayOf, displayText, type Figure } from './figure.ts';
import { likeUnits } from './units.ts';

type Item = Placed<DerivedEntry>;

/**
 * Computes derived figures, each after its inputs.
 * @param quoted figures by id
 * @param known ids of all figures, also of those that could not be read
 * @returns the quoted figures and the computed ones, in this order
 */
export function deriveAll(
  items: readonly Item[],
  quoted: ReadonlyMap<string, Figure>,
  known: ReadonlySet<string>,
  language: string,
): Result<Figure[]> {
  const diagnostics: Diagnostic[] = [];
  const figures = new Map(quoted);
  const waiting = new Map(items.map((item) => [item.entry.id, item]));
  const visit = (item: Item, path: string[]): void => {
    const { entry, at } = item;
    if (figures.has(entry.id)) return;
    if (path.includes(entry.id)) {
      const circle = [...path.slice(path.indexOf(entry.id)), entry.id].join(' → ');
      diagnostics.push(diagnostic('derive-circle', at('derive'), { circle }));
      waiting.delete(entry.id);
      return;
    }
    for (const input of inputsOf(entry)) {
      const next = waiting.get(input);
      if (next) visit(next, [...path, entry.id]);
    }
    if (!waiting.delete(entry.id)) return;
    const result = derivedFigure(item, figures, known, language);
    diagnostics.push(...result.diagnostics);
    if (result.value) figures.set(entry.id, result.value);
  };
  for (const item of items) if (waiting.has(item.entry.id)) visit(item, []);
  return { value: [...figures.values()], diagnostics };
}

function operationOf(entry: DerivedEntry): Operation {
  return Object.keys(entry.derive).find((name) => entry.derive[name as Operation]) as Operation;
}

function inputsOf(entry: DerivedEntry): string[] {
  return entry.derive[operationOf(entry)] ?? [];
}

/** The computed figure; null without a diagnostic where an input has one of its own. */
function derivedFigure(
  item: Item,
  figures: ReadonlyMap<string, Figure>,
  known: ReadonlySet<string>,
  language: string,
): Result<Figure | null> {
  const { entry, at } = item;
  const operation = operationOf(entry);
  const names = inputsOf(entry);
  for (const [index, name] of names.entries())
    if (!known.has(name)) return failure(unknownFigure(name, known, at('derive', operation, index)));
  if (entry.agreesWith !== undefined && !known.has(entry.agreesWith))
    return failure(unknownFigure(entry.agreesWith, known, at('agreesWith')));
  const inputs = names.flatMap((name) => figures.get(name) ?? []);
  if (inputs.length < names.length) return failure();
  const wrong = derivationDiagnostic(item, operation, inputs, language);
  return wrong ? failure(wrong) : success(compute(item, operation, inputs, figures, language));
}

function derivationDiagnostic({ entry, at }: Item, operation: Operation, inputs: Figure[], language: string): Diagnostic | null {
  const rule = arithmetic[operation];
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

function compute(
  { entry, at }: Item,
  operation: Operation,
  inputs: Figure[],
  figures: ReadonlyMap<string, Figure>,
  language: string,
): Figure {
  const rule = arithmetic[operation];
  const exact = rule.compute(inputs.map((input) => input.value));
  const value = roundTo(exact, entry.decimals);
  const whole = value === roundTo(exact, 9);
  const bound = whole && !rule.approximate && inputs.every((input) => input.bound === 'exact') ? 'exact' : 'about';
  const display = displayOf(value, entry.unit, bound, language, entry.decimals);
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
    form: 'point',
    numbers: [String(value)],
    bound,
    asOf: entry.asOf,
    area: first?.area ?? 0,
    measure: first?.measure ?? '',
    basis: 'derived',
    quote: null,
    spoken: null,
    derivation: {
      operation,
      inputs: inputs.map((input) => input.id),
      expression: `${shown} ${bound === 'exact' ? '=' : '≈'} ${displayText(unhedged)}`,
    },
    growthOf: '',
    agreesWith: entry.agreesWith ?? '',
    agrees: entry.agreesWith === undefined || figures.get(entry.agreesWith)?.value === value,
    note: entry.note ?? '',
    place: at('id'),
    places: { asOf: at('asOf'), label: at('label'), note: at('note') },
  };
}

/** What an operation takes, whether its inputs share a unit, its result's unit, and how it is computed and written. */
interface Arithmetic {
  inputs: { least: number; most: number; example: string };
  likeUnits: boolean;
  /** Whether the result is near even where it comes out round: a spoken growth percentage is itself rounded. */
  approximate?: true;
  resultUnit: (units: string[], language: string) => string;
  compute: (values: number[]) => number;
  write: (shown: string[]) => string;
}

const two = (example: string) => ({ least: 2, most: 2, example });
const [first, second] = [0, 1];
const at = (values: number[], index: number) => values[index] ?? Number.NaN;
const firstUnit = (units: string[]) => units[0] ?? '';
const percent = () => '%';

/** The arithmetic of derived figures; dividing by zero gives an infinite or undefined value, which the caller refuses. */
export const arithmetic: Record<Operation, Arithmetic> = {
  baseOfGrowth: {
    inputs: two('now, growth'),
    likeUnits: false,
    approximate: true,
    resultUnit: firstUnit,
    compute: (values) => at(values, first) / (1 + at(values, second) / 100),
    write: ([now, growth]) => `${now} ÷ (1 + ${growth})`,
  },
  sum: {
    inputs: { least: 2, most: 50, example: 'a, b, …' },
    likeUnits: true,
    resultUnit: firstUnit,
    compute: (values) => values.reduce((sum, value) => sum + value, 0),
    write: (shown) => shown.join(' + '),
  },
  difference: {
    inputs: two('a, b'),
    likeUnits: true,
    resultUnit: firstUnit,
    compute: (values) => at(values, first) - at(values, second),
    write: ([a, b]) => `${a} − ${b}`,
  },
  share: {
    inputs: two('part, whole'),
    likeUnits: true,
    resultUnit: percent,
    compute: (values) => (at(values, first) / at(values, second)) * 100,
    write: ([part, whole]) => `${part} ÷ ${whole} × 100%`,
  },
  ratio: {
    inputs: two('a, b'),
    likeUnits: true,
    resultUnit: (_, language) => (language === 'en' ? 'times' : '倍'),
    compute: (values) => at(values, first) / at(values, second),
    write: ([a, b]) => `${a} ÷ ${b}`,
  },
  growth: {
    inputs: two('before, after'),
    likeUnits: true,
    resultUnit: percent,
    compute: (values) => (at(values, second) / at(values, first) - 1) * 100,
    write: ([before, after]) => `(${after} − ${before}) ÷ ${before} × 100%`,
  },
};

/** Rounds half away from zero to `decimals` places, free of binary drift (0.1 + 0.2 gives 0.3) and of a negative zero. */
export function roundTo(value: number, decimals: number): number {
  const exact = Number(value.toPrecision(15));
  return Math.sign(exact) * shift(Math.round(shift(Math.abs(exact), decimals)), -decimals) + 0;
}

/** Moves the decimal point of a number's shortest text, which 1.005 × 100 would not do exactly. */
function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
