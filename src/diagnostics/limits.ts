/**
 * Every limit on what a content folder may hold, and on what is told of it. They are far beyond any report and keep a check within
 * seconds and a build within memory, whatever a folder holds. `docs/limits.md` lists them.
 */
export const limits = {
  /** Bytes of `transcript.txt`: some 300,000 Chinese characters, twenty hours of speech. */
  transcriptBytes: 1_000_000,
  /** Bytes of any other text file. */
  textBytes: 500_000,
  /** Bytes of all text files together. */
  allTextBytes: 10_000_000,
  /** Bytes of a picture or a document that is published as it is. */
  publicBytes: 100_000_000,
  /** Files of a content folder. */
  files: 20_000,
  /** Bytes of the name of a file or a folder: what is made of it must fit on every disk. */
  nameBytes: 100,
  /** Folders inside each other. */
  folders: 8,
  /** Characters of a line. */
  line: 20_000,
  /** Letters or digits in a row, without a space or a mark between them. */
  word: 500,
  /** Digits of a number, with the marks between them. */
  number: 40,
  /** Numerals of a text. */
  numerals: 20_000,
  /** Numbers of a sentence among which sums are looked for: in a longer list none is. */
  summands: 60,
  /** Lists, quotes, emphases, links, brackets inside each other. */
  depth: 20,
  /** Indentation and marks of lists and quotes before the text of a line: what a parser is not asked to read. */
  lead: 100,
  /** Character references such as `&amp;`, and braces, in a file. */
  marks: 500,
  /** Entries of a list file. */
  entries: 5_000,
  /** Ids or sentences that one entry names. */
  ids: 100,
  /** Characters of an id. */
  id: 100,
  /** Characters of a title, a label, a unit and the like. */
  title: 500,
  /** Characters of a quote, a passage, a reason, a note. */
  text: 1_000,
  /** Derived figures that rest on each other, one behind the other. */
  derivations: 20,
  /** Mistakes that are told in full; the rest is counted by kind. */
  told: 50,
  /** Mistakes that are listed for programs. */
  listed: 1_000,
  /** Characters of what was written, as a message repeats it. */
  detail: 1_000,
} as const;
