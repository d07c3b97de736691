import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest.ts';
import type { MdxFile } from '../mdx/mdx.ts';
import { attachmentsFolder, kindOf } from './kinds.ts';

/** What the narrative shows and links. */
type References = Pick<MdxFile, 'pictures' | 'links'>;

/**
 * What is wrong with the pictures and the links to attachments of a file of the narrative.
 * @param names the files of the content folder's `attachments/`, sound or not
 */
export function referenceDiagnostics({ pictures, links }: References, names: ReadonlySet<string>): Diagnostic[] {
  const missing = (url: string) => diagnosticOfMissing(url, names);
  const shown = pictures.flatMap(({ url, alt, place, urlPlace }) => {
    if (!isToAttachment(url)) return [diagnostic('image', place, { url, ...adviceOn(url, names) })];
    const { code, details } = missing(url) ?? wrongPicture(url, alt) ?? {};
    return code ? [diagnostic(code, code === 'picture-without-alt' ? place : urlPlace, details)] : [];
  });
  const linked = links.flatMap(({ url, place }) => {
    const found = isToAttachment(url) ? missing(url) : null;
    return found ? [diagnostic(found.code, place, found.details)] : [];
  });
  return [...shown, ...linked];
}

/** Attachments that no file of the narrative shows or links: nobody would come upon them, and nobody has thought of publishing them. */
export function unusedDiagnostics(files: readonly References[], names: ReadonlySet<string>): Diagnostic[] {
  const written = files.flatMap(({ pictures, links }) => [...pictures, ...links].map(({ url }) => url));
  const urls = written.filter((url) => !/^[a-z]+:/i.test(url));
  // One that is misspelt has a message of its own, which names it.
  const used = new Set(urls.flatMap((url) => [nameIn(url), nearest(url, names)]));
  return [...names]
    .filter((name) => !used.has(name))
    .map((name) =>
      diagnostic('attachment-unused', { file: name, line: 1, column: 1 }, { name, picture: kindOf(name)?.isPicture ? 'yes' : '' }),
    );
}

/** Whether an address leads to an attachment, be it there or not; authors write it from their file (`../attachments/`) too. */
export function isToAttachment(url: string): boolean {
  return nameIn(url).startsWith(attachmentsFolder);
}

/** The name of the attachment that an address means. */
function nameIn(url: string): string {
  return withoutPlace(url).replace(/^(?:\.{0,2}\/)+/, '');
}

type Found = Pick<Diagnostic, 'code' | 'details'>;

function diagnosticOfMissing(url: string, names: ReadonlySet<string>): Found | null {
  const name = withoutPlace(url);
  if (names.has(name)) return null;
  return { code: 'attachment-missing', details: { url: name, nearest: nearest(name, names) } };
}

/** The attachment that an address nearly names: of its kind, picture or document; empty where there is none. */
function nearest(url: string, names: ReadonlySet<string>): string {
  const name = nameIn(url);
  const isPicture = kindOf(name)?.isPicture;
  const alike = [...names].filter((other) => kindOf(other)?.isPicture === isPicture).map((other) => other.slice(attachmentsFolder.length));
  const found = nearestName(name.replace(attachmentsFolder, ''), alike);
  return found && `${attachmentsFolder}${found}`;
}

function wrongPicture(url: string, alt: string): Found | null {
  if (kindOf(url)?.isPicture === false) return { code: 'picture-is-document', details: { url, alt: alt || '…' } };
  return alt.trim() === '' ? { code: 'picture-without-alt', details: { url } } : null;
}

/** What to write for a picture that is not among the attachments: its file there, if it is there, or where to put it. */
function adviceOn(url: string, names: ReadonlySet<string>): Record<string, string> {
  const file = withoutPlace(url).replace(/^.*\//, '');
  const wanted = `${attachmentsFolder}${/^[\w-][\w.-]*\.\w+$/.test(file) ? file : 'photo.jpg'}`;
  return { wanted, isToAdd: names.has(wanted) ? '' : 'yes', elsewhere: /^(?:https?:)?\/\//.test(url) ? 'yes' : '' };
}

/** An address without the place in a document that it leads to: `plan.pdf#page=3`. */
function withoutPlace(url: string): string {
  return url.replace(/#.*/, '');
}
