import { chartTypes } from './chart-types.ts';

/**
 * What an attribute holds: one figure id, several, lists of them parted by `|`, free text, texts parted by `|`,
 * a sentence (`2.3-4`), an area (`2`), a measure (`2.3`), or one of `values`.
 */
export type AttributeKind = 'figure' | 'figures' | 'series' | 'text' | 'texts' | 'sentences' | 'area' | 'measure' | 'word';

export interface Attribute {
  kind: AttributeKind;
  required?: boolean;
  values?: readonly string[];
}

/** A tag that authors may write in MDX; all of its attributes are strings. */
export interface Tag {
  attributes: Record<string, Attribute>;
  /** Whether it stands in a sentence, as a word does; the others are blocks. */
  isInline?: true;
  /** Attributes that hold equally many entries. */
  even?: readonly string[];
}

const title: Attribute = { kind: 'text' };
const some = (kind: AttributeKind): Attribute => ({ kind, required: true });

/** Every tag there is. Adding one: a row here, a folder in components, a line in components/tags.ts. */
export const tags: Record<string, Tag> = {
  Value: { attributes: { id: some('figure') }, isInline: true },
  Stats: { attributes: { figures: some('figures'), title } },
  Compare: {
    attributes: { before: some('figures'), after: some('figures'), change: { kind: 'figures' }, labels: { kind: 'texts' }, title },
    even: ['before', 'after', 'change', 'labels'],
  },
  DataTable: { attributes: { figures: some('figures'), title: some('text') } },
  Timeline: { attributes: { area: { kind: 'area' }, measure: { kind: 'measure' }, title } },
  Documents: { attributes: { area: { kind: 'area' }, measure: { kind: 'measure' }, title } },
  Source: { attributes: { at: some('sentences') } },
  Said: { attributes: { at: some('sentences') }, isInline: true },
  Chart: {
    attributes: {
      type: { kind: 'word', required: true, values: chartTypes },
      title: some('text'),
      subtitle: { kind: 'text' },
      description: some('text'),
      note: { kind: 'text' },
      figures: some('series'),
      series: { kind: 'texts' },
      labels: { kind: 'texts' },
      whole: { kind: 'figures' },
      change: { kind: 'figures' },
      lead: { kind: 'figures' },
    },
  },
};

/** The names of a tag's attributes that hold something of these kinds; none where there is no such tag. */
export function attributesOfKind(tag: string, kinds: readonly AttributeKind[]): string[] {
  const attributes = Object.hasOwn(tags, tag) ? (tags[tag]?.attributes ?? {}) : {};
  return Object.keys(attributes).filter((name) => attributes[name] && kinds.includes(attributes[name].kind));
}
