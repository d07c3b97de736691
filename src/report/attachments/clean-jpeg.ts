import { exifOf, orientationIn } from './orientation.ts';

/** Markers of ITU-T T.81, table B.1. */
const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const COMMENT = 0xfe;

/**
 * A JPEG picture without metadata: where and when it was taken, by whom and with what, its preview, comments, and whatever follows its
 * end. Its pixels are not touched; how to read their colours and which side is up stay.
 * @returns null where its segments do not follow each other to its end
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [];
  let head: Uint8Array[] = [];
  let orientation = 1;
  for (let at = 2; ; ) {
    // Any number of FF may stand before a marker.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    const [prefix, marker = 0] = bytes.subarray(at, at + 2);
    if (prefix !== 0xff || marker < 0xc0) return null;
    if (marker === END_OF_IMAGE) break;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = marker === START_OF_SCAN ? endOfScan(bytes, at + 2 + length) : at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    const segment = bytes.subarray(at, end);
    if (marker === APP1 && begins(segment, 'Exif\0\0')) orientation = orientationIn(segment.subarray(10));
    if (marker === APP0 && begins(segment, 'JFIF\0')) head = withoutPreview(segment);
    if (isNeeded(marker, segment)) kept.push(segment);
    at = end;
  }
  const exif = orientation === 1 ? [] : [exifSegment(orientation)];
  return Buffer.concat([Uint8Array.of(0xff, START_OF_IMAGE), ...head, ...exif, ...kept, Uint8Array.of(0xff, END_OF_IMAGE)]);
}

/** The head of a JFIF file, which says how colours are meant, with the preview in it left out. */
function withoutPreview(segment: Uint8Array): Uint8Array[] {
  return segment.length < 18 ? [] : [Buffer.concat([Uint8Array.of(0xff, APP0, 0, 16), segment.subarray(4, 16), Uint8Array.of(0, 0)])];
}

/** Tables, frames and scans, and of the application data what says how colours are meant (ICC.1:2022, B.4; Adobe TN 5116). */
function isNeeded(marker: number, segment: Uint8Array): boolean {
  if (marker === APP2) return begins(segment, 'ICC_PROFILE\0');
  if (marker === APP14) return begins(segment, 'Adobe');
  return marker < APP0 || (marker > 0xef && marker !== COMMENT);
}

function begins(segment: Uint8Array, words: string): boolean {
  return Buffer.from(segment.subarray(4, 4 + words.length)).toString('latin1') === words;
}

/** Where the coded data behind the head of a scan end: at a marker that is neither a stuffed FF nor one that restarts the decoder. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    const isData = next === 0 || (next >= 0xd0 && next <= 0xd7);
    if (!isData && next !== 0xff) return at;
  }
  return bytes.length + 1;
}

function exifSegment(orientation: number): Uint8Array {
  const data = Buffer.concat([Buffer.from('Exif\0\0'), exifOf(orientation)]);
  return Buffer.concat([Uint8Array.of(0xff, APP1, 0, data.length + 2), data]);
}
