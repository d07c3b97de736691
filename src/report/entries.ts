import { z } from 'zod';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { limits } from '../diagnostics/limits.ts';
import { nearestName } from '../diagnostics/nearest.ts';
import { type ContentFiles, readText } from './content.ts';
import { FreeIds } from './free-ids.ts';
import { failure, gather, type Result, success } from './result.ts';
import { check } from './yaml/check.ts';
import { readYaml, type YamlFile } from './yaml/yaml.ts';

/** An entry of a content file with the place of each of its keys. */
export interface Placed<T> {
  entry: T;
  at: (...path: PropertyKey[]) => Place;
}

/** The YAML of a content file; null where it is missing or is no YAML. */
export function readYamlFile(files: ContentFiles, name: string): Result<YamlFile | null> {
  const { value: text, diagnostics } = readText(files, name);
  return text === null ? failure(...diagnostics) : readYaml(name, text);
}

/** The entries of a list file, each checked by the schema that fits it; a file that is not there has none. */
export function readEntries<T extends z.ZodType>(
  files: ContentFiles,
  name: string,
  schemaOf: (entry: unknown) => T,
): Result<Placed<z.output<T>>[]> {
  if (!files.has(name)) return success([]);
  const { value: yaml, diagnostics } = readYamlFile(files, name);
  if (!yaml) return { value: [], diagnostics };
  const list = check(yaml, z.array(z.unknown()));
  const most = limits.entries;
  if ((list.value ?? []).length > most) {
    const found = diagnostic('too-many', yaml.placeOf([most]), { kind: 'entries', most: String(most) });
    return { value: [], diagnostics: [found] };
  }
  const entries = (list.value ?? []).map((raw, index): Result<Placed<z.output<T>> | null> => {
    const { value: entry, diagnostics: found } = check(yaml, schemaOf(raw), [index]);
    const at = (...path: PropertyKey[]) => yaml.placeOf([index, ...path]);
    return { value: entry === null ? null : { entry, at }, diagnostics: found };
  });
  const checked = gather(entries);
  return { value: checked.value, diagnostics: [...list.diagnostics, ...checked.diagnostics] };
}

/** The entries whose id was not taken by an earlier one. */
export function uniqueEntries<T extends { id: string }>(items: readonly Placed<T>[]): Result<Placed<T>[]> {
  const first = new Map<string, string>();
  const ids = new FreeIds(items.map(({ entry }) => entry.id));
  return gather(
    items.map((item) => {
      const { id } = item.entry;
      const place = item.at('id');
      const former = first.get(id);
      if (former !== undefined) return failure(diagnostic('duplicate-id', place, { id, first: former, free: ids.take(id) }));
      first.set(id, `${place.file}:${place.line}`);
      return success(item);
    }),
  );
}

/** The diagnostic for an id that no figure has, with the nearest one that exists. */
export function unknownFigure(id: string, known: Iterable<string>, place: Place): Diagnostic {
  return diagnostic('unknown-figure', place, { id, nearest: nearestName(id, known) });
}
