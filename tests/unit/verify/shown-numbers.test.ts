import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readReport } from '../../../src/report/read-report.ts';
import { verifySite } from '../../../src/verify/verify.ts';
import { readFiles } from '../../setup/read-files.ts';

const content = readFiles(join(import.meta.dirname, '../../reports/harbour-town'));
const { report } = readReport(content);
assert.ok(report);
const checked = report;
const encoder = new TextEncoder();

/**
 * What is wrong with numbers where an author writes something into a section and Astro makes this markup of it: numeral, code,
 * line, column.
 */
function found(section: string, written: string, markup: string): [numeral: string, code: string, place: string][] {
  const body = `<section data-source="${section}">${markup}</section>`;
  const page = `<!doctype html><html lang="en"><head><title>Care</title></head><body>${body}</body></html>`;
  const { diagnostics } = verifySite({
    report: checked,
    content: new Map([...content, ['areas/1-care.mdx', encoder.encode(`\n${written}\n`)]]),
    files: new Map([['1-care.html', encoder.encode(page)]]),
    trusted: new Map(),
  });
  return diagnostics.map(({ code, place, details: { numeral = '', what = '' }, inSite }) => [
    numeral || what,
    code,
    inSite ? 'site' : `${place.file.replace('areas/1-care.mdx', 'text')}:${place.line}:${place.column}`,
  ]);
}

/** Harbour-town says 310 calls and 1,260 homes in 1.3, 128 beds and 40 more in 1.1. Markup as Astro made it of what is written. */
const glued: [section: string, written: string, markup: string, numeral: string, code: string, place: string][] = [
  ['1.3', '310**310** calls', '<p>310<strong>310</strong> calls</p>', '310310 calls', 'site-not-in-source', 'text:2:1'],
  ['1.3', 'The `310`310 calls', '<p>The <code>310</code>310 calls</p>', '310310 calls', 'site-not-in-source', 'text:2:6'],
  ['1.3', '310`310` calls', '<p>310<code>310</code> calls</p>', '310310 calls', 'site-not-in-source', 'text:2:1'],
  ['1.3', '310*310* calls', '<p>310<em>310</em> calls</p>', '310310 calls', 'site-not-in-source', 'text:2:1'],
  ['1.3', '[310](1-care.html)310 calls', '<p><a href="1-care.html">310</a>310 calls</p>', '310310 calls', 'site-not-in-source', 'text:2:2'],
  ['1.3', '310 **310** calls', '<p>310 <strong>310</strong> calls</p>', '310 310 calls', 'site-not-in-source', 'text:2:1'],
  ['1.1', 'of 128.**40** beds', '<p>of 128.<strong>40</strong> beds</p>', '128.40 beds', 'site-not-in-source', 'text:2:4'],
  ['1.1', 'of 128,**40** beds', '<p>of 128,<strong>40</strong> beds</p>', '128,40', 'site-numeral-joined', 'text:2:4'],
  ['1.1', 'of 128~~40~~ beds', '<p>of 128<del>40</del> beds</p>', '12840 beds', 'site-not-in-source', 'text:2:4'],
  [
    '1.1',
    '| a | b |\n| --- | --- |\n| 128**40** | 128 |',
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>128<strong>40</strong></td><td>128</td></tr></tbody></table>',
    '12840',
    'site-not-in-source',
    'site',
  ],
  ['1.3', '999. cases were solved', '<ol start="999">\n<li>cases were solved</li>\n</ol>', '999', 'site-not-in-source', 'text:2:1'],
];

for (const [section, written, markup, numeral, code, place] of glued)
  test(`“${written.replaceAll('\n', '⏎')}” shows the number ${numeral}, which nobody said`, () => {
    assert.deepEqual(found(section, written, markup), [[numeral, code, place]]);
  });

const value = (id: string, number: string, unit: string) =>
  `<a class="value" data-basis="quoted" href="#x"><span class="number" data-figure="${id}">` +
  `<b>${number}</b><small class="unit">${unit}</small></span></a>`;
const [calls, homes, share] = [
  value('fall-calls', '310', ' calls'),
  value('handrails', '1,260', ' homes'),
  value('home-visits-growth', '31', '%'),
];

test('a digit set against the number of a tag makes another number of it, and the tag is named', () => {
  const joined = found('1.3', '310<Value id="handrails" />', `<p id="x">310${homes}</p>`);
  assert.deepEqual(joined, [['3101,260', 'site-numeral-joined', 'text:2:1']]);
  const bare = '<a href="#x"><span class="number" data-figure="fall-calls"><b>310</b> calls</span></a>';
  assert.deepEqual(found('1.3', 'x', `<p id="x">${bare} 310</p>`), []);
});

