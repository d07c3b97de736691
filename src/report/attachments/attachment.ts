import { attachmentsFolder } from './kinds.ts';

/** A picture or document that the narrative shows or links, as the site publishes it. */
export interface Attachment {
  /** Its path in the site, as the narrative names it: `attachments/opening.jpg`. */
  path: string;
  /** What readers call its kind: JPEG, PDF. */
  label: string;
  mediaType: string;
  /** What is published: a picture without what its camera wrote beside it, a document as it is. */
  bytes: Uint8Array;
  /** SHA-256 of these bytes. */
  sha256: string;
  /** The size of a picture in pixels, standing upright; null for a document. */
  picture: PictureSize | null;
}

/** Width and height in pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** A picture in one of the widths that pages offer. */
export interface MadePicture {
  /** Its path in the site: `pictures/opening-960.jpg`. */
  path: string;
  width: number;
}

/** The folder of the site in which the made widths of pictures lie. */
export const picturesFolder = 'pictures/';
/** A phone, a phone with a fine screen or a desk, and a desk with a fine screen. */
const widths = [480, 960, 1600];

/** The widths in which a picture is shown, the smallest first: none is wider than it is. */
export function madePictures({ path, picture }: Attachment): MadePicture[] {
  if (!picture) return [];
  const narrower = widths.filter((width) => width < picture.width);
  const all = narrower.length < widths.length ? [...narrower, picture.width] : narrower;
  const [, name = '', ending = ''] = /^(.*)(\.\w+)$/.exec(path.slice(attachmentsFolder.length)) ?? [];
  return all.map((width) => ({ path: `${picturesFolder}${name}-${width}${ending}`, width }));
}

/** The height of a picture that is made so wide. */
export function heightAt(width: number, picture: PictureSize): number {
  return Math.max(1, Math.round((width * picture.height) / picture.width));
}

/** How large a file is, as readers are told it: rounded up, in kB below one MB. */
export function sizeText(bytes: number): string {
  const [kilo, mega] = [1000, 1_000_000];
  return bytes < mega ? `${Math.ceil(bytes / kilo)} kB` : `${(Math.ceil(bytes / (mega / 10)) / 10).toFixed(1)} MB`;
}
