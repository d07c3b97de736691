/** The folder of a content folder, and of the site, with the pictures and documents that the narrative names. */
export const attachmentsFolder = 'attachments/';

/** A kind of file that may be attached. */
export interface Kind {
  /** What readers call it. */
  label: string;
  mediaType: string;
  /** How such a file begins, in hexadecimal digits. */
  beginning: RegExp;
  isPicture: boolean;
}

const office = 'application/vnd.openxmlformats-officedocument.';
const jpeg: Kind = { label: 'JPEG', mediaType: 'image/jpeg', beginning: /^ffd8ff/, isPicture: true };

/** What may be attached, by the ending of its name. */
export const kinds: Readonly<Record<string, Kind>> = {
  jpg: jpeg,
  jpeg,
  png: { label: 'PNG', mediaType: 'image/png', beginning: /^89504e470d0a1a0a/, isPicture: true },
  webp: { label: 'WebP', mediaType: 'image/webp', beginning: /^52494646.{8}57454250/, isPicture: true },
  pdf: { label: 'PDF', mediaType: 'application/pdf', beginning: /^255044462d/, isPicture: false },
  docx: { label: 'DOCX', mediaType: `${office}wordprocessingml.document`, beginning: /^504b0304/, isPicture: false },
  xlsx: { label: 'XLSX', mediaType: `${office}spreadsheetml.sheet`, beginning: /^504b0304/, isPicture: false },
};

/** Other files that are met under a wrong name, by how they begin. */
const strangers: [string, RegExp][] = [
  ['HEIC', /^.{8}66747970(?:68656963|68656978|6d696631|68657663)/],
  ['AVIF', /^.{8}6674797061766966/],
  ['GIF', /^47494638/],
  ['BMP', /^424d/],
  ['TIFF', /^(?:49492a00|4d4d002a)/],
  ['DOC/XLS', /^d0cf11e0a1b11ae1/],
  ['ZIP', /^504b0304/],
  ['SVG', /^(?:efbbbf)?(?:3c3f786d6c.*)?3c737667/],
  ['HTML', /^(?:efbbbf)?3c(?:21444f43|21646f63|68746d6c|48544d4c)/],
];

/** The ending of a file's name in small letters, without its dot; empty where it has none. */
export function endingOf(name: string): string {
  return /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The kind of a file by the ending of its name; undefined where no such file may be attached. */
export function kindOf(name: string): Kind | undefined {
  const ending = endingOf(name);
  return Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
}

/** What a file is by its first bytes; empty where nothing that is known begins so. */
export function contentOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('hex');
  const known = Object.values(kinds).filter(({ label }) => label !== 'DOCX' && label !== 'XLSX');
  return known.find(({ beginning }) => beginning.test(start))?.label ?? strangers.find(([, beginning]) => beginning.test(start))?.[0] ?? '';
}
