import type { MessagesFor } from '../message.ts';
import { characterNames } from './characters.ts';

const types: Record<string, string> = {
  string: 'text; put a value made of digits in quotation marks, for example "1.0"',
  array: 'a list, with “- ” before each entry',
  object: 'lines of the form “key: value”',
  boolean: 'true or false, without quotation marks',
  int: 'a whole number',
  number: 'a number',
};

const hiddenKinds: Record<string, string> = {
  'carriage-return': 'a carriage return without a line feed',
  control: 'a control character',
  direction: 'a mark that changes the direction of the text',
  invisible: 'a character that has no shape',
};

/** Files and YAML. */
export const files = {
  'missing-file': {
    what: (d) => `the file ${d.name} is missing`,
    why: 'a report is built only when it is complete',
    fix: (d) => `create ${d.name}; the README shows what goes in it`,
  },
  'not-utf8': {
    what: 'the file is not UTF-8',
    why: 'in any other encoding the text comes out garbled',
    fix: 'save it as UTF-8 in your editor',
  },
  'empty-file': {
    what: 'the file is empty',
    why: 'there is nothing in it to publish',
    fix: (d) => (d.list ? 'add its entries, or delete the file if there are none' : 'add its content; the README shows how'),
  },
  'yaml-syntax': {
    what: (d) => `this is not valid YAML: ${d.problem}`,
    why: 'a file that cannot be read cannot be published',
    fix: 'check the indentation, the space after each colon, and that all quotation marks are closed',
  },
  'yaml-tab': { what: 'this line is indented with a tab', why: 'YAML accepts only spaces', fix: 'replace the tab with two spaces' },
  'duplicate-key': {
    what: (d) => `“${d.key}” appears twice in the same entry`,
    why: 'there is no telling which one is meant',
    fix: (d) => `delete one of the two “${d.key}” lines`,
  },
  'yaml-alias': {
    what: (d) => `this uses a YAML anchor, alias or tag: “${d.name}”`,
    why: 'content must be spelled out, since nested aliases can grow without limit',
    fix: (d) => `delete “${d.name}” and write the content out in full; if it is meant as text, put the whole value in quotation marks`,
  },
  'unknown-key': {
    what: (d) => `unknown key “${d.key}”`,
    why: 'a misspelt key has no effect',
    fix: (d) => (d.nearest ? `change it to “${d.nearest}”` : `delete it; the known keys are: ${d.known}`),
  },
  'missing-key': { what: (d) => `“${d.key}” is missing`, why: 'it is required', fix: (d) => `add a line “${d.key}: …”` },
  'wrong-type': {
    what: (d) => `${d.key ? `“${d.key}”` : 'this'} has the wrong kind of value${d.given ? `: ${d.given}` : ''}`,
    why: 'a value of the wrong kind cannot be checked',
    fix: (d) => `write ${types[d.allowed ?? ''] ?? 'a number or text'}`,
  },
  'not-allowed': {
    what: (d) => `“${d.key}” cannot be “${d.given}”`,
    why: 'only the listed values have a meaning',
    fix: (d) => `choose one of: ${d.allowed}`,
  },
  'empty-value': {
    what: (d) => `“${d.key}” is empty`,
    why: 'an empty value says nothing',
    fix: (d) => `give “${d.key}” a value, or delete the line if the key is optional`,
  },
  'bad-id': {
    what: (d) => `“${d.given}” cannot be used as an id`,
    why: 'ids become part of addresses and file names',
    fix: 'use only lower-case letters, digits and hyphens, for example library-visits-2024',
  },
  'bad-date': {
    what: (d) => `“${d.given}” is not a date`,
    why: 'a wrong date would make the timeline wrong',
    fix: (d) =>
      d.key === 'asOf'
        ? 'write it as 2020, 2020-11, 2020-11-30, 2017/2020 (from/to) or period (the whole period)'
        : 'check the date and write it as 2020-11-30; a milestone may also be just 2020 or 2020-11',
  },
  'edition-before-event': {
    what: (d) => `the edition is of ${d.edition}, before the event of ${d.event}`,
    why: 'nothing can be published of what has not been said yet, and readers cite the report by this day',
    fix: 'check event.date and edition.date and correct the wrong one; to prepare a report, write the day on which it is to be published',
  },
  'archived-before-edition': {
    what: (d) => `archived on ${d.archived}, before the edition of ${d.edition}`,
    why: 'pages say since when the report is a record that changes no more, and this edition came later',
    fix: 'check archived and edition.date; delete the line archived where the report is still kept up',
  },
  'bad-hash': {
    what: (d) => `“${d.given}” is not a SHA-256 hash`,
    why: 'the hash proves that the transcript is unchanged',
    fix: 'write 64 hexadecimal digits in lower case; run sha256sum transcript.txt in a terminal to get them',
  },
  'bad-address': {
    what: (d) => `“${d.given}” is not the address of the site’s folder`,
    why: 'search engines, and readers who share a page, find the site by it',
    fix: 'write the full address of the folder, from https:// to the final /, for example https://www.example.org/report/',
  },
  'bad-time': {
    what: (d) => `“${d.given}” is not a time of day`,
    why: 'search engines and archives need the time of publication to the minute',
    fix: 'write two digits, a colon and two digits, in quotation marks, for example "09:30"; if the time is not known, delete the line',
  },
  'bad-web-link': {
    what: (d) => `“${d.given}” is not the address of a web page`,
    why: 'readers are to get there by a link',
    fix: 'write the full address, starting with https://, for example https://www.example.org/; if there is none, delete the line',
  },
  'hidden-character': {
    what: (d) => {
      const name = characterNames[d.codePoint ?? ''] ?? hiddenKinds[d.kind ?? ''];
      return `there is an invisible character here: ${d.codePoint}, ${name}, in “${d.context}”`;
    },
    why: 'readers would not see what the file says, and different programs would read it differently',
    fix: (d) =>
      d.kind === 'carriage-return'
        ? 'set the line endings to LF or CRLF in your editor and save the file'
        : 'place the cursor here and press Delete once; if it is written as a code such as \\u200b or &#8203;, delete that code',
  },
  'public-kind': {
    what: (d) => `${d.name} cannot be published as it is`,
    why: 'only pictures and documents can; what a page, script or text says to readers is never checked there',
    fix: (d) => `use a file of one of these kinds: ${d.allowed}`,
  },
  'public-name': {
    what: (d) => `the file name ${d.name} does not fit`,
    why: 'it becomes an address, and the folders assets, attachments, data, pictures, search and share belong to the site itself',
    fix: 'use Latin letters, digits, hyphens and dots only, such as public/files/plan-2024.pdf',
  },
  'public-disguised': {
    what: (d) => `the content of ${d.name} is not what its ending says`,
    why: 'browsers would refuse it, or take it for something else',
    fix: (d) => `save it again as a real .${d.ending} file`,
  },
  'line-break': {
    what: (d) => `“${d.key}” contains a line break`,
    why: 'an emendation must stay within one line',
    fix: 'split it into several entries, one per line',
  },
  'duplicate-id': {
    what: (d) => `the id “${d.id}” is already used (${d.first})`,
    why: 'the same id would refer to two different things',
    fix: (d) => `choose another id, for example “${d.free}”`,
  },
  'one-operation': {
    what: 'derive must contain exactly one operation',
    why: 'readers must be able to follow the formula',
    fix: 'choose one of: baseOfGrowth, sum, difference, share, ratio, growth',
  },
  'bad-file-name': {
    what: (d) => `the file name “${d.name}” does not follow the pattern`,
    why: 'the file name becomes part of a web address',
    fix: 'name it number-name.mdx, in lower case, for example areas/1-libraries.mdx',
  },
  'unknown-file': {
    what: (d) => `unexpected file ${d.name}`,
    why: 'a misplaced or misspelt file has no effect',
    fix: (d) => {
      if (d.nearest) return `rename it to ${d.nearest}`;
      return `${d.attachment ? `rename it to ${d.attachment} if readers are to get it, else ` : ''}move it out of the content folder`;
    },
  },
  'yaml-colon': {
    what: (d) => `the colon after “${d.key}” is not written correctly`,
    why: 'YAML needs an ASCII colon followed by a space',
    fix: (d) => `write “${d.key}: ${d.value || '…'}”`,
  },
  'yaml-quotes-needed': {
    what: (d) => `the value of “${d.key}” contains characters that are special in YAML`,
    why: 'a file that cannot be read cannot be published',
    fix: (d) => `write ${d.key}: ${d.value?.includes('"') ? `'${d.value}'` : `"${d.value}"`}`,
  },
  'yaml-unclosed': {
    what: (d) => `this ${d.open} is not closed`,
    why: 'everything after it would be taken as part of it',
    fix: (d) => `add ${d.close} at the end of the value`,
  },
  'yaml-comma': {
    what: (d) => `the comma inside { } ends the value of “${d.key}”, so “${d.rest}” is taken for another key`,
    why: 'inside { } YAML separates keys by commas',
    fix: (d) => `put the whole value in quotation marks: ${d.key}: ${d.value?.includes('"') ? `'${d.value}'` : `"${d.value}"`}`,
  },
  'yaml-indent': {
    what: 'the indentation of this line is wrong',
    why: 'YAML uses indentation to tell what belongs together',
    fix: 'align all lines of an entry; keys are indented two spaces more than the “- ” above them',
  },
  'out-of-range': {
    what: (d) => `“${d.key}” is too ${d.most ? 'long or too large' : 'short or too small'}`,
    why: 'it would not fit on the page, or would make no sense',
    fix: (d) => (d.most ? `keep it to ${d.most} at most` : `make it at least ${d.least}`),
  },
  'no-front-matter': {
    what: 'the file does not begin with its title and description',
    why: 'the title and description of the page come from here',
    fix: 'write --- on the first line, then title: … and description: … on a line each, then --- again; the README shows how',
  },
} satisfies MessagesFor;
