import { unknownFigure } from '../figures/placed.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { nearestName } from '../findings/nearest.ts';
import { type Attribute, tags } from '../schema/tags.ts';
import { listOf, seriesOf } from './attributes.ts';
import type { WrittenTag } from './mdx.ts';

/** The ids that attributes may name. */
export interface KnownIds {
  figures: ReadonlySet<string>;
  areas: ReadonlySet<string>;
  measures: ReadonlySet<string>;
  sentences: ReadonlySet<string>;
}

/** What is wrong with the values of a tag's attributes: ids that nothing has, words not allowed, lists that do not pair. */
export function tagFindings(written: WrittenTag, known: KnownIds): Finding[] {
  const tag = tags[written.tag];
  const found = Object.entries(written.attributes).flatMap(([name, value]) => {
    const attribute = tag?.attributes[name];
    return attribute ? valueFindings(written, name, attribute, value, known) : [];
  });
  return [...found, ...unevenFindings(written, tag?.even ?? [])];
}

function valueFindings(written: WrittenTag, name: string, attribute: Attribute, value: string, known: KnownIds): Finding[] {
  const { place, tag } = written;
  const unknownPlaces = (ids: ReadonlySet<string>) =>
    listOf(value).filter((id) => !ids.has(id)).map((id) => finding('unknown-place', place, { id, nearest: nearestName(id, ids) }));
  if (value.trim() === '') return [finding('missing-attribute', place, { tag, attribute: name })];
  switch (attribute.kind) {
    case 'figure':
      return known.figures.has(value) ? [] : [unknownFigure(value, known.figures, place)];
    case 'figures':
    case 'series':
      return seriesOf(value).flat().filter((id) => !known.figures.has(id)).map((id) => unknownFigure(id, known.figures, place));
    case 'area':
      return unknownPlaces(known.areas);
    case 'measure':
      return unknownPlaces(known.measures);
    case 'sentences':
      return unknownPlaces(known.sentences);
    case 'word': {
      const allowed = attribute.values ?? [];
      return allowed.includes(value) ? [] : [finding('attribute-value', place, { tag, attribute: name, given: value, allowed: allowed.join(', ') })];
    }
    default:
      return [];
  }
}

function unevenFindings({ attributes, place, tag }: WrittenTag, even: readonly string[]): Finding[] {
  const given = even.filter((name) => attributes[name] !== undefined);
  const [first = '', ...others] = given;
  const length = listOf(attributes[first]).length;
  return others
    .filter((name) => listOf(attributes[name]).length !== length)
    .map((second) => finding('uneven-lists', place, { tag, first, second }));
}
