import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blocksOfPage } from '../../../../src/verify/numbers/blocks.ts';
import { explainBlocks } from '../../../../src/verify/numbers/explain.ts';
import { factsOf } from '../../../../src/verify/numbers/facts.ts';
import { parsePage } from '../../../../src/verify/pages.ts';
import { inventedReport } from '../../report/rules/invented-report.ts';

const facts = factsOf(
  inventedReport({
    said: ['要事。新建书屋约1.2万个，其中13个在山区。', '好事。2019年起补贴老人310人。'],
    figures: [
      '- { id: rooms, label: 书屋, value: 1.2万, unit: 个, asOf: 2020, quote: 书屋约1.2万个 }',
      '- { id: hills, label: 山区书屋, value: 13, unit: 个, asOf: 2020, quote: 13个在山区 }',
      '- { id: others, label: 其他书屋, unit: 个, asOf: 2020, derive: { difference: [rooms, hills] } }',
    ].join('\n'),
  }),
);

/** What becomes of the numerals of a page's body: how each is accounted for, or why it is not. */
function outcome(body: string, known = facts): string {
  const results = blocksOfPage(parsePage('a.html', `<title>t</title>${body}`).document).map((block) => explainBlocks([block], known));
  return results
    .flatMap(({ explained, unexplained }) => [
      ...explained,
      ...unexplained.map(({ numeral, code }) => `${numeral} ${code.replace('site-', '')}`),
    ])
    .join(', ');
}

const cases: [rule: string, good: string, kind: string, bad: string, why: string][] = [
  [
    'a figure is shown as it was said',
    '<b data-figure="hills">13 个</b>',
    'figure',
    '<b data-figure="hills">31 个</b>',
    '31 not-the-figure',
  ],
  ['a figure keeps its unit', '<b data-figure="hills">13个</b>', 'figure', '<b data-figure="hills">13户</b>', '13 not-the-figure'],
  [
    'a figure keeps its bound',
    '<b data-figure="rooms">约1.2万个</b>',
    'figure',
    '<b data-figure="rooms">1.2万个</b>',
    '1.2万 not-the-figure',
  ],
  ['a figure is registered', '<b data-figure="hills">13个</b>', 'figure', '<b data-figure="hill">13个</b>', '13 not-the-figure'],
  ['a figure shows its number', '<b data-figure="hills">13个</b>', 'figure', '<b data-figure="hills">many</b>', 'many not-the-figure'],
  [
    'spoken words stand in their sentence',
    '<q data-spoken="1.1-2">13个在山区</q>',
    'spoken',
    '<q data-spoken="1.2-2">13个在山区</q>',
    '13 not-spoken',
  ],
  [
    'spoken words cut no numeral in two',
    '<q data-spoken="1.1-2">其中13个</q>',
    'spoken',
    '<q data-spoken="1.1-2">3个在山区</q>',
    '3 not-spoken',
  ],
  [
    'a count is what is there',
    '<b data-structure="count:figures">4 项</b>',
    'structure',
    '<b data-structure="count:figures">5 项</b>',
    '5 not-structure',
  ],
  [
    'a kind of structure is known',
    '<b data-structure="measure">1.2</b>',
    'structure',
    '<b data-structure="thing">1.2</b>',
    '1.2 not-structure',
  ],
  [
    'the id of a measure exists',
    '<b data-structure="measure">1.2</b>',
    'structure',
    '<b data-structure="measure">1.3</b>',
    '1.3 not-structure',
  ],
  [
    'the number of a sentence is that of its link',
    '<a href="#s1.2-2" data-structure="sentence">1.2-2</a>',
    'structure',
    '<a href="#s1.2-2" data-structure="sentence">1.1-2</a>',
    '1.1-2 not-structure',
  ],
  [
    'a typed number was said in the source',
    '<p data-source="1.2">2019年起</p>',
    'source',
    '<p data-source="1.1">2019年起</p>',
    '2019年 not-in-source',
  ],
  [
    'a typed number keeps the word after it',
    '<p data-source="1.2">310人</p>',
    'source',
    '<p data-source="1.2">310元</p>',
    '310元 not-in-source',
  ],
  ['a number outside sections has no source', '<p data-source="speech">310人</p>', 'source', '<p>310人</p>', '310人 no-source'],
  [
    'a label tells the day of publication',
    '<meta name="PubDate" data-structure="published" content="2020-05-07">',
    'structure',
    '<meta name="PubDate" data-structure="published" content="2020-05-70">',
    '2020 not-structure, 05-70 not-structure',
  ],
  ['ordinary words count nothing', '<p>统一</p>', 'word', '<p>三个</p>', '三个 no-source'],
  ['attributes rest on the source too', '<i data-source="1.2" title="310人"></i>', 'source', '<i title="310人"></i>', '310人 no-source'],
];

for (const [rule, good, kind, bad, why] of cases) {
  test(`the audit of pages: ${rule}`, () => {
    assert.match(outcome(good), new RegExp(`^${kind}(, ${kind})*$`));
    assert.equal(outcome(bad), why);
  });
}

test('the audit of pages: a formula is the figure’s own', () => {
  const expression = facts.report.figureById.get('others')?.derivation?.expression ?? '';
  const mark = (text: string) => `<b data-structure="expression:others">${text}</b>`;
  assert.match(outcome(mark(expression)), /^structure(, structure)*$/);
  assert.match(outcome(mark(expression.replace('13', '31'))), /^.* not-structure(, .* not-structure)*$/);
});

