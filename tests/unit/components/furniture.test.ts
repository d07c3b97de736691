import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rendered, report, site } from './rendered.ts';

const [area] = report.areas;
if (!area) throw new Error('the invented report has no area');
const [figure] = report.figures;

/** Each piece of furniture, what it is given, and what a reader meets in it. */
const furniture: [path: string, props: Record<string, unknown>, shows: string[]][] = [
  ['components/page/TitlePage.astro', {}, [report.meta.title, report.meta.publisher, report.meta.event.place]],
  ['components/page/Contents.astro', {}, report.areas.map(({ title }) => title)],
  ['components/page/PublicationInfo.astro', { picture: 'share/index.png' }, [report.meta.publisher, 'href="share/index.png"']],
  ['components/page/Toc.astro', { entries: [{ href: '#m1.1', number: '1.1', title: 'A new home' }] }, ['href="#m1.1"', '1.1']],
  ['components/page/Title.astro', { text: 'Care & Quay' }, ['Care &amp; Quay']],
  ['components/page/Outbound.astro', { href: 'https://example.org/' }, ['rel="external"', site.words.footer.outbound]],
  ['components/markdown/Anchor.astro', { href: 'https://example.org/' }, ['rel="external"']],
  ['components/markdown/Anchor.astro', { href: 'documents.html' }, ['<a href="documents.html">']],
  ['components/markdown/Measure.astro', { number: '1.1', name: 'A new home' }, ['id="m1.1"', 'data-search-section="A new home"']],
  ['components/markdown/NestedMeasure.astro', { number: '1.1', name: 'A new home' }, ['id="m1.1"']],
  ['components/markdown/MeasureHeading.astro', { number: '1.1' }, ['<h2', site.sentenceOf('1.1-1').text.split(' ').slice(0, 2).join(' ')]],
  ['components/markdown/NestedMeasureHeading.astro', { number: '1.1' }, ['<h3']],
  [
    'components/markdown/Passage.astro',
    { at: 'figure:home-beds sentence:1.3-2' },
    [site.sentenceOf('1.3-2').text, 'href="transcript.html#s1.3-2"'],
  ],
  ['components/markdown/DataCell.astro', { style: { textAlign: 'right' } }, ['<td class="align-right"']],
  ['components/markdown/HeadCell.astro', {}, ['<th']],
  ['components/markdown/Table.astro', {}, ['tabindex="0"', site.words.chart.table]],
  ['components/Value/Quantity.astro', { figure }, [figure?.display.number ?? '']],
  ['components/Transcript/Speech.astro', {}, ['id="s1.1-1"', site.words.transcript.usedBy]],
  ['components/Transcript/Emendations.astro', {}, [site.words.transcript.emendations]],
  ['components/Transcript/Views.astro', { current: 'transcript' }, ['href="verbatim.html"']],
  ['components/Register/Register.astro', { figures: report.figures }, report.figures.map(({ id }) => `id="f-${id}"`)],
  ['components/Cite/FigureCitation.astro', { figure }, [report.meta.publisher]],
  ['components/Search/SearchBox.astro', {}, [site.words.search.label]],
  ['components/Search/SearchResults.astro', { examples: ['Care'], areas: ['Care'] }, ['Care']],
  ['components/Audit/NotFigures.astro', {}, report.notFigures.map(({ reason }) => reason)],
  ['layouts/Header.astro', { file: 'index.html' }, ['aria-current="page"', site.words.pages.figures]],
  ['layouts/Footer.astro', {}, [report.meta.publisher, 'href="sitemap.html"']],
  ['layouts/MetaTags.astro', { file: 'figures.html', title: 'Figures', description: 'All' }, ['name="ColumnName"']],
];

for (const [path, props, shows] of furniture)
  test(`${path} with ${JSON.stringify(props).slice(0, 40)} shows what it is for`, async () => {
    const html = (await rendered(path, props, { default: 'Text' })).replace(/<wbr>/g, '');
    for (const text of shows) assert.ok(html.includes(text), `${text} in ${html.slice(0, 400)}`);
    assert.doesNotMatch(html, /undefined|\[object|NaN/);
  });

test('a passage without sentences is its paragraph alone', async () => {
  assert.equal(
    (await rendered('components/markdown/Passage.astro', { at: 'figure:infirmary-beds' }, { default: '<p>Text</p>' })).trim(),
    '<p>Text</p>',
  );
});

test('a measure of the whole report is not found a second time by the search', async () => {
  assert.doesNotMatch(
    await rendered('components/markdown/NestedMeasure.astro', { number: '1.1', name: 'A new home' }),
    /data-search-section/,
  );
});
