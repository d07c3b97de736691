import { extname } from 'node:path';

/** The types of the texts of a site, by the ending of the name; all are UTF-8. */
const texts: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv',
  txt: 'text/plain',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

/** The types of other files, which are compressed already or hardly shrink. */
const others: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  ico: 'image/x-icon',
  pdf: 'application/pdf',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  zip: 'application/zip',
};

/** The type of a file by its ending (without the full stop), with the charset of a text. */
export const types: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(texts).map(([ending, type]) => [ending, `${type}; charset=utf-8`])),
  ...others,
};

/** Types without a charset, by ending. */
export const plainTypes: Readonly<Record<string, string>> = { ...texts, ...others };

/** The types of texts. */
export const textTypes: readonly string[] = Object.values(texts);

/** Whether a file is a text, which shrinks when it is compressed. */
export function isText(path: string): boolean {
  return Object.hasOwn(texts, path.slice(path.lastIndexOf('.') + 1));
}

/** The value of `Content-Type` for a file of a site; bytes of which nothing is known where its ending has none. */
export function mediaTypeOf(path: string): string {
  return types[extname(path).slice(1).toLowerCase()] ?? 'application/octet-stream';
}
