import type { MessagesFor } from '../message.ts';

const types: Record<string, string> = {
  string: 'text; put digits alone in quotation marks, such as "1.0"',
  array: 'a list, each entry with “- ” before it',
  object: 'lines of “key: value”',
  boolean: 'true or false, without quotation marks',
  int: 'a whole number',
  number: 'a number',
};

const hiddenKinds: Record<string, string> = {
  'carriage-return': 'a carriage return without a line feed',
  control: 'a control character',
  direction: 'a mark that changes the direction of writing',
  invisible: 'a character without a shape',
};

/** Files and YAML. */
export const files = {
  'missing-file': {
    what: (d) => `the file ${d.name} is missing`,
    why: 'a report is built whole or not at all',
    fix: (d) => `create ${d.name}; the README shows how it is written`,
  },
  'not-utf8': { what: 'the file is not UTF-8', why: 'other encodings garble the text', fix: 'save it again as UTF-8 in your editor' },
  'empty-file': {
    what: 'the file is empty',
    why: 'there is nothing in it to publish',
    fix: (d) => (d.list ? 'write its entries; where there are none, delete the file' : 'write its content; the README shows how'),
  },
  'yaml-syntax': {
    what: (d) => `this is not valid YAML: ${d.problem}`,
    why: 'what cannot be read cannot be published',
    fix: 'check indentation, the space after each colon, and that quotes are closed',
  },
  'yaml-tab': { what: 'a tab is used for indentation', why: 'YAML accepts spaces only', fix: 'replace the tab by two spaces' },
  'duplicate-key': {
    what: (d) => `“${d.key}” is written twice in one entry`,
    why: 'nobody can tell which one counts',
    fix: (d) => `delete one “${d.key}”`,
  },
  'yaml-alias': {
    what: (d) => `a YAML anchor, alias or type mark is used: “${d.name}”`,
    why: 'content is plain text; nested aliases grow without bound',
    fix: (d) => `delete “${d.name}” and write the content out; if it is text, put the whole value in quotation marks`,
  },
  'unknown-key': {
    what: (d) => `there is no key “${d.key}”`,
    why: 'a misspelt key has no effect',
    fix: (d) => (d.nearest ? `change it to “${d.nearest}”` : `delete it; known keys: ${d.known}`),
  },
  'missing-key': { what: (d) => `“${d.key}” is missing`, why: 'it cannot be left out', fix: (d) => `add a line “${d.key}: …”` },
  'wrong-type': {
    what: (d) => `${d.key ? `“${d.key}”` : 'this'} is written wrongly${d.given ? `: ${d.given}` : ''}`,
    why: 'it cannot be checked',
    fix: (d) => `write ${types[d.allowed ?? ''] ?? 'a number or a text'}`,
  },
  'not-allowed': {
    what: (d) => `“${d.key}” cannot be “${d.given}”`,
    why: 'only the listed words mean something',
    fix: (d) => `choose one of: ${d.allowed}`,
  },
  'empty-value': {
    what: (d) => `“${d.key}” is empty`,
    why: 'it says nothing',
    fix: (d) => `write what “${d.key}” is, or delete the line where it may be left out`,
  },
  'bad-id': {
    what: (d) => `“${d.given}” cannot be an id`,
    why: 'ids become part of addresses and file names',
    fix: 'use small letters, digits and hyphens, such as library-visits-2024',
  },
  'bad-date': {
    what: (d) => `there is no date “${d.given}”`,
    why: 'a wrong date makes a wrong timeline',
    fix: (d) =>
      d.key === 'asOf'
        ? 'write 2020, 2020-11, 2020-11-30, 2017/2020 (from/to) or period'
        : 'check it; write a date such as 2020-11-30; a milestone may also say 2020 or 2020-11',
  },
  'bad-hash': {
    what: (d) => `“${d.given}” is not a SHA-256`,
    why: 'the hash keeps the transcript as it was',
    fix: '64 hexadecimal digits in small letters; sha256sum transcript.txt gives it',
  },
  'bad-address': {
    what: (d) => `“${d.given}” is not the address of a site’s folder`,
    why: 'search engines and readers who pass it on find the site by it',
    fix: 'write the whole address of the folder, from https:// to the last /, such as https://www.example.org/report/',
  },
  'bad-time': {
    what: (d) => `“${d.given}” is no time of day`,
    why: 'the time of publication is told to the minute, for search and archives',
    fix: 'two digits, a colon and two digits in quotes, such as "09:30"; where it is not known, leave the line out',
  },
  'bad-web-link': {
    what: (d) => `“${d.given}” is not the address of a web page`,
    why: 'readers go there from the foot of every page',
    fix: 'write the whole address from https:// on, such as https://www.example.org/; where there is none, leave the line out',
  },
  'hidden-character': {
    what: (d) => `there is a hidden character here: ${d.codePoint}, ${hiddenKinds[d.kind ?? '']}`,
    why: 'readers would see something else than the file says, and programs disagree about it',
    fix: (d) =>
      d.kind === 'carriage-return'
        ? 'save the file with line ends LF or CRLF'
        : 'delete it: place the cursor there and press Delete once; where it is spelled out (\\u200b, &#8203;), delete those letters',
  },
  'line-break': {
    what: (d) => `“${d.key}” contains a line break`,
    why: 'an emendation stays within one line',
    fix: 'split it into one entry a line',
  },
  'duplicate-id': {
    what: (d) => `the id “${d.id}” is already used (${d.first})`,
    why: 'one id would point to two things',
    fix: (d) => `choose another, such as “${d.id}-2”`,
  },
  'one-operation': {
    what: 'derive must hold exactly one operation',
    why: 'a reader must be able to follow the formula',
    fix: 'choose one of baseOfGrowth, sum, difference, share, ratio, growth',
  },
  'bad-file-name': {
    what: (d) => `the file name “${d.name}” does not fit`,
    why: 'it becomes an address',
    fix: 'write number-name.mdx, such as 1-libraries.mdx',
  },
  'unknown-file': {
    what: (d) => `the file ${d.name} has no use here`,
    why: 'a misplaced or misspelt file has no effect',
    fix: (d) => (d.nearest ? `rename it to ${d.nearest}` : 'move it out of the content folder'),
  },
  'yaml-colon': {
    what: (d) => `the colon after “${d.key}” is wrong`,
    why: 'YAML wants a colon and a space',
    fix: (d) => `write “${d.key}: ${d.value || '…'}”`,
  },
  'yaml-quotes-needed': {
    what: (d) => `“${d.key}” holds signs that mean something to YAML`,
    why: 'what cannot be read cannot be published',
    fix: (d) => `write ${d.key}: ${d.value?.includes('"') ? `'${d.value}'` : `"${d.value}"`}`,
  },
  'yaml-unclosed': {
    what: (d) => `this ${d.open} is never closed`,
    why: 'all that follows would belong to it',
    fix: (d) => `add ${d.close} at the end of the value`,
  },
  'yaml-indent': {
    what: 'this line is indented wrongly',
    why: 'YAML tells by indentation what belongs together',
    fix: 'align the lines of one entry; keys stand two spaces further in than their “- ”',
  },
  'out-of-range': {
    what: (d) => `“${d.key}” is too ${d.most ? 'long or too large' : 'short or too small'}`,
    why: 'it would not fit, or mean nothing',
    fix: (d) => (d.most ? `at most ${d.most}` : `at least ${d.least}`),
  },
  'no-front-matter': {
    what: 'the file does not begin with its title and description',
    why: 'the page is headed and described by them',
    fix: 'write --- on the first line, then title: … and description: … a line each, then --- again; the README shows how',
  },
} satisfies MessagesFor;
