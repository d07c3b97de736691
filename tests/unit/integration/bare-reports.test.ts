import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { packageRoot } from '../../../src/integration/package-root.ts';
import type { ContentFiles } from '../../../src/report/content.ts';
import { bareReport, withFile } from '../../setup/bare-report.ts';
import { emptyFolder } from '../cli/folders.ts';

const transcript = (name: string) => readFileSync(join(packageRoot, 'tests/transcripts', `${name}.txt`), 'utf8');

/** Builds a report and gives the pages of its site, whose every number and address was verified. */
function built(context: TestContext, files: ContentFiles): (page: string) => string | null {
  const folder = emptyFolder(context);
  for (const [name, bytes] of files) {
    const file = join(folder, 'content', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const args = ['build', '--content', join(folder, 'content'), '--out', join(folder, 'site')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(packageRoot, 'src/cli/xunli.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  assert.equal(status, 0, stdout + stderr);
  return (page) => {
    const file = join(folder, 'site', page);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
}

test('a press conference lists a document that was named in an answer, and shows who spoke and what is left out', (context) => {
  const report = bareReport({ text: transcript('T01'), language: 'zh-CN', date: '2021-03-17' });
  const document = '- { id: plan, title: 规划数, quote: 以上是规划数 }\n';
  const page = built(context, withFile(report, 'documents.yaml', document));
  assert.match(page('documents.html') ?? '', /<li id="d-plan".*?href="questions\.html#q1"/s);
  assert.match(page('transcript.html') ?? '', /<p class="speaker"[^>]*><span class="name">何砚川<\/span> <span class="office">/);
  const verbatim = page('verbatim.html') ?? '';
  assert.match(verbatim, /<p class="legend">划去的文字/);
  assert.match(verbatim, /<span class="speaker"[^>]*>主持人、岚江省政府新闻办副主任/);
});

test('headings of the editor lead an area without measures and stand lower in the whole report, each address once', (context) => {
  const report = bareReport({ text: transcript('T04'), language: 'zh-CN', date: '2023-01-20' });
  const told = (title: string, body: string) => `---\ntitle: ${title}\ndescription: 说明\n---\n\n见讲话。\n\n${body}`;
  const overview = told('概述', '## 怎么办\n\n一段文字。\n');
  const area = told('困难', '## 怎么办\n\n一段文字。\n\n### 人手\n\n再有一段。\n');
  const page = built(context, withFile(withFile(report, 'overview.mdx', overview), 'areas/2-area.mdx', area));
  assert.match(page('2-area.html') ?? '', /<nav class="toc".*?<a href="#怎么办">.*?<h2 id="怎么办">怎么办<\/h2>.*?<h3 id="人手">/s);
  assert.match(page('report.html') ?? '', /<section id="a2".*?<h3>怎么办<\/h3>.*?<h4>人手<\/h4>/s);
  assert.match(page('figures.html') ?? '', /<option value="1">2022年主要工作<\/option>/);
});

test('a report of one page without figures has no register and no list of areas', (context) => {
  const text = '镇图书馆工作情况\n\n各位来宾，下午好。\n\n阅览室搬到了河边的新楼里，孩子们放学以后可以来看书。\n\n谢谢大家。\n';
  const page = built(context, bareReport({ text, language: 'zh-CN', date: '2024-03-01' }));
  assert.equal(page('figures.html'), null);
  assert.doesNotMatch(page('index.html') ?? '', /figures\.html|id="contents"|id="headline"/);
  assert.match(page('index.html') ?? '', /<a rel="next" href="transcript\.html"/);
});
