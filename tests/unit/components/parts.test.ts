import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOf } from '../../../src/components/site.ts';
import { rendered, report } from './rendered.ts';

/** What each group of a list is called and where it leads, in order. */
const groupsIn = (html: string, mark: RegExp) =>
  [...html.replace(/<wbr>|<\/?span[^>]*>/g, '').matchAll(mark)].map(([, href, title]) => [title?.trim(), href]);
const opening = ['Opening', 'transcript.html#po'];
const [area = { title: '', slug: '' }] = report.areas;

test('figures of the opening stand in a group of their own, before the areas, and the filter has a choice for them', async () => {
  const html = await rendered('components/Register/Register.astro', { figures: report.figures });
  const groups = groupsIn(html, /<tr class="group"[^>]*>\s*<th[^>]*>\s*<a href="([^"]*)">\s*([^<]*)</g);
  assert.deepEqual(groups.slice(0, 2), [opening, [area.title, `${area.slug}.html`]]);
  assert.equal(groups.length, report.areas.length + 1);
  const [, areas = ''] = /<select name="area"[^>]*>(.*?)<\/select>/s.exec(html) ?? [];
  const choices = [...areas.matchAll(/<option value="([^"]*)">/g)].map(([, value]) => value);
  assert.deepEqual(choices.slice(0, 3), ['', 'opening', '1']);
  assert.ok(html.includes('data-area="opening" data-search-area="Opening"'));
});

test('a document that the opening names is listed, under the opening and without a measure', async () => {
  const [named] = report.documents;
  assert.ok(named);
  const inOpening = { ...named, area: 0, measure: '', quote: { ...named.quote, sentence: 'o-1' } };
  const site = siteOf({ ...report, documents: [named, inOpening] }, new Map());
  const html = await rendered('pages/documents.astro', {}, {}, site);
  assert.deepEqual(groupsIn(html, /<h2[^>]*>\s*<a href="([^"]*)">\s*([^<]*)</g)[0], opening);
  const [listed = ''] = html.slice(html.indexOf('Opening')).split('</section>');
  assert.ok(listed.includes(`id="d-${named.id}"`) && listed.includes('transcript.html#so-1'));
  assert.doesNotMatch(listed, /data-structure="measure"/);
});

test('the search can be narrowed to the opening and the closing, in the order of the speech', async () => {
  const html = await rendered('pages/search.astro');
  const areas = JSON.parse(/data-areas="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#34;', '"').replaceAll('&quot;', '"') ?? '[]');
  assert.deepEqual(areas, ['Heading', 'Opening', ...report.areas.map(({ title }) => title), 'Closing remarks']);
});
