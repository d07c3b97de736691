import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { examplesOf } from '../../../src/components/examples.ts';
import { mistakesIn } from '../../../src/diagnostics/diagnostic.ts';
import type { DocumentationLanguage } from '../../../src/i18n/language.ts';
import { packageRoot } from '../../../src/integration/package-root.ts';
import { readMdx } from '../../../src/report/mdx/mdx.ts';
import { tags } from '../../../src/report/schema/tags.ts';
import { rendered, report, site } from './rendered.ts';
import { tagsPage } from './tags-page.ts';

/** The attributes of the only tag of an example; fails where it is no tag or has a mistake. */
function attributesOf(tag: string, mdx: string): Record<string, string> {
  const { value, diagnostics } = readMdx('example.mdx', mdx);
  assert.deepEqual(mistakesIn(diagnostics), []);
  const [written] = value?.tags ?? [];
  assert.equal(written?.tag, tag);
  return written?.attributes ?? {};
}

test('every tag has examples, and every example is of a tag', () => {
  assert.deepEqual(Object.keys(examplesOf).sort(), Object.keys(tags).sort());
  for (const [tag, examples] of Object.entries(examplesOf)) assert.ok(examples.length > 0, tag);
});

test('the examples of a tag use every attribute that it has', () => {
  for (const [tag, { attributes }] of Object.entries(tags)) {
    const used = new Set((examplesOf[tag] ?? []).flatMap(({ mdx }) => Object.keys(attributesOf(tag, mdx))));
    assert.deepEqual(
      Object.keys(attributes).filter((name) => !used.has(name)),
      [],
      tag,
    );
  }
});

for (const [tag, examples] of Object.entries(examplesOf))
  for (const { mdx } of examples)
    test(`${mdx.slice(0, 90)} shows its figures, each with a way to its proof`, async () => {
      const attributes = attributesOf(tag, mdx);
      const html = await rendered(`components/${tag}/${tag}.astro`, attributes);
      const named = Object.values(attributes).flatMap((value) => value.split(/[\s|]+/));
      const figures = report.figures.filter(({ id }) => named.includes(id));
      for (const { id, display, quote } of figures) {
        assert.ok(html.includes(display.number), `${id} shows ${display.number}`);
        assert.ok(html.includes(quote ? `transcript.html#s${quote.sentence}` : `figures.html#f-${id}`), `${id} leads to its proof`);
      }
      assert.doesNotMatch(html, /undefined|\[object|NaN/);
      if (attributes.title) assert.ok(html.replace(/<wbr>/g, '').includes(attributes.title), 'says its title');
    });

test('a quotation says its sentence word for word', async () => {
  const html = await rendered('components/Source/Source.astro', { at: '1.3-2' });
  assert.ok(html.includes(site.sentenceOf('1.3-2').text));
});

for (const [language, file] of [
  ['en', 'tags.en.md'],
  ['zh-CN', 'tags.md'],
] as [DocumentationLanguage, string][])
  test(`docs/${file} lists the tags as schema and examples have them`, () => {
    const place = join(packageRoot, 'docs', file);
    const page = tagsPage(language);
    if (process.env.XUNLI_REWRITE_MESSAGES === '1') writeFileSync(place, page);
    assert.equal(readFileSync(place, 'utf8'), page, 'write it anew: npm run test:messages');
  });
