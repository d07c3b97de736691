import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest.ts';
import { unknownFigure } from '../entries.ts';
import { holdsMarks, holdsTag } from '../schema/fields.ts';
import { type Attribute, type Tag, tags } from '../schema/tags.ts';
import type { WrittenTag } from './written-tag.ts';

/** The ids of a list attribute: parted by spaces. */
export function listOf(value: string | undefined): string[] {
  return (value ?? '').split(/\s+/).filter((item) => item !== '');
}

/** The lists of a series attribute: parted by `|`, ids within each by spaces. */
export function seriesOf(value: string | undefined): string[][] {
  return textsOf(value).map(listOf);
}

/** The texts of an attribute parted by `|`. */
export function textsOf(value: string | undefined): string[] {
  return (value ?? '')
    .split('|')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The ids that attributes may name. */
export interface KnownIds {
  figures: ReadonlySet<string>;
  areas: ReadonlySet<string>;
  measures: ReadonlySet<string>;
  sentences: ReadonlySet<string>;
}

/** What is wrong with the values of a tag's attributes: ids that nothing has, words not allowed, lists that do not pair. */
export function tagDiagnostics(written: WrittenTag, known: KnownIds): Diagnostic[] {
  const tag = tags[written.tag];
  const found = Object.entries(written.attributes).flatMap(([name, value]) => {
    const attribute = tag?.attributes[name];
    return attribute ? valueDiagnostics(written, name, attribute, value, known) : [];
  });
  return [...found, ...unevenDiagnostics(written, tag)];
}

function valueDiagnostics(written: WrittenTag, name: string, attribute: Attribute, value: string, known: KnownIds): Diagnostic[] {
  const { placeOf, tag } = written;
  const unknownPlaces = (ids: ReadonlySet<string>) =>
    listOf(value)
      .filter((id) => !ids.has(id))
      .map((id) => diagnostic('unknown-place', placeOf(name, id), { id, nearest: nearestName(id, ids) }));
  if (value.trim() === '') return [diagnostic('missing-attribute', placeOf(name), { tag, attribute: name })];
  switch (attribute.kind) {
    case 'figure':
      return known.figures.has(value) ? [] : [unknownFigure(value, known.figures, placeOf(name))];
    case 'figures':
    case 'series':
      return seriesOf(value)
        .flat()
        .filter((id) => !known.figures.has(id))
        .map((id) => unknownFigure(id, known.figures, placeOf(name, id)));
    case 'area':
      return unknownPlaces(known.areas);
    case 'measure':
      return unknownPlaces(known.measures);
    case 'sentences':
      return unknownPlaces(known.sentences);
    case 'word': {
      const allowed = attribute.values ?? [];
      const details = { tag, attribute: name, given: value, allowed: allowed.join(', '), nearest: nearestName(value, allowed) };
      return allowed.includes(value) ? [] : [diagnostic('attribute-value', placeOf(name), details)];
    }
    case 'text':
    case 'texts':
      return [
        ...(holdsTag(value) ? [diagnostic('tag-in-text', placeOf(name), { key: name, given: value })] : []),
        ...(holdsMarks(value) ? [diagnostic('marks-in-text', placeOf(name), { key: name, given: value })] : []),
      ];
    default:
      return [];
  }
}

function unevenDiagnostics({ attributes, placeOf, tag }: WrittenTag, known: Tag | undefined): Diagnostic[] {
  const given = (known?.even ?? []).filter((name) => attributes[name] !== undefined);
  const [first = '', ...others] = given;
  const length = (name: string) => (known?.attributes[name]?.kind === 'texts' ? textsOf : listOf)(attributes[name]).length;
  return others
    .filter((second) => length(second) !== length(first))
    .map((second) =>
      diagnostic('uneven-lists', placeOf(second), { tag, first, second, wanted: String(length(first)), found: String(length(second)) }),
    );
}
