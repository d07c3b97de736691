import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { packageRoot } from '../../../src/integration/package-root.ts';
import { bareReport, withFile } from '../../setup/bare-report.ts';
import { madeSite } from '../../setup/made-site.ts';

const transcript = (name: string) => readFileSync(join(packageRoot, 'tests/transcripts', `${name}.txt`), 'utf8');

test('a press conference lists a document that was named in an answer, and shows who spoke and what is left out', async () => {
  const report = bareReport({ text: transcript('T01'), language: 'zh-CN', date: '2021-03-17' });
  const document = '- { id: plan, title: 规划数, quote: 以上是规划数 }\n';
  const site = await madeSite(withFile(report, 'documents.yaml', document));
  assert.match(site.get('documents.html') ?? '', /<li id="d-plan".*?href="questions\.html#q1"/s);
  assert.match(site.get('transcript.html') ?? '', /<p class="speaker"[^>]*><span class="name">何砚川<\/span> <span class="office">/);
  const verbatim = site.get('verbatim.html') ?? '';
  assert.match(verbatim, /<p class="legend">划去的文字/);
  assert.match(verbatim, /<span class="speaker"[^>]*>主持人、岚江省政府新闻办副主任/);
});

/** The site of a report that gives its address, names no document and tells no dated event. */
function makeCity() {
  const report = bareReport({ text: transcript('T04'), language: 'zh-CN', date: '2023-01-20' });
  const told = (title: string, body: string) => `---\ntitle: ${title}\ndescription: 说明\n---\n\n见讲话。\n\n${body}`;
  const overview = told('概述', '## 怎么办\n\n一段文字。\n');
  const area = told('困难', '## 怎么办\n\n一段文字。\n\n### 人手\n\n再有一段。\n');
  const meta = `${new TextDecoder().decode(report.get('report.yaml'))}hosting: { address: "https://www.example.cn/" }\n`;
  return madeSite(withFile(withFile(withFile(report, 'overview.mdx', overview), 'areas/2-area.mdx', area), 'report.yaml', meta));
}
let made: ReturnType<typeof makeCity> | undefined;
const citySite = () => (made ??= makeCity());

test('headings of the editor lead an area without measures and stand lower in the whole report, each address once', async () => {
  const city = await citySite();
  assert.match(city.get('2-area.html') ?? '', /<nav class="toc".*?<a href="#怎么办">.*?<h2 id="怎么办">怎么办<\/h2>.*?<h3 id="人手">/s);
  assert.match(city.get('report.html') ?? '', /<section id="a2".*?<h3>怎么办<\/h3>.*?<h4>人手<\/h4>/s);
  assert.match(city.get('figures.html') ?? '', /<option value="1">2022年主要工作<\/option>/);
});

test('a report that names no document and tells no dated event has no page, feed or link for them', async () => {
  const city = await citySite();
  const areas = ['1-area', '2-area', '3-area'];
  const pages = [...areas, '404', 'about', 'audit', 'figures', 'index', 'report', 'search', 'sitemap', 'terms', 'transcript', 'verbatim'];
  const made = [...city.keys()].filter((name) => name.endsWith('.html'));
  assert.deepEqual(made.sort(), pages.map((page) => `${page}.html`).sort());
  assert.ok(city.has('sitemap.xml') && !city.has('feed.xml'));
  for (const [name, text] of city) assert.doesNotMatch(text, /(?:documents|timeline)\.html|feed\.xml/, name);
});

test('a report of one page without figures has no register and no list of areas', async () => {
  const text = '镇图书馆工作情况\n\n各位来宾，下午好。\n\n阅览室搬到了河边的新楼里，孩子们放学以后可以来看书。\n\n谢谢大家。\n';
  const site = await madeSite(bareReport({ text, language: 'zh-CN', date: '2024-03-01' }));
  assert.ok(!site.has('figures.html'));
  assert.doesNotMatch(site.get('index.html') ?? '', /figures\.html|id="contents"|id="headline"/);
  assert.match(site.get('index.html') ?? '', /<a rel="next" href="transcript\.html"/);
});
