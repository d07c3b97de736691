import type { z } from 'zod';
import { type Finding, finding } from '../findings/finding.ts';
import { check } from '../schema/check.ts';
import { areaSchema, overviewSchema } from '../schema/register.ts';
import { readYaml, type YamlFile } from '../schema/yaml.ts';
import { type ContentFiles, readText } from './content.ts';
import { type MdxFile, readMdx } from './mdx.ts';

/** An MDX file with its front matter checked; `data` is null where that failed. */
export interface NarrativeFile<T> {
  mdx: MdxFile;
  yaml: YamlFile;
  data: T | null;
  /** What is wrong with the file by itself, before it is held against the speech. */
  findings: Finding[];
}

/** Reads an MDX file, or gives the findings that its text cannot be read. */
export function readNarrativeFile<T extends z.ZodType>(
  files: ContentFiles,
  file: string,
  schema: T,
): NarrativeFile<z.output<T>> | Finding[] {
  const text = readText(files, file);
  if (typeof text !== 'string') return text;
  const mdx = readMdx(file, text);
  const yaml = readYaml(file, mdx.frontMatter, 2);
  const none = mdx.readable && mdx.frontMatter.trim() === '';
  if (none) return { mdx, yaml, data: null, findings: [finding('no-front-matter', { file, line: 1, column: 1 }), ...mdx.findings] };
  if (!mdx.readable) return { mdx, yaml, data: null, findings: mdx.findings };
  const checked = yaml.findings.length > 0 ? { data: null, findings: yaml.findings } : check(yaml, schema);
  return { mdx, yaml, data: checked.data, findings: [...checked.findings, ...mdx.findings] };
}

/** Names of the area files of a content folder, well formed or not. */
export function areaFiles(files: ContentFiles): string[] {
  return [...files.keys()].filter((name) => name.startsWith('areas/') && name.endsWith('.mdx'));
}

/** What is wrong with the MDX files by themselves, for a report whose speech cannot be read. */
export function ownFindings(files: ContentFiles): Finding[] {
  const schemas = [...areaFiles(files).map((name) => [name, areaSchema] as const), ['overview.mdx', overviewSchema] as const];
  return schemas
    .filter(([name]) => files.has(name))
    .flatMap(([name, schema]) => {
      const read = readNarrativeFile<z.ZodType>(files, name, schema);
      return Array.isArray(read) ? read : read.findings;
    });
}