test('two tags side by side are one number where no unit stands between them', () => {
  const bare = (id: string, number: string) => `<span class="number" data-figure="${id}"><b>${number}</b></span>`;
  const [[numeral, code] = []] = found('1.3', 'x', `<p>${bare('a', '31')}${bare('b', '10')}</p>`).filter(([, kind]) =>
    kind.endsWith('joined'),
  );
  assert.deepEqual([numeral, code], ['3110', 'site-numeral-joined']);
  assert.deepEqual(found('1.3', 'x', `<p id="x">${calls}${homes}, ${share} more</p>`), []);
});

test('list items count 1, 2, 3 without a word; any other count must have been said', () => {
  const items = '<li>cases</li><li>homes</li>';
  const numerals = (attributes: string, inside = items) => found('1.3', 'x', `<ol${attributes}>${inside}</ol>`).map(([numeral]) => numeral);
  assert.deepEqual(numerals(''), []);
  assert.deepEqual(numerals(' start="1"'), []);
  assert.deepEqual(numerals(' start="999"'), ['999', '1000']);
  assert.deepEqual(numerals(' start="0"'), ['0.', '1.']);
  assert.deepEqual(numerals(' reversed'), ['2.', '1.']);
  assert.deepEqual(numerals('', '<li>cases</li><li value="77">homes</li>'), ['77.']);
  assert.deepEqual(numerals(' start="310"', '<li>calls</li>'), []);
});

test('texts that a browser sets apart are no number together', () => {
  for (const markup of [
    '<p>310</p><p>310</p>',
    'calls 310<br>310 calls',
    '<table><tr><td>310</td><td>310</td></tr></table>',
    '<ul><li>310</li><li>310</li></ul>',
    '<p>310, <strong>310</strong></p>',
    '<p>310,\n<em>310</em></p>',
    '<details><summary>310</summary>310</details>',
    '<svg><text>310</text><text>310</text></svg>',
    '<svg><text><tspan x="0">310</tspan><tspan x="0" dy="1em">310</tspan></text></svg>',
    '<p>1,<strong>260</strong> homes</p>',
  ])
    assert.deepEqual(found('1.3', 'x', markup), [], markup);
  assert.deepEqual(
    found('1.3', 'x', '<svg><text><tspan>310</tspan><tspan>310</tspan></text></svg>').map(([numeral]) => numeral),
    ['310310'],
  );
});

test('a number over the edge of a source is in neither', () => {
  const markup = '<p><span data-source="1.3">310</span><span data-source="1.1">128</span></p>';
  assert.deepEqual(
    found('1.3', 'x', markup).map(([numeral, code]) => [numeral, code]),
    [['310128', 'site-numeral-joined']],
  );
});

/** Unicode: characters without a shape, and those that turn the direction of writing. */
const hidden = [
  '\u200b',
  '\u2060',
  '\u00ad',
  '\ufe0f',
  '\u034f',
  '\u200d',
  '\u2063',
  '\u180e',
  '\u202e',
  '\u202c',
  '\u2066',
  '\ufeff',
  '\u0001',
];

test('no character that nobody sees stands anywhere in the output, spelled out or not', () => {
  for (const character of hidden) {
    const code = character.charCodeAt(0);
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    for (const markup of [`<p>310${character}310</p>`, `<p title="x${character}">x</p>`, `<p>x&#${code === 1 ? 8203 : code};</p>`]) {
      const [[what, rule] = []] = found('1.3', 'x', markup).filter(([, kind]) => kind === 'site-hidden-character');
      assert.equal(rule, 'site-hidden-character', `${name}: ${markup}`);
      assert.equal(what, markup.includes('&#') && code === 1 ? 'U+200B' : name);
    }
  }
});

test('hidden characters are found in data and in the search as well, also where JSON spells them out', () => {
  const codes = (name: string, text: string) =>
    verifySite({ report: checked, content, files: new Map([[name, encoder.encode(text)]]), trusted: new Map() }).diagnostics.map(
      ({ code, place }) => `${code} ${place.file}`,
    );
  for (const [name, text] of [
    ['data/reading.txt', '\u202e310'],
    ['data/figures.json', '{"figures": [], "note": "310\\u200b310"}'],
    ['data/figures.csv', '\ufeffid,\u200blabel\r\n'],
    ['search/a.js', 'xunliSearch.put("a","text","310\\u200b310","0");\n'],
    ['feed.xml', '<feed><title>a&#x202e;b</title></feed>'],
  ] as const)
    assert.ok(codes(name, text).includes(`site-hidden-character ${name}`), name);
});
