import type { z } from 'zod';
import { type Code, isCode } from '../../diagnostics/codes.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { limits } from '../../diagnostics/limits.ts';
import { nearestName } from '../../diagnostics/nearest.ts';
import { failure, type Result, success } from '../result.ts';
import type { YamlFile } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/**
 * Checks the data of a YAML file against a schema.
 * @param base path of the data within the file, for entries that are checked one by one
 * @returns the typed data, or null with a diagnostic for every failure
 */
export function check<T extends z.ZodType>(yaml: YamlFile, schema: T, base: PropertyKey[] = []): Result<z.output<T> | null> {
  const result = schema.safeParse(base.reduce<unknown>(child, yaml.data));
  if (result.success) return success(result.data);
  const { issues } = result.error;
  return failure(...issues.flatMap((issue) => toDiagnostics(yaml, schema, base, issue, issues)));
}

function child(data: unknown, key: PropertyKey): unknown {
  return (data as Record<PropertyKey, unknown> | null)?.[key];
}

function toDiagnostics(yaml: YamlFile, schema: z.ZodType, base: PropertyKey[], issue: Issue, all: Issue[]): Diagnostic[] {
  const path = [...base, ...issue.path];
  const key = String(issue.path.findLast((step) => typeof step === 'string') ?? '');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.slice(0, limits.listed).map((name) =>
      diagnostic('unknown-key', yaml.placeOf([...path, name], true), {
        key: name,
        nearest: nearestName(name, known),
        known: known.join(', '),
      }),
    );
  }
  const given = path.reduce<unknown>(child, yaml.data);
  if (given === undefined) return isMisspelt(key, schema, issue, all) ? [] : [diagnostic('missing-key', yaml.placeOf(path), { key })];
  if (given === null && typeof issue.path.at(-1) === 'string') return [diagnostic('empty-value', yaml.placeOf(path), { key })];
  const details = { key, given: typeof given === 'object' ? '' : yaml.typed(path), ...bounds(issue) };
  return [diagnostic(codeOf(issue), yaml.placeOf(path), details)];
}

/** Whether a key that is missing stands there under a misspelt name, which has a diagnostic of its own. */
function isMisspelt(key: string, schema: z.ZodType, { path }: Issue, all: Issue[]): boolean {
  const parent = path.slice(0, -1);
  const siblings = all.filter((other) => other.code === 'unrecognized_keys' && other.path.join('.') === parent.join('.'));
  const known = keysAt(schema, parent);
  return siblings.some((other) => 'keys' in other && (other.keys as string[]).some((name) => nearestName(name, known) === key));
}

function codeOf(issue: Issue): Code {
  if (isCode(issue.message)) return issue.message;
  if (issue.code === 'too_big' || issue.code === 'too_small') return 'out-of-range';
  return issue.code === 'invalid_value' ? 'not-allowed' : 'wrong-type';
}

/** What would have been right: the words to choose from, the limit, or the type. */
function bounds(issue: Issue): Record<string, string> {
  if (issue.code === 'invalid_value') return { allowed: issue.values.map(String).join(', ') };
  if (issue.code === 'too_big') return { most: String(issue.maximum) };
  if (issue.code === 'too_small') return { least: String(issue.minimum) };
  return { allowed: 'expected' in issue ? String(issue.expected) : '' };
}

/** The keys that the schema knows at `path`, for naming the nearest one. */
function keysAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const key of path) at = typeof key === 'number' ? unwrap(at).element : unwrap(at).shape?.[String(key)];
  return Object.keys(unwrap(at).shape ?? {});
}

interface Inner {
  shape?: Record<string, unknown>;
  element?: unknown;
}

/** Looks through optional, default and refined wrappers. */
function unwrap(schema: unknown): Inner {
  const inner = (schema as { def?: { innerType?: unknown } } | undefined)?.def?.innerType;
  return inner ? unwrap(inner) : ((schema ?? {}) as Inner);
}
