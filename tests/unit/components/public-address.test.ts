import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOf } from '../../../src/components/site.ts';
import { rendered, report } from './rendered.ts';

const at = (address: string | undefined) => {
  const { address: _, ...hosting } = report.meta.hosting;
  const meta = { ...report.meta, hosting: address === undefined ? hosting : { ...hosting, address } };
  return rendered('components/page/PublicAddress.astro', {}, {}, siteOf({ ...report, meta }, new Map()));
};

test('paper says where the site is found, in words and as a code for phones', async () => {
  const html = await at('https://example.org/five-years/');
  assert.match(html, /<svg[^>]* role="img" aria-label="[^"]+"/);
  assert.match(html, /https:\/\/example\.org\/five-years\//);
});

test('a report without a public address has none on paper', async () => {
  assert.doesNotMatch(await at(undefined), /<svg|<p/);
});
