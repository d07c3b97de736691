import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import { cardLines, cardOf } from '../../../../src/exports/card.ts';
import { figuresCsv } from '../../../../src/exports/csv-files.ts';
import { feed } from '../../../../src/exports/feed.ts';
import { figuresJson } from '../../../../src/exports/json-files.ts';
import { reportJsonLd } from '../../../../src/exports/json-ld.ts';
import { displayText, type Figure } from '../../../../src/report/figures/figure.ts';
import { bounds } from '../../../../src/report/numerals/amount.ts';
import type { Report } from '../../../../src/report/report.ts';
import { asciiOnly } from '../../../../src/search/build/ascii-only.ts';
import { parsePages } from '../../../../src/verify/pages.ts';
import { amountChanges } from '../../../setup/amount-changes.ts';
import { audited } from '../../../setup/audited.ts';
import { saidAmounts } from './said-amounts.ts';

type Files = Record<string, string | Buffer>;

const page = (body: string) => `<!doctype html><html lang="zh"><head><title>t</title></head><body>${body}</body></html>`;
const put = (content: string, value: string, url: string) =>
  asciiOnly(
    `xunliSearch.put("a.pf_fragment","text",${JSON.stringify(`x${JSON.stringify({ a: { content, meta: { url, value } } })}`)},"0");\n`,
  );

