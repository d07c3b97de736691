import { statedFacts } from '../report/drafts/facts.ts';
import { type ItemKind, itemKey } from '../report/drafts/read-item.ts';
import { formerIdsOf } from '../report/editions/corrections.ts';
import { certaintyOf } from '../report/figures/doubts.ts';
import { type Derivation, displayText, type Figure, type Quote } from '../report/figures/figure.ts';
import { type Amount, type Bound, endsOf, type Form } from '../report/numerals/amount.ts';
import type { Decimal } from '../report/numerals/decimal.ts';
import { type Part, type PartKind, partOfFigure } from '../report/parts.ts';
import type { Milestone, PolicyDocument, Report } from '../report/report.ts';
import { areaHref, figureHref, pageHref, sentenceHref } from '../report/routes.ts';
import { countByClass } from '../report/rules/classification.ts';
import type { Certainty } from '../report/schema/registers.ts';
import type { FieldName } from './data-file.ts';
import { rawNumber } from './raw-number.ts';

/** `figures.json`: the report and every figure of it. */
export function figuresJson(report: Report): string {
  return jsonText({ report: reportEntry(report), figures: report.figures.map((figure) => jsonEntry(figureEntry(report, figure))) });
}

/** An entry with its amounts as numbers of JSON, digit for digit. */
function jsonEntry(entry: FigureEntry): object {
  const { value, value_low, value_high, parts } = entry;
  const written = (decimal: Decimal | null) => decimal && rawNumber(decimal);
  return {
    ...entry,
    value: written(value),
    value_low: written(value_low),
    value_high: written(value_high),
    parts: parts?.map(rawNumber) ?? null,
  };
}

/** `documents.json`: the report and every policy document it names. */
export function documentsJson(report: Report): string {
  const documents = report.documents.map((document: PolicyDocument) => ({
    id: document.id,
    ...statusOf(report, 'document', document.id),
    title: document.title,
    ...placeEntry(document, report.partOfSentence(document.quote.sentence)),
    quote: document.quote,
    href: sentenceHref(document.quote.sentence),
  }));
  return jsonText({ report: reportEntry(report), documents });
}

/** `milestones.json`: the report and every dated event it tells. */
export function milestonesJson(report: Report): string {
  const milestones = report.milestones.map((milestone: Milestone) => ({
    id: milestone.id,
    ...statusOf(report, 'milestone', milestone.id),
    date: milestone.date,
    title: milestone.title,
    ...placeEntry(milestone, report.partOfSentence(milestone.quote.sentence)),
    quote: milestone.quote,
    href: sentenceHref(milestone.quote.sentence),
  }));
  return jsonText({ report: reportEntry(report), milestones });
}

/** `attachments.json`: the report and every picture and document of its narrative, as it is published. */
export function attachmentsJson(report: Report): string {
  const attachments = [...report.attachments.values()].map(({ path, mediaType, bytes, sha256, picture }) => ({
    ...{ path, mediaType, bytes: bytes.byteLength, sha256 },
    ...picture,
  }));
  return jsonText({ report: reportEntry(report), attachments });
}

/** That nobody has read an entry yet; nothing of one that was read. */
function statusOf({ openItems }: Report, kind: ItemKind, id: string): { status?: 'draft' } {
  return openItems.has(itemKey(kind, id)) ? { status: 'draft' } : {};
}

/** The keys of an entry in each JSON file. */
export const jsonFields = {
  figures: [
    'id',
    'status',
    'label',
    'labelEn',
    'value',
    'unit',
    'display',
    'form',
    'bound',
    'value_low',
    'value_high',
    'parts',
    'asOf',
    'part',
    'area',
    'measure',
    'basis',
    'quote',
    'derivation',
    'href',
    'growthOf',
    'plan',
    'formerIds',
    'note',
    'certainty',
    'doubt',
  ],
  documents: ['id', 'status', 'title', 'part', 'area', 'measure', 'quote', 'href'],
  milestones: ['id', 'status', 'date', 'title', 'part', 'area', 'measure', 'quote', 'href'],
} as const satisfies Record<string, readonly FieldName[]>;

