import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assetsOfSite } from '../../../src/integration/assets.ts';
import { xunli } from '../../../src/integration/integration.ts';
import type { ContentFiles } from '../../../src/report/content.ts';
import { readReport } from '../../../src/report/read-report.ts';
import { asDraft, changedFiles, withoutFacts } from '../../setup/draft-report.ts';
import { madeSite } from '../../setup/made-site.ts';
import { emptyFolder, soundReport } from '../cli/folders.ts';
import { baseFiles } from '../report/mistake-folders.ts';

test('the site of a draft says so on every page and to programs, invents no fact, and is audited whole', async () => {
  const site = await madeSite(withoutFacts(asDraft(baseFiles())));
  const pages = [...site].filter(([name]) => name.endsWith('.html'));
  assert.ok(pages.length > 8);
  for (const [name, html] of pages) {
    assert.match(html, /<title>草稿｜/, name);
    assert.match(html, /<meta name="robots" content="noindex">/, name);
    assert.match(html, /草稿：由程序从讲话拟出/, name);
    assert.doesNotMatch(html, /undefined|NaN|Invalid|1-library\.yaml/, name);
  }
  const page = (name: string) => site.get(name) ?? '';
  assert.match(page('1-library.html'), /<p class="draft-narrative"[^>]*>\s*本页的正文还是草稿/);
  assert.equal(page('figures.html').match(/class="draft-mark"/g)?.length, 10);
  assert.match(page('index.html'), /<span data-structure="date">〔待填〕<\/span>/);
  assert.ok([...site.keys()].some((name) => /^assets\/draft-\w+\.css$/.test(name)));
  const { report, figures } = JSON.parse(page('data/figures.json')) as { report: Record<string, unknown>; figures: { status: string }[] };
  assert.equal(report.status, 'draft');
  for (const key of ['subtitle', 'publisher', 'event', 'period', 'summary']) assert.equal(key in report, false, key);
  assert.ok(figures.every(({ status }) => status === 'draft'));
  const forPrograms = [...site].filter(([name]) => /\.(?:json|xml|csv)$/.test(name)).map(([, text]) => text);
  const [structured = ''] = /<script[^>]*ld\+json">.*?<\/script>/s.exec(page('index.html')) ?? [];
  assert.notEqual(structured, '');
  for (const text of [structured, ...forPrograms]) assert.doesNotMatch(text.replaceAll(/"emendations"[^\]]*\]/g, ''), /待填/);
});

test('the style of drafts and that of archived reports are in no other site', () => {
  const assets = ['style.css', 'draft.css', 'archived.css'].map((name) => ({ name, path: `assets/${name}`, contents: '' }));
  const names = (files: ContentFiles) => {
    const { report } = readReport(files);
    assert.ok(report);
    return assetsOfSite(assets, report).map(({ name }) => name);
  };
  assert.deepEqual(names(baseFiles()), ['style.css']);
  assert.deepEqual(names(asDraft(baseFiles())), ['style.css', 'draft.css']);
  const archived = changedFiles(baseFiles(), (name, text) => (name === 'report.yaml' ? `${text}archived: 2025-01-31\n` : text));
  assert.deepEqual(names(archived), ['style.css', 'archived.css']);
});

test('the style of an archived report says on every sheet of paper since when it is, under a path of its own', () => {
  const asset = { name: 'archived.css', path: 'assets/archived-0.css', contents: '@page{@top-center{content:"ARCHIVED"}}' };
  const dated = (day: string) => {
    const { report } = readReport(changedFiles(baseFiles(), (name, text) => (name === 'report.yaml' ? `${text}archived: ${day}\n` : text)));
    return assetsOfSite([asset], report ?? assert.fail())[0] ?? assert.fail();
  };
  assert.equal(dated('2025-01-31').contents, '@page{@top-center{content:"已归档：2025-01-31，不再更新"}}');
  assert.notEqual(dated('2025-01-31').path, dated('2025-02-01').path);
});

test('astro build alone refuses a draft, however it is called', async (context) => {
  const folder = emptyFolder(context);
  cpSync(soundReport, folder, { recursive: true });
  const file = join(folder, 'documents.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('\n', '\n  status: draft\n'));
  const { hooks } = xunli({ content: folder });
  const setup = hooks['astro:config:setup'] as (options: never) => Promise<void>;
  await assert.rejects(setup({ command: 'build', updateConfig: () => {} } as never), /documents\.yaml:2:11 .*X171 .*1 处没有人读过/);
});
