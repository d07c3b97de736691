import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numeralsOf } from '../../../src/components/numerals.ts';
import { type Site, siteOf } from '../../../src/components/site.ts';
import { inventedReport } from '../report/rules/invented-report.ts';
import { rendered, report, site } from './rendered.ts';

const passage = (props: Record<string, string>, of: Site = site) =>
  rendered('components/markdown/Passage.astro', props, { default: '<p>Text</p>' }, of);
/** What each paragraph of the note says, without marks and with single spaces. */
const linesOf = (html: string) =>
  [...html.matchAll(/<(p|span) class="doubt".*?<\/span>|<p(?! *>Text)[^>]*>.*?<\/p>/gs)].map(([line]) =>
    line
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );

test('the numerals of the paragraph stand out in its sentence and lead to their entries; the others only say whose they are', async () => {
  const html = await passage({ at: 'figure:home-beds' });
  assert.match(html, /<a class="said-figure own" data-of="home-beds" href="figures\.html#f-home-beds">\s*128 beds\s*<\/a>/);
  assert.match(html, /<span data-of="home-beds-more">\s*40\s*<\/span>/);
});

test('the note says its sentences in the order of the speech, each once', async () => {
  const html = await passage({ at: 'sentence:1.3-2 figure:home-beds figure:home-beds-more sentence:1.1-1' });
  const numbers = [...html.matchAll(/<a class="mark leading"[^>]*href="transcript\.html#s([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(numbers, ['1.1-1', '1.1-2', '1.3-2']);
});

test('a sentence that stands right above or below is said in its place with a word, its number and link kept', async () => {
  const html = await passage({ at: 'figure:home-beds sentence:1.3-2', above: 'figure:home-beds-more', below: '1.3-2' });
  assert.match(html, /<p class="shown above">\s*<a[^>]*href="transcript\.html#s1\.1-2"[^>]*>.*?as above/s);
  assert.match(html, /<p class="shown below">\s*<a[^>]*href="transcript\.html#s1\.3-2"[^>]*>.*?see below/s);
  assert.doesNotMatch(await passage({ at: 'figure:home-beds', above: 'sentence:1.3-2' }), /as above|see below/);
});

test('a computed number has its formula in the note, also where the paragraph says no other', async () => {
  const html = await passage({ at: 'figure:infirmary-beds' });
  assert.deepEqual(linesOf(html), ['d 128 beds − 40 beds = 88 beds']);
  assert.ok(html.includes('href="figures.html#f-infirmary-beds"'), 'it leads to its entry');
});

test('each doubt of the figures of a paragraph is said once', async () => {
  const invented = inventedReport({
    said: ['要事。今年增长43%、33%。'],
    figures: [
      '- { id: growth, label: 增长, value: 43, unit: "%", asOf: 2020, quote: 增长43%、33%, doubt: 没有说明比的是什么 }',
      '- { id: other, label: 另一增长, value: 33, unit: "%", asOf: 2020, quote: 增长43%、33%, doubt: 没有说明比的是什么 }',
    ].join('\n'),
  });
  const html = await passage({ at: 'figure:growth figure:other' }, siteOf(invented, new Map()));
  assert.equal(html.split('没有说明比的是什么').length - 1, 1);
});

test('a numeral that several figures quote is cut once, and says all of them', () => {
  const [beds] = report.figures.filter(({ id }) => id === 'home-beds');
  assert.ok(beds?.spoken);
  const twin = { ...beds, id: 'home-beds-again' };
  assert.deepEqual(numeralsOf('1.1-2', [beds, twin]), [{ ...beds.spoken, ids: ['home-beds', 'home-beds-again'] }]);
  assert.deepEqual(numeralsOf('1.1-1', [beds]), []);
});
