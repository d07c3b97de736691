/** The file with what Pagefind's list of sections says. */
export const sectionListFile = 'sections.json';

/**
 * What Pagefind's list of sections says: of each, its id and the file with its text. Our ids are numbers, so that the list is made anew
 * where it is read; as Pagefind writes it, with a hash for each section, it would be most of what a search in a large report loads.
 */
export interface SectionList {
  /** Where the entries belong in the file that Pagefind reads, in bytes. */
  at: number;
  /** The files of texts in the order of the sections, and how many sections each has. */
  groups: [name: string, sections: number][];
}

/** The id of a section under its number. */
export function idOfNumber(number: number): string {
  return number.toString(16).padStart(6, '0');
}

/** The number of a section under its id. */
export function numberOfId(id: string): number {
  return Number.parseInt(id, 16);
}

/** Returns the file that Pagefind reads, with an entry for each section: CBOR (RFC 8949) of its id, a length and the name of its file. */
export function withSectionList(file: Uint8Array, { at, groups }: SectionList): Uint8Array<ArrayBuffer> {
  let number = 0;
  const entries = groups.flatMap(([name, sections]) =>
    Array.from({ length: sections }, () => `\x83${cborText(idOfNumber(number++))}\x01${cborText(name)}`),
  );
  const added = Uint8Array.from(entries.join(''), (character) => character.charCodeAt(0));
  const whole = new Uint8Array(file.length + added.length);
  whole.set(file.subarray(0, at));
  whole.set(added, at);
  whole.set(file.subarray(at), at + added.length);
  return whole;
}

/** A text of ASCII characters. */
function cborText(text: string): string {
  return (text.length < 24 ? String.fromCharCode(0x60 + text.length) : `\x78${String.fromCharCode(text.length)}`) + text;
}
