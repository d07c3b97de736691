import { z } from 'zod';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { type ContentFiles, readText } from './content.ts';
import type { Placed } from './figures/placed.ts';
import { check } from './yaml/check.ts';
import { readYaml, type YamlFile } from './yaml/yaml.ts';

/** Collects the diagnostics of one reading of a content folder. */
export class Reading {
  readonly diagnostics: Diagnostic[] = [];
  readonly files: ContentFiles;

  constructor(files: ContentFiles) {
    this.files = files;
  }

  /** The YAML of a file, or null with its diagnostics noted. */
  yaml(name: string): YamlFile | null {
    const text = readText(this.files, name);
    if (typeof text !== 'string') {
      this.diagnostics.push(...text);
      return null;
    }
    const yaml = readYaml(name, text);
    this.diagnostics.push(...yaml.diagnostics);
    return yaml.diagnostics.length > 0 ? null : yaml;
  }

  /** The data of a YAML file checked against its schema. */
  checked<T extends z.ZodType>(yaml: YamlFile | null, schema: T, base: PropertyKey[] = []): z.output<T> | null {
    if (!yaml) return null;
    const { data, diagnostics } = check(yaml, schema, base);
    this.diagnostics.push(...diagnostics);
    return data;
  }

  /** The entries of a list file, each checked by the schema that fits it; a file that is not there has none. */
  entries<T extends z.ZodType>(name: string, schemaOf: (entry: unknown) => T): Placed<z.output<T>>[] {
    const yaml = this.files.has(name) ? this.yaml(name) : null;
    const list = this.checked(yaml, z.array(z.unknown()));
    return (list ?? []).flatMap((raw, index) => {
      const entry = this.checked(yaml, schemaOf(raw), [index]);
      return entry === null || !yaml ? [] : [{ entry, at: (...path: PropertyKey[]) => yaml.placeOf([index, ...path]) }];
    });
  }

  /** Leaves out entries whose id is taken, noting each. */
  unique<T extends { id: string }>(items: Placed<T>[]): Placed<T>[] {
    const first = new Map<string, string>();
    return items.filter(({ entry, at }) => {
      const place = at('id');
      const taken = first.get(entry.id);
      if (taken === undefined) first.set(entry.id, `${place.file}:${place.line}`);
      else this.diagnostics.push(diagnostic('duplicate-id', place, { id: entry.id, first: taken }));
      return taken === undefined;
    });
  }
}
