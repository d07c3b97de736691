import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { limits } from '../../diagnostics/limits.ts';
import { type Placed, unknownFigure } from '../entries.ts';
import { type Amount, type Bound, endsOf, plainNumber } from '../numerals/amount.ts';
import { compareDecimals } from '../numerals/decimal.ts';
import { failure, type Result, success } from '../result.ts';
import type { DerivedEntry, Operation } from '../schema/registers.ts';
import { arithmetic } from './arithmetic.ts';
import { displayOf } from './display.ts';
import { doubtsOf, joinedDoubts } from './doubts.ts';
import { type Display, displayText, type Figure } from './figure.ts';
import { computeAmount, isComputable, type NoResult } from './interval.ts';
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
  const depths = new Map<string, number>();
  const visit = (item: Item, path: string[]): void => {
    const { entry, at } = item;
    if (figures.has(entry.id)) return;
    if (path.includes(entry.id)) {
      const circle = [...path.slice(path.indexOf(entry.id)), entry.id].join(' → ');
      diagnostics.push(diagnostic('derive-circle', at('derive'), { circle }));
      waiting.delete(entry.id);
      return;
    }
    const isTooFar = path.length > limits.derivations;
    for (const input of isTooFar ? [] : inputsOf(entry)) {
      const next = waiting.get(input);
      if (next) visit(next, [...path, entry.id]);
    }
    if (!waiting.delete(entry.id)) return;
    const depth = 1 + Math.max(0, ...inputsOf(entry).map((input) => depths.get(input) ?? 0));
    depths.set(entry.id, isTooFar ? limits.derivations : depth);
    if (isTooFar) return;
    if (depth === limits.derivations + 1)
      diagnostics.push(diagnostic('derive-deep', at('derive'), { id: entry.id, most: String(limits.derivations) }));
    if (depth > limits.derivations) return;
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
  const wrong = inputDiagnostic(item, operation, inputs) ?? unitDiagnostic(item, operation, inputs, language);
  if (wrong) return failure(wrong);
  const amount = computeAmount(arithmetic[operation], inputs, entry.decimals);
  if (typeof amount === 'string') return failure(resultDiagnostic(amount, item, operation, inputs));
  const expected = figures.get(entry.agreesWith ?? '');
  if (expected && !isComputable(expected)) return failure(formDiagnostic(expected, at('agreesWith')));
  return success(figureOf(item, inputs, amount, expected, language));
}

function inputDiagnostic({ at }: Item, operation: Operation, inputs: Figure[]): Diagnostic | null {
  const { least, most, example } = arithmetic[operation].inputs;
  if (inputs.length < least || inputs.length > most) {
    const expected = least === most ? String(least) : `${least}–${most}`;
    return diagnostic('derive-inputs', at('derive', operation), { operation, expected, count: String(inputs.length), example });
  }
  const unfit = inputs.findIndex((input) => !isComputable(input));
  return inputs[unfit] ? formDiagnostic(inputs[unfit], at('derive', operation, unfit)) : null;
}

/** A ratio, a rank or a vague amount where a number is needed. */
function formDiagnostic({ id, display, form }: Figure, place: Place): Diagnostic {
  return diagnostic('derive-form', place, { id, said: displayText(display), form });
}

function unitDiagnostic({ entry, at }: Item, operation: Operation, inputs: Figure[], language: string): Diagnostic | null {
  const rule = arithmetic[operation];
  const units = inputs.map((input) => input.unit);
  const [first = ''] = units;
  const unlike = rule.likeUnits ? !units.every((unit) => likeUnits(unit, first)) : units[1] !== '%';
  if (unlike) return diagnostic('derive-units', at('derive', operation), { operation, units: units.join('、') });
  const expected = rule.resultUnit(units, language);
  return likeUnits(entry.unit, expected)
    ? null
    : diagnostic('derive-result-unit', at('unit'), { operation, expected, unit: entry.unit, inputs: first });
}

function resultDiagnostic(why: NoResult, { at }: Item, operation: Operation, inputs: Figure[]): Diagnostic {
  const place = at('derive', operation);
  return why === 'zero'
    ? diagnostic('derive-zero', place, { operation })
    : diagnostic('derive-unbounded', place, { operation, ...saidBounds(inputs) });
}

/** The inputs that are no exact numbers, by what is known of them, as they were said: books (1.2万余册). */
function saidBounds(inputs: Figure[]): Record<'low' | 'high' | 'near' | 'range', string> {
  const those = (isMeant: (figure: Figure) => boolean) =>
    inputs
      .filter(isMeant)
      .map(({ id, display }) => `${id} (${displayText(display)})`)
      .join('、');
  return {
    low: those((input) => endsOf(input).high === null),
    high: those((input) => endsOf(input).low === null),
    near: those(({ bound }) => bound === 'about'),
    range: those(({ form, bound }) => form === 'range' && bound === 'exact'),
  };
}

function figureOf({ entry, at }: Item, inputs: Figure[], amount: Amount, expected: Figure | undefined, language: string): Figure {
  const [first] = inputs;
  const operation = operationOf(entry);
  return {
    id: entry.id,
    label: entry.label,
    labelEn: entry.labelEn ?? '',
    ...amount,
    value: plainNumber(amount),
    unit: entry.unit,
    unitAdded: '',
    display: displayOf(amount, entry.unit, language, entry.decimals),
    asOf: entry.asOf,
    plan: inputs.some(({ plan }) => plan),
    area: first?.area ?? 0,
    measure: first?.measure ?? '',
    question: first?.question ?? '',
    basis: 'derived',
    quote: null,
    quoteStart: 0,
    spoken: null,
    derivation: {
      operation,
      inputs: inputs.map((input) => input.id),
      expression: writeFormula(
        operation,
        inputs,
        amount.bound,
        displayOf({ ...amount, bound: 'exact' }, entry.unit, language, entry.decimals),
      ),
    },
    growthOf: '',
    agreesWith: entry.agreesWith ?? '',
    agrees: entry.agreesWith === undefined || (expected !== undefined && isWithin(amount, expected)),
    note: entry.note ?? '',
    doubts: joinedDoubts([...inputs, { doubts: doubtsOf(entry, [], []) }]),
    supplied: { number: false, unit: false },
    place: at('id'),
    places: { asOf: at('asOf'), label: at('label'), note: at('note'), doubt: at('doubt'), labelEn: at('labelEn'), doubtEn: at('doubtEn') },
  };
}

/** How the result stands to the formula before it. */
const relations: Record<Bound, string> = { exact: '=', about: '≈', over: '>', 'at-least': '≥', under: '<', 'at-most': '≤' };

/**
 * The formula that a reader sees, its inputs as they were said: 98%以上 − 3% ≥ 95个百分点.
 * @param result what comes out, without the word that limits it
 */
export function writeFormula(operation: Operation, inputs: readonly Figure[], bound: Bound, result: Display): string {
  const shown = inputs.map(({ form, display }) => (form === 'range' ? `(${displayText(display)})` : displayText(display)));
  return `${arithmetic[operation].write(shown)} ${relations[bound]} ${displayText(result)}`;
}

/** Whether a computed amount lies within what was said: 735 within 730多. */
function isWithin(computed: Amount, said: Amount): boolean {
  const [inner, outer] = [endsOf(computed), endsOf(said)];
  const isOver = outer.low === null || (inner.low !== null && compareDecimals(inner.low, outer.low) >= 0);
  const isUnder = outer.high === null || (inner.high !== null && compareDecimals(inner.high, outer.high) <= 0);
  return isOver && isUnder;
}
