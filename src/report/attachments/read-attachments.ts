import { diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import type { ContentFiles } from '../content.ts';
import { failure, type Result, success } from '../result.ts';
import { sha256 } from '../transcript/read.ts';
import type { Attachment } from './attachment.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';
import { attachmentsFolder, contentOf, endingOf, type Kind, kindOf, kinds } from './kinds.ts';
import { officeMistake, pdfMistake } from './office-document.ts';
import { measurePicture, mostPixels, type PictureFormat } from './picture-codec.ts';

/** The largest file in bytes: about what a phone loads within a minute on a slow connection. */
export const mostBytes = 20_000_000;
const mega = 1_000_000;

/** Names that work on every host, disk and archive. */
const safeName = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

/** The attachments of a content folder, by their paths in the site, without those that have a mistake. */
export function readAttachments(files: ContentFiles): Result<Map<string, Attachment>> {
  const given = [...files].filter(([name]) => isAttachment(name));
  const read = given.map(([name, bytes]) => readAttachment(name, bytes, nameBefore(name, given)));
  return {
    value: new Map(read.flatMap(({ value }) => (value ? [[value.path, value]] : []))),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Whether a file of a content folder is one that the narrative may show or link. */
export function isAttachment(name: string): boolean {
  return name.startsWith(attachmentsFolder);
}

/** A file before this one whose name differs only in capital letters; empty where there is none. */
function nameBefore(name: string, given: [string, Uint8Array][]): string {
  const [first = ''] = given.map(([other]) => other).filter((other) => other.toLowerCase() === name.toLowerCase());
  return first === name ? '' : first;
}

function readAttachment(name: string, bytes: Uint8Array, alike: string): Result<Attachment | null> {
  const place: Place = { file: name, line: 1, column: 1 };
  const ending = endingOf(name);
  const kind = kindOf(name);
  if (!kind) return failure(diagnostic('attachment-kind', place, { name, ending, allowed: Object.keys(kinds).join(', ') }));
  if (!safeName.test(name) || alike) return failure(diagnostic('attachment-name', place, { name, alike }));
  if (bytes.byteLength > mostBytes) {
    const details = { name, size: inMega(bytes.byteLength), most: inMega(mostBytes), picture: kind.isPicture ? 'yes' : '' };
    return failure(diagnostic('attachment-too-large', place, details));
  }
  const found = contentOf(bytes);
  const isDisguised = !kind.beginning.test(Buffer.from(bytes.subarray(0, 16)).toString('hex'));
  if (isDisguised) return failure(diagnostic('attachment-disguised', place, { name, label: kind.label, found }));
  return kind.isPicture ? readPicture(name, bytes, kind, place) : readDocument(name, bytes, kind, place);
}

function readDocument(name: string, bytes: Uint8Array, kind: Kind, place: Place): Result<Attachment | null> {
  const { label } = kind;
  const mistake = label === 'PDF' ? pdfMistake(bytes) : officeMistake(bytes, endingOf(name));
  if (mistake === 'broken') return failure(diagnostic('attachment-broken', place, { name, label, problem: '' }));
  if (mistake === 'macros') return failure(diagnostic('attachment-program', place, { name, label }));
  return success(attachmentOf(name, bytes, kind, null));
}

const cleaners = { jpeg: cleanJpeg, png: cleanPng, webp: cleanWebp };

/** A picture without its metadata, all of it decoded. */
function readPicture(name: string, bytes: Uint8Array, kind: Kind, place: Place): Result<Attachment | null> {
  const { label } = kind;
  const format = pictureFormat(kind);
  const clean = cleaners[format](bytes);
  if (clean === 'moving') return failure(diagnostic('picture-moving', place, { name }));
  const size = clean && measurePicture(clean, format);
  if (!size || 'broken' in size) return failure(diagnostic('attachment-broken', place, { name, label, problem: size?.broken ?? '' }));
  if (size.width * size.height > mostPixels) {
    const pixels = { width: String(size.width), height: String(size.height), most: mostPixels.toLocaleString('en') };
    return failure(diagnostic('picture-too-many-pixels', place, { name, ...pixels }));
  }
  return success(attachmentOf(name, clean, kind, size));
}

/** The format of a kind of picture, as its decoder is called. */
export function pictureFormat({ mediaType }: Pick<Kind, 'mediaType'>): PictureFormat {
  return mediaType.slice('image/'.length) as PictureFormat;
}

function attachmentOf(path: string, bytes: Uint8Array, { label, mediaType }: Kind, picture: Attachment['picture']): Attachment {
  return { path, label, mediaType, bytes, sha256: sha256(bytes), picture };
}

function inMega(bytes: number): string {
  return (bytes / mega).toFixed(1);
}
