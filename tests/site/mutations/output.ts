import type { ContentFiles } from '../../../src/report/content.ts';
import type { Mutation } from './content.ts';
import { bytesOf, textOf } from './file-text.ts';
import { changeDigit, some } from './random.ts';

/** What opens another sentence, or ends a paragraph. */
const beyond = String.raw`<(?!\/p>|\/h2>|span class="sentence")`;
/** A sentence of the transcript that says a number. */
const sentence = new RegExp(
  String.raw`<span class="sentence"[^>]*><a [^>]*>[^<]*<\/a>(?=(?:[^<\d]|${beyond}[^>]*>)*\d)(?:[^<]|${beyond})*`,
  'g',
);

/** For each kind of place in the output: files, what stands there, how often it is changed, and how. */
const places: { kind: string; files: RegExp; what: RegExp; count: number; change: (text: string, random: () => number) => string }[] = [
  {
    kind: 'a number in a paragraph',
    files: /^\d-.*\.html$/,
    what: /<a class="value"[^>]*>.*?<b>[^<]*\d[^<]*<\/b>/g,
    count: 10,
    change: inElement('b'),
  },
  {
    kind: 'a number in a tile',
    files: /^(index|\d-.*)\.html$/,
    what: /<li data-basis[^>]*>\s*<a [^>]*>.*?<b>[^<]*\d[^<]*<\/b>/g,
    count: 5,
    change: inElement('b'),
  },
  {
    kind: 'a unit',
    files: /\.html$/,
    what: /<small class="unit">[^<]+<\/small>/g,
    count: 10,
    change: (text) => text.replace(/>[^<]+</, '>头<'),
  },
  {
    kind: 'a bound',
    files: /\.html$/,
    what: /<small class="unit">[余多][^<]*<\/small>|<small class="hedge">[^<]*<\/small>/g,
    count: 5,
    change: (text) => text.replace(/>约<|>[余多]/, (found) => found.slice(0, 1) + (found.endsWith('<') ? '<' : '')),
  },
  {
    kind: 'a number in a chart',
    files: /\.html$/,
    what: /<text data-figure="[^"]*"[^>]*>[^<]*\d[^<]*<\/text>/g,
    count: 10,
    change: inElement('text'),
  },
  {
    kind: "a chart's label",
    files: /^\d-.*\.html$/,
    what: /<text class="chart-(?:label|legend)"[^>]*>[^<]*\d{4}[^<]*<\/text>/g,
    count: 3,
    change: (text) => text.replace(/\d{4}(?=[^>]*<)/, '2013'),
  },
  {
    kind: "a number of a chart's scale",
    files: /\.html$/,
    what: /<text class="chart-scale"[^>]*>[^<]*\d[^<]*<\/text>/g,
    count: 6,
    change: inElement('text'),
  },
  {
    kind: "the place of a number of a chart's scale",
    files: /\.html$/,
    what: /<text class="chart-scale"[^>]*>/g,
    count: 3,
    change: (text) => text.replace(/(?<= x=")[\d.]+/, (x) => String(Number(x) + 30)),
  },
  {
    kind: 'a number of the register',
    files: /^figures\.html$/,
    what: /<td class="amount"[^>]*>.*?<b>[^<]*\d[^<]*<\/b>/g,
    count: 8,
    change: inElement('b'),
  },
  {
    kind: 'a formula',
    files: /^figures\.html$/,
    what: /<span data-structure="expression">[^<]*<\/span>/g,
    count: 4,
    change: inElement('span'),
  },
  {
    kind: 'a time of the register',
    files: /^figures\.html$/,
    what: /<td [^>]*data-structure="as-of">[^<]*\d[^<]*<\/td>/g,
    count: 5,
    change: inElement('td'),
  },
  {
    kind: 'a sentence of the transcript',
    files: /^transcript\.html$/,
    what: sentence,
    count: 8,
    change: inSentence,
  },
  {
    kind: 'a quoted sentence beside a paragraph',
    files: /^\d-.*\.html$/,
    what: /<span data-spoken="[^"]*">[^<]*\d[^<]*<\/span>/g,
    count: 5,
    change: inElement('span'),
  },
  { kind: 'a date', files: /^timeline\.html$/, what: /<time [^>]*>[^<]*<\/time>/g, count: 4, change: inElement('time') },
  {
    kind: 'a count',
    files: /^(index|about|audit|figures)\.html$/,
    what: /<\w+ [^>]*data-structure="count:[^"]*"[^>]*>[^<]*\d[^<]*</g,
    count: 5,
    change: (text, random) => text.replace(/>[^<]*</, (found) => changeDigit(found, random)),
  },
  {
    kind: 'a title or label read aloud',
    files: /\.html$/,
    what: /(?:title|aria-label)="[^"]*\d[^"]*"/g,
    count: 8,
    change: (text, random) => text.replace(/".*"/, (found) => changeDigit(found, random)),
  },
  {
    kind: 'a number of structured data',
    files: /^index\.html$/,
    what: /"\w+":(?:"[^"]*\d[^"]*"|\d+)/g,
    count: 6,
    change: (text, random) => text.replace(/:.*/, (found) => changeDigit(found, random)),
  },
  {
    kind: 'words of structured data',
    files: /^index\.html$/,
    what: /"(?:name|abstract|description|alternativeHeadline|temporalCoverage)":"[^"]+"(?!,"encodingFormat)/g,
    count: 4,
    change: (text) => text.replace(/"$/, '等"'),
  },
  {
    kind: 'a value of figures.json',
    files: /^data\/figures\.json$/,
    what: /"(?:value|display|asOf|exact)": .*\d.*/g,
    count: 8,
    change: (text, random) => text.replace(/: .*/, (found) => changeDigit(found, random)),
  },
  {
    kind: 'a cell of a CSV',
    files: /^data\/.*\.csv$/,
    what: /^[a-z].*,\d[\d.]*,[^,]+,/gm,
    count: 8,
    change: (text, random) => text.replace(/,\d[\d.]*(?=,[^,]+,$)/, (found) => changeDigit(found, random)),
  },
  {
    kind: 'digits set against a number of a paragraph',
    files: /^\d-.*\.html$/,
    what: /<p>[^<]*\d{4}年/g,
    count: 4,
    change: (text) => text.replace(/(\d{4})年$/, '$1<strong>$1</strong>年'),
  },
  {
    kind: 'digits set against a number that is a link',
    files: /^\d-.*\.html$/,
    what: /<a class="value"[^>]*>.*?<b>[^<]*\d[^<]*<\/b>/g,
    count: 6,
    change: (text) => text.replace(/^/, '1').replace(/>(?=[^>]*<\/b>$)/, '><i>2</i>'),
  },
  { kind: 'the number from which a list counts', files: /\.html$/, what: /<ol>/g, count: 6, change: () => '<ol start="999">' },
  { kind: 'a byte of the downloadable texts', files: /^data\/(transcript|reading)\.txt$/, what: /\d+/g, count: 4, change: changeDigit },
  { kind: 'a text of the search', files: /^search\/fragment\//, what: /\d+(?:\.\d+)?万?[元名个家张]/g, count: 5, change: changeDigit },
  {
    kind: 'the length of a bar of a chart',
    files: /\.html$/,
    what: /<path data-mark="[^"]*" d="M[\d.]+,[\d.]+h[\d.]+v20/g,
    count: 5,
    change: (text) => text.replace(/(?<=h)[\d.]+/, (length) => String(Number(length) * 0.9 - 3)),
  },
  {
    kind: 'the place of a dot of a chart',
    files: /\.html$/,
    what: /<path data-mark="[^"]*" d="M[\d.]+(?=,[\d.]+A)/g,
    count: 3,
    change: (text) => text.replace(/[\d.]+$/, (x) => String(Number(x) + 12)),
  },
];

