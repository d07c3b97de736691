import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import type { Code } from '../../../src/diagnostics/codes.ts';
import { narrativeOf } from '../../../src/integration/narrative/modules.ts';
import type { ContentFiles } from '../../../src/report/content.ts';
import { assembleReport, readReport } from '../../../src/report/read-report.ts';
import { baseFiles } from './mistake-folders.ts';

const page = 'areas/1-library.mdx';
const base = baseFiles();
const written = new TextDecoder().decode(base.get(page));

/** The base report with another text for its area. */
function withArea(text: string): ContentFiles {
  return new Map([...base, [page, new TextEncoder().encode(text)]]);
}
const codesOf = (text: string): Code[] => readReport(withArea(text)).diagnostics.map(({ code }) => code);
/** What Astro reads as front matter of the text it is given; null where it was refused, be its numbers right or wrong. */
function astroReads(text: string): object | null {
  const { value: report } = assembleReport(withArea(text));
  return report && parseFrontmatter(narrativeOf(report, page) ?? '').frontmatter;
}

test('Astro reads no front matter of an author, whatever is written for its parser', () => {
  const line = fc.constantFrom(
    '---',
    '+++',
    '---x',
    'layout: ./evil.mjs',
    'layout = "./evil.mjs"',
    '# note',
    '',
    ' ',
    '…',
    '乙',
    '\ufeff---',
  );
  const end = fc.oneof({ weight: 3, arbitrary: fc.constant('\n') }, fc.constantFrom('\r\n', '\r', '\u2028', '\u0085', '\v', '\f'));
  const some = fc
    .array(
      fc.tuple(line, end).map((pair) => pair.join('')),
      { maxLength: 6 },
    )
    .map((parts) => parts.join(''));
  const lines = fc.oneof(fc.constant(''), some);
  let accepted = 0;
  fc.assert(
    fc.property(lines, lines, lines, (before, within, after) => {
      const text = `${before}${written.replace('headline: books\n', `headline: books\n${within}`)}${after}`;
      const read = astroReads(text);
      accepted += read ? 1 : 0;
      assert.deepEqual(read ?? {}, {});
    }),
    { numRuns: 300 },
  );
  assert.ok(accepted > 0, 'some of the texts are harmless');
  assert.deepEqual(astroReads(written), {});
});

test('keys that mean something to Astro are unknown keys', () => {
  for (const key of [
    'layout',
    'draft',
    'slug',
    'url',
    'file',
    'partial',
    'prerender',
    'components',
    'id',
    'pubDate',
    'setup',
    '__proto__',
    'constructor',
  ])
    assert.deepEqual(codesOf(written.replace('headline: books\n', `headline: books\n${key}: ./evil.mjs\n`)), ['unknown-key'], key);
});

test('a lone carriage return hides no key from the check', () => {
  for (const hiding of ['# note\r', '"a": b # \r', 'description: 甲 # \r'])
    assert.deepEqual(codesOf(written.replace('headline: books\n', `headline: books\n${hiding}layout: data:text/javascript,0\n`)), [
      'hidden-character',
    ]);
});

test('a second front matter is text, or refused', () => {
  const [, head = '', body = ''] = /^(---\n.*?\n---\n)(.*)$/s.exec(written) ?? [];
  for (const second of ['---\nlayout: ./evil.mjs\n---\n', '---x\nlayout: ./evil.mjs\n---\n', '+++\nlayout = "./evil.mjs"\n+++\n'])
    assert.deepEqual(astroReads(`${head}${second}${body}`) ?? {}, {});
  assert.deepEqual(codesOf(`+++\nlayout = "./evil.mjs"\n+++\n${body}`), ['no-front-matter']);
});

test('a byte order mark and line ends of Windows are no mistakes', () => {
  assert.deepEqual(codesOf(`\ufeff${written.replaceAll('\n', '\r\n')}`), []);
});
