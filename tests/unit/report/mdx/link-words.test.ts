import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMdx } from '../../../../src/report/mdx/mdx.ts';

/** The addresses that links say and do not lead to. */
const elsewhere = (text: string) =>
  readMdx('a.mdx', text)
    .diagnostics.filter(({ code }) => code === 'link-elsewhere')
    .map(({ details }) => details.said);

test('a link whose words are an address leads there, or is told', () => {
  for (const [words, url, said] of [
    ['https://good.example/', 'https://evil.example/', 'https://good.example/'],
    ['good.example', 'https://evil.example/', 'good.example'],
    ['see www.good.example/a now', 'https://evil.example/', 'www.good.example/a'],
    ['https://good.example/', 'https://good.example.evil.example/', 'https://good.example/'],
    ['https://good.example/', 'https://good.example@evil.example/', 'https://good.example/'],
    ['https://good.example/a', 'https://good.example/b', 'https://good.example/a'],
    ['https://good.example/', 'documents.html', 'https://good.example/'],
  ])
    assert.deepEqual(elsewhere(`[${words}](${url})`), [said], words);
  assert.deepEqual(elsewhere('[https://good.example/][1]\n\n[1]: https://evil.example/'), ['https://good.example/']);
});

test('a link that leads where it says is no mistake, nor is one that says no address', () => {
  for (const [words, url] of [
    ['https://good.example', 'https://www.good.example/'],
    ['good.example', 'https://good.example/notices/1'],
    ['https://good.example/notices…', 'https://good.example/notices/1'],
    ['Node.js', 'https://nodejs.org/'],
    ['plan.pdf', 'attachments/plan.pdf'],
    ['office@good.example', 'mailto:office@good.example'],
    ['通知', 'https://good.example/'],
  ])
    assert.deepEqual(elsewhere(`[${words}](${url})`), [], words);
  assert.deepEqual(elsewhere('https://good.example/a'), []);
});
