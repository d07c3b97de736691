import { listOf } from '../../report/mdx/attributes.ts';
import type { Report, TagUse } from '../../report/report.ts';
import { attributesOfKind } from '../../report/schema/tags.ts';
import { entryOf, withoutKey } from './yaml-edits.ts';

/** What changes in the text of a file. */
type Change = (file: string, edit: (text: string) => string) => void;

/**
 * Takes a figure out of all that names it: in running text its words stand for its tag, lists go on without it, a tile of its own goes.
 * What cannot be without it (a chart, a derived figure) is left, and the rules tell of it.
 */
export function takeOut(report: Report, id: string, change: Change): void {
  const { spoken } = report.figureById.get(id) ?? {};
  const said = spoken ? report.transcript.reading.slice(spoken.start, spoken.end) : '';
  const uses = [...report.uses, ...(report.english?.uses ?? [])].filter((use) => names(use, id));
  // From the last to the first, so that places before them stay.
  for (const use of uses.toSorted((one, other) => other.place.line - one.place.line || other.place.column - one.place.column))
    change(use.place.file, (text) => withoutUse(text, use, id, said));
  change('report.yaml', (text) => text.replace(new RegExp(`^ *- ${id} *\\r?\\n`, 'm'), ''));
  for (const { slug, headline } of report.areas)
    if (headline === id) change(`areas/${slug}.mdx`, (text) => text.replace(new RegExp(`^headline: *${id} *\\r?\\n`, 'm'), ''));
  for (const other of report.figures)
    for (const key of ['growthOf', 'agreesWith'] as const)
      if (other[key] === id) change(other.place.file, (text) => withoutKey(text, entryOf(other.id), key));
}

function names({ tag, attributes }: TagUse, id: string): boolean {
  return attributesOfKind(tag, ['figure', 'figures']).some((name) => listOf(attributes[name] ?? '').includes(id));
}

/** The text of a narrative in which one tag names a figure no more. */
function withoutUse(text: string, { tag, place, attributes }: TagUse, id: string, said: string): string {
  const lines = text.split('\n').slice(0, place.line - 1);
  const start = lines.reduce((length, line) => length + line.length + 1, 0) + place.column - 1;
  const end = text.indexOf('/>', start) + 2;
  const written = text.slice(start, end);
  if (tag === 'Value') return text.slice(0, start) + said + text.slice(end);
  const rest = attributesOfKind(tag, ['figures']).reduce((left, name) => {
    const ids = listOf(attributes[name] ?? '').filter((one) => one !== id);
    return left.replace(new RegExp(`(\\b${name}=")[^"]*`), `$1${ids.join(' ')}`);
  }, written);
  return rest.includes('figures=""')
    ? `${text.slice(0, start)}${text.slice(end).replace(/^\r?\n\r?\n/, '')}`
    : text.slice(0, start) + rest + text.slice(end);
}
