import type { CitationWords } from '../../components/Cite/page-words.ts';

/** What is cited: its words, what it is called, and where it stands. */
export interface Cited {
  text: string;
  title: string;
  address: string;
  /** The day on which it is copied, `2026-11-28`. */
  today: string;
}

type Report = Pick<CitationWords, 'author' | 'title' | 'date' | 'accessed'>;

/** The forms in which something can be copied, by the name of each; the first has no name of its own. */
export const formats: { name: string; write: (cited: Cited, report: Report) => string }[] = [
  { name: '', write: ({ text, address, today }, { accessed }) => `${text}${address}${accessed.replace('{date}', today)}` },
  { name: 'GB/T 7714', write: gbt7714 },
  { name: 'BibTeX', write: bibtex },
];

/**
 * As GB/T 7714-2015 sets an electronic resource: who is responsible, what it is called, [EB/OL], the day it was published, the day it was
 * read, and its address (8.1, 8.8).
 */
function gbt7714({ title, address, today }: Cited, report: Report): string {
  const author = report.author && `${report.author}. `;
  const date = report.date && `(${report.date})`;
  return `${author}${report.title}：${title}[EB/OL]. ${date}[${today}]. ${address}.`;
}

/** As an `@online` entry of BibLaTeX; braces keep names and titles as they are. */
function bibtex({ title, text, address, today }: Cited, report: Report): string {
  const key = /[^/#?]*$/.exec(address)?.[0].replace(/[^\w-]+/g, '-') || 'page';
  const fields: [string, string][] = [
    ['author', report.author && `{${report.author}}`],
    ['title', `${report.title}：${title}`],
    ['date', report.date],
    ['url', address],
    ['urldate', today],
    ['note', text],
  ];
  const given = fields.filter(([, value]) => value !== '');
  const lines = given.map(([name, value]) => `  ${name} = {${name === 'url' ? value : escaped(value)}}`);
  return `@online{${key},\n${lines.join(',\n')}\n}`;
}

/** Text with what TeX would take for commands escaped; the braces around a name stay. */
function escaped(text: string): string {
  return text.replace(/[%&$#_]/g, (character) => `\\${character}`);
}

/** Text of a page as one line: white space between Chinese characters and marks is the markup's, not the text's. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\u2018-\u201d]) ?/g, '$1')
    .trim();
}
