import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresCsv, hasEnglishLabels } from '../../../src/exports/csv-files.ts';
import { documentsJson, type FigureEntry, figuresJson, milestonesJson } from '../../../src/exports/json-files.ts';
import { inventedReport } from './invented-report.ts';
import { parseTable } from './parse-csv.ts';
import { realReport } from './real-report.ts';

const report = realReport();
/** A figure as a reader of JSON has it: its numbers are those of JSON. */
type Read = Omit<FigureEntry, 'value' | 'value_low' | 'value_high'> & Record<'value' | 'value_low' | 'value_high', number | null>;
const figuresOf = (text: string) => (JSON.parse(text) as { figures: Read[] }).figures;
const entries = figuresOf(figuresJson(report));
const entry = (id: string) => entries.find((candidate) => candidate.id === id);
const always = [
  ...['id', 'label', 'value', 'unit', 'display', 'form', 'bound', 'value_low', 'value_high', 'parts'],
  ...['asOf', 'part', 'area', 'measure', 'basis', 'quote', 'derivation', 'href'],
];

test('an entry says what was said: 1.7万余张 is more than 17000 beds', () => {
  assert.deepEqual(entry('elder-beds'), {
    id: 'elder-beds',
    label: '全市养老机构床位',
    labelEn: 'Beds in elderly-care institutions, citywide',
    value: 17000,
    unit: '张',
    display: '1.7万余张',
    form: 'point',
    bound: 'over',
    value_low: 17000,
    value_high: null,
    parts: null,
    asOf: '2020-12-25',
    part: 'area',
    area: 2,
    measure: '2.2',
    basis: 'quoted',
    quote: {
      exact: '床位1.7万余张',
      prefix: '础。目前我市有养老机构120家，',
      suffix: '。完成建设县级养老服务指导中心9',
      sentence: '2.2-2',
    },
    derivation: null,
    href: 'figures.html#f-elder-beds',
  });
});

test('a derived entry shows its operation, inputs and formula in place of a quote: 254 + 476 = 730', () => {
  const { value, basis, quote, derivation } = entry('volunteer-organisations-sum') ?? assert.fail();
  assert.deepEqual([value, basis, quote], [730, 'derived', null]);
  assert.deepEqual(derivation, {
    operation: 'sum',
    inputs: ['volunteer-organisations-legal', 'volunteer-organisations-nonlegal'],
    expression: '254个 + 476个 = 730个',
  });
});

test('every entry has the promised keys, and labelEn, growthOf, note and doubt only where they are given', () => {
  for (const { labelEn, growthOf, note, certainty, doubt, ...rest } of entries) {
    assert.deepEqual(Object.keys(rest), always);
    assert.notEqual(labelEn, '');
    assert.notEqual(growthOf, '');
    assert.notEqual(note, '');
    assert.notEqual(doubt, '');
    assert.equal(certainty === undefined, doubt === undefined);
  }
  assert.equal(entry('dibao-growth-districts-urban')?.growthOf, 'dibao-standard-districts-2020');
});

test('every quote stands once in the reading text, between its prefix and suffix', () => {
  const quotes = entries.flatMap(({ quote }) => quote ?? []);
  assert.ok(quotes.length > 90);
  for (const { exact, prefix, suffix } of quotes) {
    assert.equal(report.transcript.reading.split(exact).length, 2, exact);
    assert.ok(report.transcript.reading.includes(prefix + exact + suffix), exact);
  }
});

for (const [name, source] of [
  ['the published report', report],
  ['an invented report', inventedReport()],
] as const) {
  test(`CSV and JSON of ${name} agree value for value`, () => {
    const rows = parseTable(figuresCsv(source));
    const fromJson = figuresOf(figuresJson(source)).map(
      ({
        labelEn,
        quote,
        derivation,
        value,
        value_low,
        value_high,
        parts,
        area,
        measure,
        growthOf = '',
        plan = '',
        note = '',
        ...others
      }) => ({
        certainty: '',
        doubt: '',
        ...(hasEnglishLabels(source) && { label_en: labelEn ?? '' }),
        ...others,
        emended: quote?.emended ?? '',
        value: String(value ?? ''),
        value_low: String(value_low ?? ''),
        value_high: String(value_high ?? ''),
        parts: parts?.join(' ') ?? '',
        area: String(area ?? ''),
        measure: measure ?? '',
        quote: quote?.exact ?? '',
        quotePrefix: quote?.prefix ?? '',
        quoteSuffix: quote?.suffix ?? '',
        quoteRow: quote?.row ?? '',
        quoteColumn: quote?.column ?? '',
        sentence: quote?.sentence ?? '',
        operation: derivation?.operation ?? '',
        inputs: derivation?.inputs.join(' ') ?? '',
        expression: derivation?.expression ?? '',
        growthOf,
        plan,
        note,
      }),
    );
    assert.deepEqual(rows, fromJson);
  });
}

test('what was said outside the areas has no area and no measure, and text like a formula is shielded', () => {
  const invented = inventedReport();
  const [before, now, fall] = figuresOf(figuresJson(invented));
  assert.deepEqual([before?.area, before?.measure, now?.area, now?.measure], [null, null, 1, '1.1']);
  assert.deepEqual([fall?.value, fall?.derivation?.inputs], [-80, ['trees-before', 'trees']]);
  const csv = figuresCsv(invented);
  assert.match(csv, /\r\ntrees-before,"'=Trees, before",40,trees,/);
  assert.match(csv, /,'-1 is no answer,/);
  assert.match(csv, /\r\nfall,Change,-80,trees,/);
});

test('documents and milestones lead to the sentence that names them', () => {
  const { documents } = JSON.parse(documentsJson(report));
  assert.equal(documents.length, 16);
  assert.deepEqual(
    documents.find(({ id }: { id: string }) => id === 'home-care-regulations'),
    {
      id: 'home-care-regulations',
      title: '芜湖市居家养老服务条例',
      part: 'area',
      area: 2,
      measure: '2.1',
      quote: {
        exact: '出台《芜湖市居家养老服务条例》',
        prefix: '一是政策保障先行，激发发展动力。',
        suffix: '，明确了居家养老服务标准、职责和',
        sentence: '2.1-2',
      },
      href: 'transcript.html#s2.1-2',
    },
  );
  const { milestones } = JSON.parse(milestonesJson(report));
  const pilot = milestones.find(({ id }: { id: string }) => id === 'medical-elder-care-pilot-city');
  assert.deepEqual([pilot.date, pilot.measure, pilot.href], ['2017', '2.5', 'transcript.html#s2.5-2']);
});

test('each file says which report it is of, and from where its addresses count', () => {
  for (const text of [figuresJson(report), documentsJson(report), milestonesJson(report)]) {
    const { report: of } = JSON.parse(text);
    assert.deepEqual([of.event, of.base, of.edition], [{ date: '2020-12-25', place: '广电中心新闻发布厅' }, '../', report.meta.edition]);
    assert.equal(of.areas[1].measures[2].href, `${report.areas[1]?.slug}.html#m2.3`);
    assert.equal(of.transcript.sha256, '2ac53cd14e12aa6624d1e112ef52367a49f8f31ea45a6120ff09178b0f5b3da2');
  }
});
