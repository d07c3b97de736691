import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Finding, finding } from '../findings/finding.ts';
import { nearestName } from '../findings/nearest.ts';

/** The files of a content folder: path with `/`, and bytes. Passed in, so that a report can be read without a disk. */
export type ContentFiles = ReadonlyMap<string, Uint8Array>;

/** Files that every report has; the other registers may be left out where there is nothing to register. */
export const requiredFiles = ['report.yaml', 'transcript.txt', 'overview.mdx'] as const;
const optionalFiles = ['emendations.yaml', 'documents.yaml', 'milestones.yaml'];

/** Reads a content folder from disk; hidden files are left out. */
export function readContent(folder: string): ContentFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

/** Findings for files that are missing, misplaced or misspelt. */
export function fileFindings(files: ContentFiles): Finding[] {
  const known = [...requiredFiles, ...optionalFiles];
  const missing = requiredFiles.filter((name) => !files.has(name));
  const unknown = [...files.keys()].filter((name) => !known.includes(name) && !/^(figures\/[^/]+\.yaml|areas\/[^/]+\.mdx)$/.test(name));
  return [
    ...missing.map((name) => finding('missing-file', start(name), { name })),
    ...unknown.map((name) => finding('unknown-file', start(name), { name, nearest: nearestName(name, known) })),
  ];
}

/** The text of a file, or the finding that it is missing, empty or not UTF-8. */
export function readText(files: ContentFiles, name: string): string | Finding {
  const bytes = files.get(name);
  if (!bytes) return finding('missing-file', start(name), { name });
  const text = decode(bytes);
  if (text === null) return finding('not-utf8', start(name));
  return text.trim() === '' ? finding('empty-file', start(name)) : text;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function start(file: string) {
  return { file, line: 1, column: 1 };
}