/** JSON for people and programs: indented, with a line break at its end. */
export function jsonText(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** What every JSON file says of the report; `href`s are relative to `base`, the site's root seen from `data/`. */
export function reportEntry({ meta, areas, transcript, openItems }: Report) {
  const { language, title, edition, archived, notice } = meta;
  const { subtitle, publisher, date, place, period, summary } = statedFacts(meta);
  return {
    ...(openItems.size > 0 && { status: 'draft' }),
    title,
    subtitle,
    language,
    publisher,
    ...((date || place) && { event: { date, place } }),
    period,
    summary,
    ...(notice && { notice }),
    edition,
    ...(archived && { archived }),
    transcript: { path: 'transcript.txt', sha256: transcript.sha256 },
    base: '../',
    href: pageHref('index'),
    areas: areas.map((area) => ({
      area: area.number,
      title: area.title,
      href: areaHref(area),
      measures: area.sections.map(({ id, heading }) => ({ measure: id, title: heading, href: areaHref(area, id) })),
    })),
  };
}

/** A figure as published: an entry of `figures.json`, a row of `figures.csv`. */
export interface FigureEntry {
  id: string;
  /** There where nobody has read it yet. */
  status?: 'draft';
  label: string;
  /** There where the editor gives one. */
  labelEn?: string;
  /** Its one number; null for a range, a ratio and a vague amount. */
  value: Decimal | null;
  /** Empty for a ratio, and for whatever else counts no units. */
  unit: string;
  display: string;
  form: Form;
  bound: Bound;
  /** The ends between which it lies, null on the side where it is open. */
  value_low: Decimal | null;
  value_high: Decimal | null;
  /** The parts of a ratio. */
  parts: readonly Decimal[] | null;
  asOf: string;
  part: PartKind;
  /** Null outside the areas. */
  area: number | null;
  /** Null outside the measures. */
  measure: string | null;
  basis: Figure['basis'];
  quote: Quote | null;
  derivation: Derivation | null;
  href: string;
  growthOf?: string;
  /** There where it is planned and no result. */
  plan?: 'planned';
  /** The ids that it had in former editions, there where it had any. */
  formerIds?: string[];
  note?: string;
  /** There where something is doubted: how sure its least sure part is, and why. */
  certainty?: Certainty;
  doubt?: string;
}

/** Takes a figure of the register and gives it as published; what was not given is left out. */
export function figureEntry(report: Report, figure: Figure): FigureEntry {
  const { id, label, labelEn, unit, form, bound, numbers, asOf, basis, quote, derivation, growthOf, plan, note, doubts } = figure;
  const { low, high } = endsOf(figure);
  const formerIds = formerIdsOf(report.corrections, id);
  return {
    id,
    ...statusOf(report, 'figure', id),
    label,
    ...(labelEn && { labelEn }),
    value: oneNumber(figure),
    unit,
    display: displayText(figure.display),
    form,
    bound,
    value_low: low,
    value_high: high,
    parts: form === 'ratio' ? numbers : null,
    asOf,
    ...placeEntry(figure, partOfFigure(report, figure)),
    basis,
    quote,
    derivation,
    href: figureHref(id),
    ...(growthOf && { growthOf }),
    ...(plan && { plan: 'planned' }),
    ...(formerIds.length > 0 && { formerIds }),
    ...(note && { note }),
    ...(doubts.length > 0 && { certainty: certaintyOf(figure), doubt: doubts.map(({ text }) => text).join(' ') }),
  };
}

/** The one number of an amount, exactly; null where it has several or none. */
export function oneNumber({ form, numbers }: Amount): Decimal | null {
  const hasOne = form === 'point' || form === 'fraction' || form === 'rank';
  return hasOne ? (numbers[0] ?? null) : null;
}

/** Where something was said, as published: null where it stands in no area or no measure. */
function placeEntry({ area, measure }: { area: number; measure: string }, { kind }: Part): Pick<FigureEntry, 'part' | 'area' | 'measure'> {
  return { part: kind, area: area || null, measure: measure || null };
}

/**
 * `audit.json`: what became of every numeral of the speech, every emendation, every whole compared with its parts, every derived
 * figure that disagrees with a quoted one.
 */
export function auditEntry({ numerals, transcript, sums, disagreements }: Report): object {
  return {
    total: numerals.length,
    fates: Object.fromEntries(countByClass(numerals)),
    numerals: numerals.map(({ start, end, text, sentence, classification: { kind, figures, reason } }) => ({
      ...{ start, end, text, sentence },
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
    sums: sums.map(({ whole, parts, total, expression, outcome }) => ({ whole, parts, total, expression, outcome })),
    findings: disagreements.map(({ id, agreesWith, derivation }) => ({ figure: id, agreesWith, expression: derivation?.expression })),
  };
}