test('the audit of pages: in a figure’s entry, number, time and formula that name no figure are its own', () => {
  const expression = facts.report.figureById.get('others')?.derivation?.expression ?? '';
  const entry = (id: string, mark: string, text: string) => outcome(`<p id="f-${id}"><b ${mark}>${text}</b></p>`);
  assert.equal(entry('hills', 'data-figure', '13个'), 'figure');
  assert.equal(entry('rooms', 'data-figure', '13个'), '13 not-the-figure');
  assert.equal(entry('hills', 'data-structure="as-of"', '2020年'), 'structure');
  assert.equal(entry('hills', 'data-structure="as-of"', '2019年'), '2019 not-structure');
  assert.match(entry('others', 'data-structure="expression"', expression), /^structure(, structure)*$/);
  assert.match(entry('hills', 'data-structure="expression"', expression), /not-structure/);
  assert.equal(outcome('<b data-figure>13个</b>'), '13个 no-source');
  assert.equal(outcome('<b data-structure="as-of">2020年</b>'), '2020 not-structure');
  assert.equal(outcome('<p id="f-hills"><b data-structure="count">1</b></p>'), '1 not-structure');
});

test('the audit of pages: what carries a date for programs shows this date or its year, not another one of the report', () => {
  const dated = { ...facts, names: { ...facts.names, date: new Set(['2017年5月', '2017年', '2018年']) } };
  const shown = (text: string) => outcome(`<time datetime="2017-05" data-structure="date">${text}</time>`, dated);
  assert.match(shown('2017年5月'), /^structure(, structure)*$/);
  assert.equal(shown('2017年'), 'structure');
  assert.equal(shown('2018年'), '2018 not-structure');
});

test('the place and the publisher that the edition names may hold a numeral that was not said, and nothing else may', () => {
  const { meta } = facts.report;
  const named = { ...facts, report: { ...facts.report, meta: { ...meta, publisher: '第7区', event: { ...meta.event, place: '8号楼' } } } };
  assert.equal(outcome('<p data-source="1.1">第7区在8号楼举行，共8个</p>', named), 'structure, structure, 8个 not-in-source');
  assert.equal(outcome('<p data-structure="place">8号楼</p>', named), 'structure');
  assert.equal(outcome('<p data-structure="place">9号楼</p>', named), '9 not-structure');
});

test('what browsers are told of the window is no text, though the speech holds no such numeral', () => {
  assert.equal(outcome('<meta name="viewport" content="width=device-width, initial-scale=1">'), '');
  assert.equal(outcome('<meta name="description" content="7个">'), '7个 no-source');
  assert.equal(outcome('<form name="viewport"><p>7个</p></form>'), '7个 no-source');
});

test('an attribute may say its figure or the number of the sentence it leads to, and no other number', () => {
  assert.equal(outcome('<b data-figure="hills" title="13个">13个</b>'), 'structure, figure');
  assert.equal(outcome('<a href="#s1.2-2" title="1.2-2">x</a>'), 'structure');
  assert.equal(outcome('<a href="#s1.2-2" title="1.1-2">x</a>'), '1.1-2 no-source');
  assert.equal(outcome('<a href="#so-1" title="原话，开场第1句">x</a>'), 'structure');
  assert.equal(outcome('<a href="#so-1" title="原话，开场第2句">x</a>'), '第2 no-source');
  assert.equal(outcome('<b data-figure="hills" data-source="1.2" title="310人">13个</b>'), '310 not-the-figure, figure');
});

test('an emendation that reaches over the end of a sentence is spoken in the sentence where its change begins, and nowhere else', () => {
  const known = factsOf(
    inventedReport({
      said: ['要事。改造危桥。改造危旧桥梁47座。', '好事。'],
      emendations: '- { passage: 危桥。改造危旧桥梁47座, reading: 旧桥。改造危旧桥梁47座, reason: 照原稿, certainty: certain }',
      notFigures: '- { passage: 47座, reason: 试验 }',
    }),
  );
  for (const text of ['危桥。改造危旧桥梁47座', '旧桥。改造危旧桥梁47座'])
    assert.equal(outcome(`<span data-spoken="1.1-2">${text}</span>`, known), 'spoken');
  assert.equal(outcome('<span data-spoken="1.1-1">危桥。改造危旧桥梁47座</span>', known), '47 not-spoken');
  assert.equal(outcome('<span data-spoken="1.1-2">危桥。改造危旧桥梁74座</span>', known), '74 not-spoken');
});

test('the choices of a filter are named by the units of the register, and only those', () => {
  const report = inventedReport({
    said: ['用电。用电300千瓦时。'],
    figures: '- { id: power, label: 用电, value: 300, unit: 千瓦时, asOf: 2020, quote: 用电300千瓦时 }',
  });
  assert.equal(outcome('<select><option data-structure="units">千瓦时</option></select>', factsOf(report)), 'structure');
  assert.equal(outcome('<select><option data-structure="units">千升</option></select>', factsOf(report)), '千 not-structure');
});

test('a number-word right behind the id that leads a sentence in the margin is no part of that id', () => {
  const leading = (className: string) =>
    outcome(`<p data-source="1.1"><a class="${className}" data-structure="sentence">1.1-2</a> Hundreds of homes</p>`);
  assert.ok(!leading('mark leading').includes('joined'));
  assert.ok(leading('mark').includes('joined'));
});
