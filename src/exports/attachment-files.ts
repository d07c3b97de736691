import { type Attachment, madePictures } from '../report/attachments/attachment.ts';
import { scaledPicture } from '../report/attachments/picture-codec.ts';
import { pictureFormat } from '../report/attachments/read-attachments.ts';
import type { Report } from '../report/report.ts';

/** A file that attachments add to a site. */
export interface AttachmentFile {
  /** Its path in the site. */
  path: string;
  mediaType: string;
  /** Its bytes, the same on every machine; those of a picture in another width are made when they are first asked for. */
  contents(): Uint8Array;
}

/** Every file that attachments add to a site: each as it was handed over, and the widths that are made of pictures. */
export function attachmentFiles({ attachments }: Pick<Report, 'attachments'>): AttachmentFile[] {
  return [...attachments.values()].flatMap((attachment) => [
    { path: attachment.path, mediaType: attachment.mediaType, contents: () => attachment.bytes },
    ...madePictures(attachment).map(({ path, width }) => madeFile(attachment, path, width)),
  ]);
}

function madeFile({ bytes, mediaType }: Attachment, path: string, width: number): AttachmentFile {
  return { path, mediaType, contents: () => scaledPicture(bytes, pictureFormat({ mediaType }), width) };
}
