import type { SiteAudit } from '../../audit/site/audit.ts';
import type { CommandWords } from './zh-CN.ts';

const options = {
  content: '  --content FOLDER   the report (default: content)',
  out: '  --out FOLDER       the site (default: dist)',
  format: '  --format NAME      text (default, for people), json or github (for programs)',
  watch: '  --watch            check again after each save; Ctrl+C ends it',
  port: '  --port NUMBER      default 4321; 0 takes any free port',
  base: '  --base /path/      serve the site below this path (default: /)',
  file: '  --file FILE        the PDF (default: report.pdf)',
  help: '  --help, -h         show this help',
};
const codes = 'Exit codes: 0 done; 1 mistakes in the content; 2 wrong usage; 3 internal failure; 130 interrupted';

/** The words of the commands in English. */
export const en: CommandWords = {
  help: {
    all: [
      'Usage: npm run <command> -- [options]',
      '',
      '  dev       live preview: the browser follows each save, a mistake shows where it is',
      '  check     check the report and list all mistakes; writes nothing',
      '  build     check the report and make the site',
      '  preview   serve the finished site on this machine, under the policy of a strict host',
      '  pdf       print the finished site as one PDF, with contents, page numbers, outline and sources',
      '',
      'Each command takes --help.',
      codes,
    ].join('\n'),
    dev: ['Usage: npm run dev -- [options]', '', options.content, options.port, options.help, '', codes].join('\n'),
    check: ['Usage: npm run check -- [options]', '', options.content, options.format, options.watch, options.help, '', codes].join('\n'),
    build: ['Usage: npm run build -- [options]', '', options.content, options.out, options.help, '', codes].join('\n'),
    preview: ['Usage: npm run preview -- [options]', '', options.out, options.port, options.base, options.help, '', codes].join('\n'),
    pdf: ['Usage: npm run pdf -- [options]', '', options.out, options.file, options.help, '', codes].join('\n'),
  },
  seeHelp: 'Add --help to see the usage.',
  unknownCommand: (name, known) => `There is no command “${name}”; there are: ${known}`,
  unexpected: (argument) => `“${argument}” has no meaning here`,
  foreignOption: (option, command) => `The command ${command} has no option ${option}`,
  badOption: (option) => `The option ${option} is unknown, or its value is missing`,
  badPort: (text) => `“${text}” is no port: it must be a whole number from 0 to 65535`,
  badFormat: (name, known) => `there is no format “${name}”; there are: ${known}`,
  badBase: (text) => `“${text}” is no path: it must begin and end with /, such as /reports/`,
  badFile: (name) => `“${name}” is no name of a PDF: it must end in .pdf`,
  noContent: (folder) => `There is no report folder ${folder}; say where it is with --content`,
  outNotFolder: (out) => `${out} is a file and cannot be the folder of a site`,
  outOverlaps: (out, other) => `The site folder ${out} overlaps ${other}, which a build would destroy; choose another with --out`,
  outForeign: (out) => `${out} holds things that this program did not make; it was left alone. Choose an empty folder with --out`,
  noSite: (out) => `There is no finished site in ${out}; run npm run build first`,
  portTaken: (port) => `Port ${port} is taken; choose another with --port, or --port 0 for any`,
  phases: {
    reading: 'Reading and checking',
    pages: 'Making pages',
    search: 'Search index',
    auditing: 'auditing every number',
    swapping: 'Inspecting and swapping in',
  },
  restored: (out) => `The last build died while swapping in the new site; the former site is back in ${out}`,
  noPages: 'No index.html was made; the site is incomplete',
  summary: (pages, figures, seconds) => `Done: ${pages} pages, ${figures} figures, ${seconds} seconds`,
  heaviest: (page, raw, gzipped) => `Heaviest page: ${page}, ${raw} bytes with its styles and scripts, ${gzipped} gzipped`,
  audited: (spoken: number, { numerals, pages, filesRead, files }: SiteAudit) =>
    `Number audit: ${spoken} of ${spoken} numerals of the speech, ${numerals.toLocaleString('en')} of ${numerals.toLocaleString('en')} of the site accounted for (${pages} pages, ${filesRead} of ${files} files read)`,
  written: (out) => `The site is in ${out}`,
  clean: (sentences, numerals, figures) =>
    `No mistakes: ${sentences} sentences with ${numerals} numerals, all accounted for, ${figures} figures`,
  interrupted: 'Interrupted; the last good site is untouched',
  kept: 'No site was made; the last good site is untouched',
  failed: 'Internal failure; details:',
  watching: (address) => `Preview at ${address}  It follows each save; press Ctrl+C to stop`,
  mended: 'No mistakes; the pages are up to date',
  noBrowser:
    'A PDF needs Chromium, Chrome or Edge, and none was found here; install one, or name its program in the environment variable XUNLI_CHROMIUM. The site itself does not need it',
  noFolder: (folder) => `There is no folder ${folder}; make it first, or choose another place with --file`,
  printing: 'Setting the pages; this takes about ten seconds …',
  printed: (file, pages) => `The PDF is ${file}, ${pages} pages`,
  serving: (address) => `Site at ${address}  Press Ctrl+C to stop`,
};