/** Changes a digit in the text of the last such element. */
function inElement(tag: string) {
  const text = new RegExp(`(?<=<${tag}[^>]*>)[^<]*(?=</${tag}>$)`);
  return (html: string, random: () => number) => html.replace(text, (found) => changeDigit(found, random));
}

/** Changes a digit in a text of a sentence of the transcript, whatever marks stand in it, but not in the sentence's own number. */
function inSentence(html: string, random: () => number): string {
  const texts = [...html.matchAll(/(?<=>)[^<>]*\d[^<>]*(?=<|$)/g)].slice(1);
  const [picked] = some(texts, 1, random);
  if (!picked) return html;
  return html.slice(0, picked.index) + changeDigit(picked[0], random) + html.slice(picked.index + picked[0].length);
}

/** Output mutations of every kind of place, repeatable by seed; each holds the changed file alone. */
export function outputMutations(output: ContentFiles, random: () => number): { kind: string; mutations: Mutation[] }[] {
  const texts = new Map(
    [...output].filter(([name]) => /\.(html|json|csv|txt|js)$/.test(name)).map(([name, bytes]) => [name, textOf(name, bytes)]),
  );
  const byPlace = places.map(({ kind, files, what, count, change }) => {
    const found = [...texts]
      .filter(([name]) => files.test(name))
      .flatMap(([name, text]) => [...text.matchAll(what)].map((match) => ({ name, text, match })));
    const mutations = some(found, count, random).flatMap(({ name, text, match }) => {
      const changed = change(match[0], random);
      if (changed === match[0]) return [];
      const mutated = text.slice(0, match.index) + changed + text.slice(match.index + match[0].length);
      return [
        {
          what: `${name}: ${match[0].slice(-80)} → ${changed.slice(-80)}`,
          files: new Map([[name, bytesOf(name, mutated)]]),
        },
      ];
    });
    return { kind, mutations };
  });
  const added = new Map([
    ['notes.html', new TextEncoder().encode('<!doctype html><html lang="zh"><body><p>另有37人受益。</p></body></html>')],
    ['extra.pdf', new Uint8Array([1])],
  ]);
  return [...byPlace, { kind: 'a page and a file that nobody made', mutations: [{ what: 'notes.html, extra.pdf', files: added }] }];
}
