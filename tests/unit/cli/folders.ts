import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Verification } from '../../../src/integration/verification.ts';

/** An empty folder that is gone after the test. */
export function emptyFolder(context: TestContext): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'xunli-cli-')));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files below a folder. */
export function write(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** All files below a folder with their texts. */
export function contents(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

/** The folder of a small report without mistakes. */
export const soundReport = join(import.meta.dirname, '../../author-mistakes/base');

/** The outcome of checks that find nothing to say, for sites that hold no report. */
export const nothingFound = (): Verification => ({
  diagnostics: [],
  audit: {
    pages: 0,
    files: 0,
    filesRead: 0,
    numerals: 0,
    accounted: 0,
    explained: { figure: 0, spoken: 0, structure: 0, source: 0, word: 0, interface: 0, data: 0, search: 0 },
  },
});
