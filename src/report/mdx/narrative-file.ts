import type { z } from 'zod';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type ContentFiles, readText } from '../content.ts';
import { areaSchema, overviewSchema } from '../schema/register.ts';
import { check } from '../yaml/check.ts';
import { readYaml, type YamlFile } from '../yaml/yaml.ts';
import { type MdxFile, readMdx } from './mdx.ts';

/** An MDX file with its front matter checked; `data` is null where that failed. */
export interface NarrativeFile<T> {
  mdx: MdxFile;
  yaml: YamlFile;
  data: T | null;
  /** What is wrong with the file by itself, before it is held against the speech. */
  diagnostics: Diagnostic[];
}

/** Reads an MDX file, or gives the diagnostics that its text cannot be read. */
export function readNarrativeFile<T extends z.ZodType>(
  files: ContentFiles,
  file: string,
  schema: T,
): NarrativeFile<z.output<T>> | Diagnostic[] {
  const text = readText(files, file);
  if (typeof text !== 'string') return text;
  const mdx = readMdx(file, text);
  const yaml = readYaml(file, mdx.frontMatter, 2);
  const none = mdx.readable && mdx.frontMatter.trim() === '';
  if (none)
    return { mdx, yaml, data: null, diagnostics: [diagnostic('no-front-matter', { file, line: 1, column: 1 }), ...mdx.diagnostics] };
  if (!mdx.readable) return { mdx, yaml, data: null, diagnostics: mdx.diagnostics };
  const checked = yaml.diagnostics.length > 0 ? { data: null, diagnostics: yaml.diagnostics } : check(yaml, schema);
  return { mdx, yaml, data: checked.data, diagnostics: [...checked.diagnostics, ...mdx.diagnostics] };
}

/** Names of the area files of a content folder, well formed or not. */
export function areaFiles(files: ContentFiles): string[] {
  return [...files.keys()].filter((name) => name.startsWith('areas/') && name.endsWith('.mdx'));
}

/** What is wrong with the MDX files by themselves, for a report whose speech cannot be read. */
export function ownDiagnostics(files: ContentFiles): Diagnostic[] {
  const schemas = [...areaFiles(files).map((name) => [name, areaSchema] as const), ['overview.mdx', overviewSchema] as const];
  return schemas
    .filter(([name]) => files.has(name))
    .flatMap(([name, schema]) => {
      const read = readNarrativeFile<z.ZodType>(files, name, schema);
      return Array.isArray(read) ? read : read.diagnostics;
    });
}
