import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { limits } from '../diagnostics/limits.ts';
import type { ContentFiles } from './content.ts';
import { hiddenIn } from './hidden-characters.ts';
import type { Result } from './result.ts';

/** Files that systems, Office and editors put beside those of an author. */
const notContent = /^\.|^~\$|~$|^~wrl\d+\.tmp$|:zone\.identifier$|^(?:thumbs\.db.*|ehthumbs\w*\.db|desktop\.ini|icon\r)$/i;
/** Folders of theirs, on shared drives too. */
const notFolder = /^\.|^(?:@eadir|#recycle|\$recycle\.bin|system volume information|__macosx|lost\+found)$/i;

/** Orders names as people do, 2-roads before 10-parks: the same on every machine, whatever its language. */
function byNumber(one: string, other: string): number {
  const key = (name: string) => `${name.replace(/\d+/g, (digits) => digits.padStart(12, '0'))} ${name}`;
  return key(one) < key(other) ? -1 : 1;
}

/** Reads a file; passed in, so that a test can change another one meanwhile. */
export type ReadFile = (path: string) => Uint8Array;

/** How often a folder is read that changes meanwhile: saving takes a moment, copying a folder takes longer. */
const mostReadings = 4;

/**
 * The files of a content folder on disk, in the order of their paths, without hidden files and folders and those that no author wrote.
 * Links are told and not followed: what they lead to is no part of the folder, and may be any file of the machine.
 * All is read until two readings are the same: then the files are those of one moment, between the two.
 */
export function readFolder(folder: string, readFile: ReadFile = (path) => readFileSync(path)): Result<ContentFiles> {
  let found = look(folder, readFile);
  for (let readings = 1; ; readings++) {
    const again = look(folder, readFile);
    const changed = changedBetween(found, again);
    if (changed === null) break;
    found = again;
    if (readings < mostReadings) continue;
    found.diagnostics.push(refusal('content-changing', changed));
    break;
  }
  const files = [...found.files].sort(([one], [other]) => byNumber(one, other));
  return { value: new Map(files), diagnostics: found.diagnostics };
}

function look(folder: string, readFile: ReadFile): Finder {
  const found = new Finder(folder, readFile);
  found.look('', 1);
  return found;
}

/** The first file that two readings do not have alike; null where they are the same. */
function changedBetween(one: Finder, other: Finder): string | null {
  const bytes = (files: ContentFiles, name: string) => Buffer.from(files.get(name) ?? []);
  const names = new Set([...one.files.keys(), ...other.files.keys()]);
  const isChanged = (name: string) =>
    one.files.has(name) !== other.files.has(name) || !bytes(one.files, name).equals(bytes(other.files, name));
  const changed = [...names].find(isChanged);
  if (changed !== undefined) return changed;
  const [told, toldAgain] = [one, other].map(({ diagnostics }) => diagnostics.map(({ code, place }) => `${code} ${place.file}`));
  return told?.join() === toldAgain?.join() ? null : ((other.diagnostics[0] ?? one.diagnostics[0])?.place.file ?? '');
}

function refusal(code: Diagnostic['code'], name: string, details: Record<string, string> = {}): Diagnostic {
  return diagnostic(code, { file: name, line: 1, column: 1 }, { name, ...details });
}

class Finder {
  readonly files = new Map<string, Uint8Array>();
  readonly diagnostics: Diagnostic[] = [];
  readonly #root: string;
  readonly #read: ReadFile;
  #textBytes = 0;
  #isFull = false;

  constructor(root: string, read: ReadFile) {
    this.#root = root;
    this.#read = read;
  }

  /** Takes what stands in a folder, whose path ends in `/`. */
  look(path: string, depth: number): void {
    for (const entry of this.#try(path, () => readdirSync(join(this.#root, path), { withFileTypes: true, encoding: 'buffer' })) ?? []) {
      const name = entry.name.toString();
      const isFolder = entry.isDirectory();
      if ((isFolder ? notFolder : notContent).test(name) || this.#isFull) continue;
      const isGarbled = !entry.name.equals(Buffer.from(name)) || hiddenIn(name).length > 0;
      if (isGarbled) this.#refuse('file-name-garbled', path + bytesShown(entry.name));
      else if (entry.name.length > limits.nameBytes) this.#refuse('file-name-long', path + name, { most: String(limits.nameBytes) });
      else if (isFolder && depth === limits.folders) this.#refuse('folders-deep', path + name, { most: String(limits.folders) });
      else if (isFolder) this.look(`${path}${name}/`, depth + 1);
      else if (entry.isFile()) this.#take(path + name);
      else this.#refuse(entry.isSymbolicLink() ? 'file-link' : 'file-special', path + name);
    }
  }

  #take(name: string): void {
    const path = join(this.#root, name);
    const size = this.#try(name, () => statSync(path).size);
    if (size === undefined) return;
    const { most, isText } = bytesAllowed(name);
    if (isText) this.#textBytes += size;
    this.#isFull = this.files.size === limits.files;
    if (this.#isFull) this.#refuse('too-many', name, { kind: 'files', most: String(limits.files) });
    else if (size > most) this.#refuse('file-large', name, { size: String(size), most: String(most) });
    else if (isText && this.#textBytes > limits.allTextBytes) this.#refuse('files-large', name, { most: String(limits.allTextBytes) });
    else {
      const bytes = this.#try(name, () => this.#read(path));
      if (bytes) this.files.set(name, bytes);
    }
  }

  #refuse(code: Diagnostic['code'], name: string, details: Record<string, string> = {}): void {
    this.diagnostics.push(refusal(code, name, details));
  }

  /** What the file system gives; nothing where it refuses, which is told. */
  #try<T>(name: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined || name === '') throw error;
      this.#refuse('file-unreadable', name, { reason: code });
      return undefined;
    }
  }
}

/** How large a file may be: texts are read whole, letter by letter; others are published as they are. */
function bytesAllowed(name: string): { most: number; isText: boolean } {
  if (/^(?:public|attachments|source)\//.test(name)) return { most: limits.publicBytes, isText: false };
  return { most: name === 'transcript.txt' ? limits.transcriptBytes : limits.textBytes, isText: true };
}

/** A name that is no UTF-8, or not what it looks like, by its letters and the numbers of its other bytes. */
function bytesShown(name: Buffer): string {
  return [...name]
    .map((byte) => (byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`))
    .join('');
}