/** A PNG of one chunk, the description that its readers are given. */
function pictureOf(lines: string[]): Buffer {
  const chunk = Buffer.concat([Buffer.from('iTXtDescription\0\0\0\0\0', 'latin1'), Buffer.from(lines.join('\n'))]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(chunk.length - 4, 0);
  frame.writeUInt32BE(crc32(chunk), 4);
  return Buffer.concat([Buffer.alloc(8), frame.subarray(0, 4), chunk, frame.subarray(4)]);
}

/** For each place of the site where the words of a figure stand: the files in which they stand there. */
const places: Record<string, (shown: string, figure: Figure, report: Report) => Files> = {
  'a number in the text': (shown, { id }) => ({ 'a.html': page(`<p>共<b data-figure="${id}">${shown}</b></p>`) }),
  'a number in several elements': (shown, { id }) => ({
    'a.html': page(`<b data-figure="${id}"><small>${shown.slice(0, 1)}</small>${shown.slice(1)}</b>`),
  }),
  'a number of a drawing': (shown, { id }) => ({ 'a.html': page(`<svg><text data-figure="${id}" x="1">${shown}</text></svg>`) }),
  'a title read aloud': (shown, { id, display }) => ({
    'a.html': page(`<i data-figure="${id}" title="${id}：${shown}">${displayText(display)}</i>`),
  }),
  'what other sites are told of a picture': (shown, { id }) => ({
    'a.html': page(`<meta property="og:image:alt" content="${id}: ${shown}" data-figure="${id}" data-source="1.1">`),
  }),
  'the author’s own words': (shown, { quote }, report) => ({
    'a.html': page(`<p data-source="1.1">${quote?.exact.replace(displayOf(report, quote.exact), shown)}</p>`),
  }),
  'a quote': (shown, { quote }, report) => ({
    'a.html': page(`<q data-spoken="${quote?.sentence}">${quote?.exact.replace(displayOf(report, quote?.exact), shown)}</q>`),
  }),
  'the number alone as a quote': (shown, { quote }) => ({ 'a.html': page(`<q data-spoken="${quote?.sentence}">${shown}</q>`) }),
  'a row of CSV': (shown, figure, report) => ({ 'data/figures.csv': figuresCsv(report).replace(displayText(figure.display), shown) }),
  'an entry of JSON': (shown, figure, report) => ({
    'data/figures.json': figuresJson(report).replace(`"display": "${displayText(figure.display)}`, `"display": "${shown}`),
  }),
  'an entry of the feed': (shown, { quote }, report) => ({
    'feed.xml': feed(report).replace(quote?.exact ?? '', quote?.exact.replace(displayOf(report, quote.exact), shown) ?? ''),
  }),
  'a picture for sharing': (shown, figure, report) => ({
    'share/index.png': pictureOf(
      [cardOf(headed(report, figure))]
        .flatMap((card) => (card ? cardLines(card) : []))
        .map((line) => (line === displayText(figure.display) ? shown : line)),
    ),
  }),
  'the number of a search result': (shown, { id, display }) => ({
    'a.html': page(`<p id="f-${id}" data-search-section="">共<b data-figure>${displayText(display)}</b></p>`),
    'search/a.js': put('共', shown, `a.html#f-${id}`),
  }),
  'the text of a search result': (shown, { id, display }) => ({
    'a.html': page(`<p id="m1" data-search-section="">共<b data-figure="${id}">${displayText(display)}</b></p>`),
    'search/a.js': put(`共${shown}`, '', 'a.html#m1'),
  }),
  'the whole of a search result': (shown, { id, display }) => ({
    'a.html': page(`<p id="m1" data-search-section="">共<b data-figure="${id}">${displayText(display)}</b></p>`),
    'search/a.js': put(shown, '', 'a.html#m1'),
  }),
};

const reports = [saidAmounts('zh-CN'), saidAmounts('en')];

/** The words of the figure whose quote this is. */
function displayOf({ figures }: Report, exact: string): string {
  return displayText(figures.find(({ quote }) => quote?.exact === exact)?.display ?? assert.fail(exact));
}

/** The report with a figure before all others. */
function headed(report: Report, { id }: Figure): Report {
  return { ...report, meta: { ...report.meta, headline: [id] } };
}

/** What the audit says of some files. */
function problems(report: Report, files: Files): string[] {
  const bytes = new Map(Object.entries(files).map(([name, contents]) => [name, new Uint8Array(Buffer.from(contents as string))]));
  return audited(report, bytes, parsePages(bytes)).mistakes.map(({ code, details }) => `${code} ${details.context}`);
}

for (const [place, filesOf] of Object.entries(places)) {
  test(`${place} tells every amount as it was said, and no other way of telling it passes`, () => {
    for (const report of reports) {
      const missed = report.figures.flatMap((figure) => {
        const audit = (shown: string) => problems(headed(report, figure), filesOf(shown, figure, report));
        const shown = displayText(figure.display);
        assert.deepEqual(audit(shown), [], shown);
        // An author's own words may write the same amount otherwise: 20万-60万元.
        const changes = amountChanges.filter(({ kind }) => kind !== 'a scale added' || !place.startsWith('the author'));
        const told = changes.flatMap(({ kind, changed }) => changed(shown).map((other) => ({ kind, other })));
        assert.ok(told.length > 1, shown);
        return told.filter(({ other }) => audit(other).length === 0).map(({ kind, other }) => `${kind}: ${shown} → ${other}`);
      });
      assert.deepEqual(missed, []);
    }
  });
}

/** A figure with one thing of its amount otherwise: a bound, an end, a part, a sign, its form. */
function otherAmounts(figure: Figure): Figure[] {
  const { form, numbers, bound } = figure;
  const otherNumber = (number: string, place: number) => ({ ...figure, numbers: numbers.with(place, number) });
  return [
    ...bounds.filter((other) => other !== bound).map((other) => ({ ...figure, bound: other })),
    ...numbers.map((number, place) => otherNumber(number.startsWith('-') ? number.slice(1) : `-${number}`, place)),
    ...numbers.map((number, place) => otherNumber(`${number}${number.includes('.') ? '' : '.'}1`, place)),
    ...(numbers.length > 1
      ? [
          { ...figure, numbers: numbers.slice(1) },
          { ...figure, numbers: numbers.slice(0, -1) },
        ]
      : []),
    ...(new Set(numbers).size > 1 ? [{ ...figure, numbers: numbers.toReversed() }] : []),
    { ...figure, form: form === 'range' ? 'ratio' : 'range' },
  ];
}

const data: Record<string, (report: Report) => Files> = {
  'figures.csv': (report) => ({ 'data/figures.csv': figuresCsv(report) }),
  'figures.json': (report) => ({ 'data/figures.json': figuresJson(report) }),
  'structured data': (report) => ({
    'a.html': page(`<script type="application/ld+json" data-structure="metadata">${reportJsonLd(report)}</script>`),
  }),
};

for (const [format, filesOf] of Object.entries(data)) {
  test(`${format} holds every amount exactly, and one that is otherwise in any of its numbers, its bound or its form is refused`, () => {
    for (const report of reports) {
      assert.deepEqual(problems(report, filesOf(report)), []);
      for (const figure of report.figures) {
        const missed = otherAmounts(figure).filter((other) => {
          const changed = { ...report, figures: report.figures.map((one) => (one === figure ? other : one)) };
          const files = filesOf({ ...changed, figureById: new Map(changed.figures.map((one) => [one.id, one])) });
          const isSame = JSON.stringify(files) === JSON.stringify(filesOf(report));
          assert.ok(!isSame || format === 'structured data', `${figure.id}: nothing was changed`);
          return !isSame && problems(report, files).length === 0;
        });
        assert.deepEqual(
          missed.map(({ id, form, numbers, bound }) => [id, form, numbers, bound]),
          [],
        );
      }
    }
  });
}

/** Attributes of a mark or an entry from which scripts take what they sort and draw by: true ones, and wrong ones. */
const forScripts: [id: string, isRight: boolean, attributes: string][] = [
  ['wait', true, 'data-value="10" data-unit="分钟" data-as-of="2020" data-bound="at-most"'],
  ['wait', false, 'data-value="11"'],
  ['wait', false, 'data-value="-10"'],
  ['wait', false, 'data-value=""'],
  ['wait', false, 'data-unit="小时"'],
  ['wait', false, 'data-as-of="2021"'],
  ['wait', false, 'data-bound="over"'],
  ['fall', true, 'data-value="-2.3"'],
  ['fall', false, 'data-value="2.3"'],
  ['support', true, 'data-value="200000 600000" data-form="range"'],
  ['support', false, 'data-value="200000 700000"'],
  ['support', false, 'data-value="600000"'],
  ['support', false, 'data-form="ratio"'],
  ['sectors', true, 'data-value="7.2 41.5 51.3" data-unit=""'],
  ['sectors', false, 'data-value="7.2 51.3 41.5"'],
  ['nothing', false, 'data-value="10"'],
];

test('what scripts sort and draw by is what the figure says', () => {
  const [report] = reports;
  assert.ok(report);
  for (const [id, isRight, attributes] of forScripts)
    for (const body of [`<p data-mark="${id}" ${attributes}></p>`, `<p id="f-${id}"><b ${attributes}></b></p>`])
      assert.equal(problems(report, { 'a.html': page(body) }).length === 0, isRight, `${id} ${attributes}`);
});
