import type { ContentFiles } from '../../../src/report/content.ts';
import { amountChanges } from '../../setup/amount-changes.ts';
import type { Mutation } from './content.ts';
import { bytesOf, textOf } from './file-text.ts';
import { some } from './random.ts';

/** How often a kind of change is tried in a kind of place. */
const TRIES = 2;

/** For each kind of place where a site tells an amount: the files, and what stands there, with the words of the amount as `shown`. */
const places: { kind: string; files: RegExp; what: RegExp }[] = [
  {
    kind: 'a number in a paragraph',
    files: /^\d-.*\.html$/,
    what: /<a class="value"[^>]*>\s*<span class="number"[^>]*>(?<shown>.*?)<\/span>/g,
  },
  {
    kind: 'a number in a tile',
    files: /^(index|\d-.*)\.html$/,
    what: /<li data-basis[^>]*>\s*<a [^>]*><span class="number"[^>]*>(?<shown>.*?)<\/span>/g,
  },
  {
    kind: 'a number in English',
    files: /^english\.html$/,
    what: /<a class="value"[^>]*>\s*<span class="number"[^>]*>(?<shown>.*?)<\/span>/g,
  },
  {
    kind: 'a number in an English tile',
    files: /^english\.html$/,
    what: /<li data-basis[^>]*>\s*<a [^>]*><span class="number"[^>]*>(?<shown>.*?)<\/span>/g,
  },
  {
    kind: 'a formula in English',
    files: /^english\.html$/,
    what: /data-structure="expression:[^"]*"[^>]*>(?<shown>[^<]*)</g,
  },
  {
    kind: 'a number in a citation',
    files: /^figures\.html$/,
    what: /<details class="citation".*?<span class="number"[^>]*>(?<shown>.*?)<\/span>/g,
  },
  {
    kind: 'a number of the register',
    files: /^figures\.html$/,
    what: /<td class="amount"[^>]*>.*?<span class="number"[^>]*>(?<shown>.*?)<\/span>/g,
  },
  {
    kind: "a number in a chart's table",
    files: /^\d-.*\.html$/,
    what: /<td class="amount"><a [^>]*><span class="number"[^>]*>(?<shown>.*?)<\/span>/g,
  },
  { kind: 'a number in a chart', files: /\.html$/, what: /<text data-figure="[^"]*"[^>]*>(?<shown>[^<]*)<\/text>/g },
  {
    kind: 'a formula',
    files: /^figures\.html$/,
    what: /<span data-structure="expression">(?<shown>[^<]*)<\/span>/g,
  },
  { kind: 'a formula read aloud', files: /^\d-.*\.html$/, what: /data-figure="[^"]*" title="(?<shown>[^"]*=[^"]*)"/g },
  { kind: 'what scripts sort and draw by', files: /\.html$/, what: / data-value="(?<shown>[^"]*)"/g },
  {
    kind: 'a quoted sentence beside a paragraph',
    files: /^\d-.*\.html$/,
    what: /<span data-spoken="[^"]*">(?<shown>[^<]*\d[^<]*)<\/span>/g,
  },
  {
    kind: 'a quote of the register',
    files: /^figures\.html$/,
    what: /<q class="quote">\s*<span data-spoken="[^"]*">(?<shown>[^<]*)<\/span>\s*<\/q>/g,
  },
  {
    kind: 'structured data',
    files: /^index\.html$/,
    what: /"PropertyValue","name":"[^"]*","url":"[^"]*","value":"?(?<shown>[^",}]*)"?/g,
  },
  {
    kind: 'a limit of structured data',
    files: /^index\.html$/,
    what: /"(?:min|max)Value":(?<shown>[^,}]*)/g,
  },
  {
    kind: 'the words of figures.json',
    files: /^data\/figures\.json$/,
    what: /"display": "(?<shown>[^"]*)"/g,
  },
  { kind: 'a number of figures.json', files: /^data\/figures\.json$/, what: /"value(?:_low|_high)?": (?<shown>-?\d[^,]*)/g },
  {
    kind: 'a row of a CSV',
    files: /^data\/.*\.csv$/,
    what: /^[a-z][^\r\n]*?,(?<shown>-?\d[\d.]*,[^,\r\n]*,[^,\r\n]*\d[^,\r\n]*,)/gm,
  },
  { kind: 'an event of the feed', files: /^feed\.xml$/, what: /<content type="text">(?<shown>[^<]*\d[^<]*)</g },
  { kind: 'the number of a search result', files: /^search\/fragment\//, what: /\\"value\\":\\"(?<shown>[^"\\]+)\\"/g },
  {
    kind: 'the text of a search result',
    files: /^search\/fragment\//,
    what: /\\"(?:section|content)\\":\\"(?<shown>[^"\\]*\d[^"\\]*)\\"/g,
  },
  { kind: 'a picture for sharing', files: /^share\/.*\.png$/, what: /^(?<shown>[^\n]*)$/gm },
];

/**
 * In every place of a site where an amount is told, every way to tell another one, repeatable by seed. Each mutation is the changed
 * file alone: the data package would tell of any change.
 */
export function amountMutations(output: ContentFiles, random: () => number): { kind: string; mutations: Mutation[] }[] {
  // Not every report has a page in English.
  const there = places.filter(({ files }) => [...output.keys()].some((name) => files.test(name)));
  return there.map(({ kind, files, what }) => {
    const texts = [...output].filter(([name]) => files.test(name)).map(([name, bytes]) => ({ name, text: textOf(name, bytes) }));
    const found = texts.flatMap(({ name, text }) => [...text.matchAll(what)].map((match) => ({ name, text, match })));
    const changes = amountChanges.flatMap((change) => {
      const told = found.flatMap((place) => {
        const shown = (place.match.groups?.shown ?? '').replace(/<[^>]*>/g, '');
        return change.changed(shown).map((other) => ({ ...place, shown, other }));
      });
      return some(told, TRIES, random).map((one) => ({ ...one, change: change.kind }));
    });
    const mutations = changes.map(({ name, text, match, shown, other, change }) => ({
      what: `${name}: ${change}: ${shown} → ${other}`,
      files: new Map([[name, bytesOf(name, replaced(text, match, other), output.get(name))]]),
    }));
    return { kind, mutations };
  });
}

function replaced(text: string, { 0: whole, index, groups }: RegExpExecArray, other: string): string {
  const shown = groups?.shown ?? '';
  const start = index + whole.lastIndexOf(shown);
  return text.slice(0, start) + other + text.slice(start + shown.length);
}
