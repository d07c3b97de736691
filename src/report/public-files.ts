import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { ContentFiles } from './content.ts';
import type { Result } from './result.ts';

/** The folder of a content folder whose files are published as they are. */
const folder = 'public/';

/**
 * What may be published as it is, by the ending of its name, and how such a file begins, in hexadecimal digits: pictures and
 * documents. Pages, scripts, drawings and texts would show readers what nobody audits.
 */
const beginnings: Record<string, RegExp> = {
  png: /^89504e470d0a1a0a/,
  jpg: /^ffd8ff/,
  jpeg: /^ffd8ff/,
  webp: /^52494646.{8}57454250/,
  gif: /^474946383[79]61/,
  ico: /^00000100/,
  pdf: /^255044462d/,
  docx: /^504b0304/,
  xlsx: /^504b0304/,
  pptx: /^504b0304/,
  zip: /^504b0304/,
};

/** Names that work on every host, disk and archive, outside of the folders that the site itself fills. */
const safeName = /^(?!(?:assets|attachments|data|pictures|search|share)\/)[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

/** The files that an office publishes beside the report, by their paths in the site; those with a mistake are left out. */
export function readPublicFiles(files: ContentFiles): Result<Map<string, Uint8Array>> {
  const given = [...files].filter(([name]) => isPublicFile(name));
  const diagnostics = given.flatMap(([name, bytes]) => mistakeOf(name, bytes));
  const wrong = new Set(diagnostics.map(({ place }) => place.file));
  const sound = given.filter(([name]) => !wrong.has(name));
  return { value: new Map(sound.map(([name, bytes]) => [name.slice(folder.length), bytes])), diagnostics };
}

/** Whether a file of a content folder is published as it is. */
export function isPublicFile(name: string): boolean {
  return name.startsWith(folder);
}

function mistakeOf(name: string, bytes: Uint8Array): Diagnostic[] {
  const place: Place = { file: name, line: 1, column: 1 };
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const beginning = beginnings[ending];
  if (!beginning) return [diagnostic('public-kind', place, { name, allowed: Object.keys(beginnings).join(', ') })];
  if (!safeName.test(name.slice(folder.length))) return [diagnostic('public-name', place, { name })];
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  return beginning.test(start) ? [] : [diagnostic('public-disguised', place, { name, ending })];
}
