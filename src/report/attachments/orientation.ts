/** How a picture stands: 1 is upright, the others turn and mirror it (Exif 2.32, 4.6.5.1.6). */
export type Orientation = number;

const orientationTag = 0x0112;

/** The orientation that Exif data (a TIFF structure) give; 1 where they give none. */
export function orientationIn(exif: Uint8Array): Orientation {
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength);
  if (exif.length < 8) return 1;
  const isLittle = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > exif.length) return 1;
  const count = view.getUint16(directory, isLittle);
  for (let entry = directory + 2, read = 0; read < count && entry + 12 <= exif.length; entry += 12, read++) {
    if (view.getUint16(entry, isLittle) !== orientationTag) continue;
    const value = view.getUint16(entry + 8, isLittle);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** Exif data that give this orientation and nothing else. */
export function exifOf(orientation: Orientation): Uint8Array {
  // Big-endian TIFF; one directory at 8 with one entry: the tag, type SHORT, one value; no directory after it.
  return Uint8Array.of(0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0);
}
