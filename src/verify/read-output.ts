import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, siteDiagnostic } from '../diagnostics/diagnostic.ts';

/** A made site as it lies in its folder: the bytes of every file by its path with `/`, and what could not be read. */
export interface Output {
  files: ReadonlyMap<string, Uint8Array>;
  diagnostics: Diagnostic[];
}

/**
 * Reads the folder of a made site completely: hidden files, backups of editors, whatever lies there, in the order of their paths.
 * Anything but a file or a folder is a diagnostic and is not followed: a link would lead out of the site, and most hosts and archives
 * drop it. Throws what the file system throws.
 */
export function readOutput(folder: string): Output {
  const files = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  readInto(files, diagnostics, folder, '');
  return { files, diagnostics };
}

function readInto(files: Map<string, Uint8Array>, diagnostics: Diagnostic[], folder: string, path: string): void {
  const entries = readdirSync(join(folder, path), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path === '' ? entry.name : `${path}/${entry.name}`;
    // Names that are not UTF-8 come with replacement characters, by which the file cannot be opened.
    const isReadable = !entry.name.includes('\ufffd');
    if (entry.isDirectory() && isReadable) readInto(files, diagnostics, folder, name);
    else if (entry.isFile() && isReadable) files.set(name, readFileSync(join(folder, name)));
    else diagnostics.push(siteDiagnostic('site-file-unread', { file: name, line: 1, column: 1 }, { page: name, context: name }));
  }
}
