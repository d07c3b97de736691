import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { mistakesIn } from '../../../src/diagnostics/diagnostic.ts';
import { readReport } from '../../../src/report/read-report.ts';
import { readFiles } from '../../setup/read-files.ts';

const root = join(import.meta.dirname, '../../..');

/** The example that stands under a heading such as `**report.yaml**` in a README. */
function example(readme: string, heading: string): string {
  const text = readFileSync(join(root, readme), 'utf8');
  const [, code] = new RegExp(`^\\*\\*${heading}\\*\\*\\n\\n\`\`\`\\w+\\n(.*?)^\`\`\``, 'ms').exec(text) ?? [];
  return code ?? assert.fail(`${readme} has no example under ${heading}`);
}

/** The speech that the examples of README.zh-CN.md tell of. */
const speech = `向阳镇新闻发布会
各位来宾：现在介绍2023年的情况。
一、办好镇图书馆
一是增加藏书。2023年，镇图书馆有藏书1.7万册，比上年增长25%。印发《借阅规则》。2023年5月新馆开放，打通读书的最后一公里。儿童和成人读物分别占43%33%,其余是报刊。
下一步，我们继续办好镇图书馆。
`;
const share = (id: string, value: number) => `
- id: ${id}
  label: ${id === 'children' ? '儿童' : '成人'}读物占比
  value: ${value}
  unit: "%"
  asOf: 2023
  quote: ${value === 43 ? '分别占43%' : '33%'}
`;
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
/** The examples name only the beginning of the hash, and two headlines of which one is shown. */
const inFull = (yaml: string, text: string) => yaml.replace(/[0-9a-f]{8}…/, hash(text)).replace('[books, visits]', '[books, children]');

test('the report that README.zh-CN.md shows is without a mistake', () => {
  const of = (heading: string) => example('README.zh-CN.md', heading);
  const [emendation = '', document = '', milestone = '', notFigure = ''] = of(
    'emendations.yaml、documents.yaml、milestones.yaml、not-figures.yaml',
  )
    .trim()
    .split('\n');
  const files = {
    'report.yaml': inFull(of('report\\.yaml'), speech),
    'transcript.txt': speech,
    'emendations.yaml': emendation,
    'documents.yaml': document,
    'milestones.yaml': milestone,
    'not-figures.yaml': notFigure,
    'reader-questions.yaml': of('reader-questions\\.yaml'),
    'index-terms.yaml': of('index-terms\\.yaml'),
    'figures/library.yaml': of('figures/….yaml') + share('children', 43) + share('adults', 33),
    'areas/1-library.mdx': of('areas/1-library\\.mdx'),
    'overview.mdx': '---\ntitle: 概览\ndescription: 镇图书馆的一年。\n---\n\n## 概览\n\n见各领域。\n',
  };
  const { report, diagnostics } = readReport(new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])));
  assert.deepEqual(diagnostics, []);
  assert.equal(report?.meta.summary, '一句话，给搜索引擎和列表看。');
});

test('the report.yaml that README.md shows fits the invented report that it is about', () => {
  const files = new Map(readFiles(join(root, 'tests/reports/harbour-town')));
  const transcript = new TextDecoder().decode(files.get('transcript.txt'));
  files.set('report.yaml', new TextEncoder().encode(inFull(example('README.md', 'report\\.yaml'), transcript)));
  assert.deepEqual(mistakesIn(readReport(files).diagnostics), []);
});
