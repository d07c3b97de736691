import type { CommandWords } from '../commands.ts';
import { reading } from './reading.ts';

const options = {
  content: '  --content FOLDER   the report to read (default: content)',
  out: '  --out FOLDER       the folder of the site (default: dist)',
  format: '  --format NAME      text (default, for people), json or github (for programs)',
  shortFormat: '  --format NAME      text (default, for people) or json (for programs)',
  watch: '  --watch            check again after every save, first the content, then the pages; stop with Ctrl+C',
  port: '  --port NUMBER      default 4321; 0 picks any free port',
  base: '  --base /path/      serve the site under this path (default: /)',
  file: '  --file FILE        the PDF to write (default: report.pdf)',
  help: '  --help, -h         show this help',
};
const codes = 'Exit codes: 0 success; 1 errors in the content; 2 wrong usage; 3 internal error; 130 interrupted';

/** The words of the commands in English. */
export const en: CommandWords = {
  help: {
    all: [
      'Usage: npx xunli <command> [options]',
      '',
      '  dev       live preview: the browser follows every save and shows where an error is',
      '  check     check the report and every page and file made from it, and list all errors; writes nothing',
      '  build     check the report and build the site',
      '  preview   serve the finished site on this machine, with the security policy of a strict host',
      '  pdf       print the finished site as a single PDF with contents, page numbers, outline and sources',
      '  read      read any text: its structure, and each numeral with class, value, unit and bound; needs no report',
      '',
      'Run a command with --help to see its options.',
      codes,
    ].join('\n'),
    dev: ['Usage: npx xunli dev [options]', '', options.content, options.port, options.help, '', codes].join('\n'),
    check: ['Usage: npx xunli check [options]', '', options.content, options.format, options.watch, options.help, '', codes].join('\n'),
    build: ['Usage: npx xunli build [options]', '', options.content, options.out, options.help, '', codes].join('\n'),
    preview: ['Usage: npx xunli preview [options]', '', options.out, options.port, options.base, options.help, '', codes].join('\n'),
    pdf: ['Usage: npx xunli pdf [options]', '', options.out, options.file, options.help, '', codes].join('\n'),
    read: [
      'Usage: npx xunli read [file] [options]',
      '',
      '  file               a UTF-8 text; without it, or with -, standard input is read',
      options.shortFormat,
      options.help,
      '',
      codes,
    ].join('\n'),
  },
  reading,
  seeHelp: 'Run with --help to see the usage.',
  unknownCommand: (name, known) => `There is no command “${name}”; available commands: ${known}`,
  unexpected: (argument) => `Unexpected argument “${argument}”`,
  foreignOption: (option, command) => `The ${command} command has no option ${option}`,
  badOption: (option) => `Unknown option ${option}, or its value is missing`,
  badPort: (text) => `“${text}” is not a port: use a whole number from 0 to 65535`,
  badFormat: (name, known) => `there is no format “${name}”; available formats: ${known}`,
  badBase: (text) => `“${text}” is not a valid path: it must begin and end with /, for example /reports/`,
  badFile: (name) => `“${name}” is not a PDF file name: it must end in .pdf`,
  noContent: (folder) => `There is no report folder ${folder}; say where the report is with --content`,
  noFile: (file) => `There is no file ${file}`,
  fileIsFolder: (folder) => `${folder} is a folder; name a file in it`,
  notText: (file) => `${file} is not a plain text file (it looks like a Word, WPS or PDF document); save its text as .txt in UTF-8`,
  outNotFolder: (out) => `${out} is a file, so it cannot be the folder of the site`,
  outOverlaps: (out, other) => `The site folder ${out} overlaps ${other}, which the build would destroy; choose another with --out`,
  outForeign: (out) => `${out} contains files that this program did not make, so it was left alone; choose an empty folder with --out`,
  noSite: (out) => `There is no finished site in ${out}; run npx xunli build first`,
  portTaken: (port) => `Port ${port} is in use; choose another with --port, or use --port 0 for any free port`,
  phases: {
    reading: 'Reading and checking',
    pages: 'Making pages',
    search: 'Search index',
    auditing: 'Checking every number and address',
    swapping: 'Final check and swap',
  },
  restored: (out) => `The last build was interrupted while swapping in the new site; the previous site is back in ${out}`,
  noPages: 'No index.html was made; the site is incomplete',
  summary: (pages, figures, seconds) => `Done: ${pages} pages, ${figures} figures, ${seconds} seconds`,
  heaviest: (page, raw, gzipped) => `Heaviest page: ${page}, ${raw} bytes with its styles and scripts, ${gzipped} gzipped`,
  audited: (spoken, audit) =>
    `Number audit: ${spoken} of ${spoken} numerals in the speech and ${audit.accounted.toLocaleString('en')} of ` +
    `${audit.numerals.toLocaleString('en')} on the site are accounted for ` +
    `(${audit.pages} pages; ${audit.filesRead} of ${audit.files} files read)`,
  written: (out) => `The site is in ${out}`,
  contentClean: 'No errors in the content; checking the pages…',
  clean: (sentences, figures) => `No errors: ${sentences} sentences, ${figures} figures`,
  interrupted: 'Interrupted; the last good site is untouched',
  kept: 'No site was made; the last good site is untouched',
  failed: 'Internal error; details:',
  watching: (address) => `Preview at ${address}  It follows every save; press Ctrl+C to stop`,
  upToDate: 'No errors; the pages are up to date',
  noBrowser:
    'Making a PDF needs Chromium, Chrome or Edge, and none was found on this machine; install one, or set the environment variable ' +
    'XUNLI_CHROMIUM to its program file. The site itself does not need it',
  noFolder: (folder) => `There is no folder ${folder}; create it first, or choose another place with --file`,
  printing: 'Laying out the pages; this takes about ten seconds…',
  printed: (file, pages) => `The PDF is ${file}, ${pages} pages`,
  serving: (address) => `Site at ${address}  Press Ctrl+C to stop`,
};
