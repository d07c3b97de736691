import type { MessagesFor } from '../message.ts';

/** Files and YAML. */
export const files = {
  'missing-file': { what: (d) => `the file ${d.name} is missing`, why: 'a report is built whole or not at all', mend: (d) => `create ${d.name}; the README shows how it is written` },
  'not-utf8': { what: 'the file is not UTF-8', why: 'other encodings garble the text', mend: 'save it again as UTF-8 in your editor' },
  'empty-file': { what: 'the file is empty', why: 'there is nothing in it to publish', mend: 'write its content; where there are no entries, write []' },
  'yaml-syntax': { what: (d) => `this is not valid YAML: ${d.problem}`, why: 'what cannot be read cannot be published', mend: 'check indentation, the space after each colon, and that quotes are closed' },
  'yaml-tab': { what: 'a tab is used for indentation', why: 'YAML accepts spaces only', mend: 'replace the tab by two spaces' },
  'duplicate-key': { what: (d) => `“${d.key}” is written twice`, why: 'nobody can tell which one counts', mend: (d) => `delete one “${d.key}”` },
  'yaml-alias': { what: (d) => `a YAML anchor or alias is used: “${d.name}”`, why: 'nested aliases grow without bound', mend: 'write the content out' },
  'unknown-key': { what: (d) => `there is no key “${d.key}”`, why: 'a misspelt key has no effect', mend: (d) => (d.nearest ? `change it to “${d.nearest}”` : `known keys: ${d.known}`) },
  'missing-key': { what: (d) => `“${d.key}” is missing`, why: 'it cannot be left out', mend: (d) => `add a line “${d.key}: …”` },
  'wrong-type': { what: (d) => `“${d.key}” is written wrongly${d.given ? `: ${d.given}` : ''}`, why: 'it cannot be checked', mend: (d) => `write a ${d.allowed}` },
  'not-allowed': { what: (d) => `“${d.key}” cannot be “${d.given}”`, why: 'only the listed words mean something', mend: (d) => `choose one of: ${d.allowed}` },
  'empty-value': { what: (d) => `“${d.key}” is empty`, why: 'it says nothing', mend: (d) => `write what “${d.key}” is` },
  'bad-id': { what: (d) => `“${d.given}” cannot be an id`, why: 'ids become part of addresses and file names', mend: 'use small letters, digits and hyphens, such as library-visits-2024' },
  'bad-date': { what: (d) => `there is no date “${d.given}”`, why: 'a wrong date makes a wrong timeline', mend: 'write 2020, 2020-11, 2020-11-30, 2017/2020 (from/to) or period' },
  'bad-hash': { what: (d) => `“${d.given}” is not a SHA-256`, why: 'the hash keeps the transcript as it was', mend: '64 hexadecimal digits in small letters; run sha256sum content/transcript.txt' },
  'line-break': { what: (d) => `“${d.key}” contains a line break`, why: 'an emendation stays within one line', mend: 'split it into one entry a line' },
  'duplicate-id': { what: (d) => `the id “${d.id}” is already used (${d.first})`, why: 'one id would point to two things', mend: (d) => `choose another, such as “${d.id}-2”` },
  'one-operation': { what: 'derive must hold exactly one operation', why: 'a reader must be able to follow the formula', mend: 'choose one of baseOfGrowth, sum, difference, share, ratio, growth' },
  'bad-file-name': { what: (d) => `the file name “${d.name}” does not fit`, why: 'it becomes an address', mend: 'write number-name.mdx, such as 1-libraries.mdx' },
  'unknown-file': { what: (d) => `the file ${d.name} has no use here`, why: 'a misplaced or misspelt file has no effect', mend: (d) => (d.nearest ? `rename it to ${d.nearest}` : 'move it out of the content folder') },
} satisfies MessagesFor;
