import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { writeDiagnostics } from '../../../src/diagnostics/formats.ts';
import { limits } from '../../../src/diagnostics/limits.ts';
import type { ContentFiles } from '../../../src/report/content.ts';
import { readReport } from '../../../src/report/read-report.ts';
import { readFiles } from '../../setup/read-files.ts';

const town = new Map(
  [...readFiles(join(import.meta.dirname, '../../reports/harbour-town'))].map(([name, bytes]) => [name, `${Buffer.from(bytes)}`]),
);
const [area, speech, meta, figures] = ['areas/1-care.mdx', 'transcript.txt', 'report.yaml', 'figures/1-care.yaml'];

/** The report of the town with some files changed; the transcript is registered anew. */
function changed(changes: Record<string, (text: string) => string>): ContentFiles {
  const files = new Map(town);
  for (const [name, change] of Object.entries(changes)) files.set(name, change(files.get(name) ?? ''));
  const hash = createHash('sha256')
    .update(files.get(speech) ?? '')
    .digest('hex');
  files.set(meta, (files.get(meta) ?? '').replace(/sha256: \w+/, `sha256: ${hash}`));
  return new Map([...files].map(([name, text]) => [name, Buffer.from(text)]));
}

const inArea = (text: string) => ({ [area]: (before: string) => `${before}\n${text}\n` });
const inSpeech = (text: string) => ({ [speech]: (before: string) => before.replace('Looking ahead', () => `${text}\n\nLooking ahead`) });
const inFigures = (text: string) => ({ [figures]: (before: string) => `${before}${text}` });
const inMeta = (text: string) => ({ [meta]: (before: string) => `${before}${text}\n` });
const titled = (title: string) => ({ [meta]: (before: string) => before.replace(/^title: .*$/m, () => `title: ${title}`) });
const quoting = (quote: string) => ({ [figures]: (before: string) => before.replace('with 128 beds', () => JSON.stringify(quote)) });
const emending = (text: string) => ({
  'emendations.yaml': () => `- {passage: ${text}, reading: ${text}b, reason: r, certainty: certain}\n`,
});
const times = (count: number, write: (nth: number) => string) => Array.from({ length: count }, (_, nth) => write(nth)).join('');

/** What a folder may hold by malice or bad luck, a kind in each row, and the code with which it is refused. */
const corpus: [kind: string, code: string, changes: Record<string, (text: string) => string>][] = [
  ['a line of digits', 'line-long', inSpeech('1'.repeat(300_000))],
  ['a line of 一', 'line-long', inSpeech('一'.repeat(300_000))],
  ['a word without end', 'word-long', inSpeech('世纪'.repeat(2_000))],
  ['a number without end', 'word-long', inSpeech('1'.repeat(2_000))],
  ['numbers and marks without end', 'word-long', inSpeech('1,'.repeat(2_000))],
  ['as many ordinals as fit', 'too-many', inSpeech(times(250, () => `${'第一，'.repeat(100)}\n\n`))],
  ['50,000 numerals', 'too-many', inSpeech(times(500, () => `${'We saw 12 cats. '.repeat(100)}\n\n`))],
  ['a text on one line', 'line-long', inSpeech('We care. '.repeat(40_000))],
  ['a quote of 20 kB that stands nowhere', 'line-long', quoting('abcde '.repeat(4_000))],
  ['a quote of 4 kB', 'out-of-range', quoting('abcde '.repeat(700))],
  ['an emendation of 40 kB', 'line-long', emending('a'.repeat(40_000))],
  ['an emendation of 4 kB', 'out-of-range', emending('abcde '.repeat(700))],
  ['a chain of figures, written backwards', 'derive-deep', inFigures(chain(1_000, (nth) => nth + 1))],
  ['a chain of figures, written forwards', 'derive-deep', inFigures(chain(1_000, (nth) => nth - 1))],
  ['more entries than a list has', 'too-many', { 'documents.yaml': () => times(limits.entries + 1, (nth) => `- id: d${nth}\n`) }],
  ['character references', 'too-many', inArea(times(200, () => `${'&amp; '.repeat(200)}\n\n`))],
  ['braces', 'too-many', inArea('{'.repeat(15_000))],
  ['braces in paragraphs', 'too-many', inArea('{a\n\n'.repeat(5_000))],
  ['angle brackets', 'mdx-less-than', inArea(times(60, () => `${'a < b <'.repeat(30)}\n\n`))],
  ['tags inside each other', 'nested-deep', inArea(`${'<Stats>'.repeat(800)}${'</Stats>'.repeat(800)}`)],
  ['a list inside lists', 'nested-deep', inArea(times(250, (nth) => `${'  '.repeat(nth)}- a\n`))],
  ['a list inside lists on one line', 'nested-deep', inArea('- '.repeat(9_000))],
  ['a quote inside quotes', 'nested-deep', inArea('>'.repeat(15_000))],
  ['emphasis inside emphasis', 'nested-deep', inArea(`${'*a **b '.repeat(300)}c${'** d*'.repeat(300)}`)],
  ['links inside brackets', 'nested-deep', inMeta(`x: ${'['.repeat(9_000)}`)],
  ['maps inside maps', 'nested-deep', inMeta(`x: ${'{a: '.repeat(4_000)}`)],
  ['keys inside keys', 'nested-deep', inMeta(times(200, (nth) => `${' '.repeat(nth)}a:\n`))],
  ['marks without partner', 'mark-unpaired', inArea(times(100, () => `${'*a '.repeat(60)}\n\n`))],
  ['footnotes', 'footnote', inArea(times(500, (nth) => `a[^${nth}]\n\n[^${nth}]: b\n\n`))],
  ['unknown keys', 'unknown-key', inMeta(times(1_000, (nth) => `k${nth}: x\n`))],
  ['a control character spelled out', 'hidden-character', titled('"a\\x01b"')],
  ['a NUL', 'hidden-character', inSpeech('a\0b')],
  ['half a character', 'hidden-character', titled('"a\\ud800"')],
  ['an escape for the terminal', 'hidden-character', inMeta('"k\\e[2Jx": y')],
  ['an id of 300 characters', 'out-of-range', { [figures]: (before) => before.replace('home-council-share', 'a'.repeat(300)) }],
  ['a command to GitHub in a quote', 'quote-none', quoting('a\n::stop-commands::x')],
  ['words of a link that are another address', 'link-elsewhere', inArea('[https://good.example/](https://evil.example/)')],
  ['letters for digits', 'look-alike-digits', inArea('They reached lOO% of them.')],
];

function chain(length: number, before: (nth: number) => number): string {
  return times(length, (nth) => {
    const on = before(nth) < 0 || before(nth) >= length ? 'nurses' : `c${before(nth)}`;
    return `- id: c${nth}\n  label: l\n  unit: nurses\n  asOf: period\n  derive: { sum: [${on}, nurses] }\n`;
  });
}

for (const [kind, code, changes] of corpus)
  test(`${kind}: refused as ${code}, at a place of a file`, () => {
    const files = changed(changes);
    const { report, diagnostics } = readReport(files);
    assert.equal(report, null);
    const found = diagnostics.find((one) => one.code === code) ?? assert.fail(`${diagnostics[0]?.code}`);
    const lines = `${Buffer.from(files.get(found.place.file) ?? assert.fail())}`.split('\n');
    assert.ok(found.place.line > 1 || found.place.file in changes, JSON.stringify(found.place));
    assert.ok(found.place.column <= (lines[found.place.line - 1] ?? assert.fail()).length + 1);
    assert.ok(writeDiagnostics(diagnostics, 'en', 'text', '').length < 100_000);
  });

test('20,000 sentences in one section are read', () => {
  const { diagnostics } = readReport(changed(inSpeech(times(200, () => `${'We care. '.repeat(100)}\n`))));
  assert.deepEqual(
    diagnostics.filter(({ code }) => code !== 'chart-few-marks'),
    [],
  );
});

/** Pieces of what is tried above, and of what the report's own files hold. */
const piece = fc.oneof(
  fc.constantFrom(
    '\0',
    '\x1b[2J',
    '\u202e',
    '\ud800',
    '::error::',
    '{',
    '<',
    '</',
    '<Value id="',
    '&amp;',
    '*',
    '**',
    '~~',
    '[',
    '](',
    '`',
    '> ',
    '- ',
  ),
  fc.constantFrom(
    ': ',
    '"',
    "'",
    '|',
    '\t',
    '\n',
    '\r',
    '\n\n',
    '---\n',
    '&a',
    '*a',
    '!!',
    '?',
    '%',
    ',',
    '1.',
    '(a)',
    '一、',
    '亿',
    '1,',
    '２',
    '½',
    '〇',
  ),
  fc.constantFrom(
    '- '.repeat(60),
    '['.repeat(30),
    '1'.repeat(50),
    '  '.repeat(30),
    'a: '.repeat(9),
    '<Stats>\n',
    '{x}',
    '一'.repeat(600),
    '> > > ',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const mutation = fc.record({
  file: fc.constantFrom(...town.keys()),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(80)),
  text: fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')),
  copies: fc.constantFrom(1, 1, 1, 25),
});

test('whatever is changed in a folder, it is read or told with places', () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const changes: Record<string, (text: string) => string> = {};
      for (const { file, at, length, text, copies } of mutations)
        changes[file] = (before) => {
          const from = Math.floor(at * before.length);
          return before.slice(0, from) + text.repeat(copies) + before.slice(from + length);
        };
      const { report, diagnostics } = readReport(changed(changes));
      assert.ok(report || diagnostics.length > 0);
      for (const { place } of diagnostics) assert.ok(place.file !== '' && place.line >= 1 && place.column >= 1, JSON.stringify(place));
      for (const format of ['text', 'json', 'github'] as const) writeDiagnostics(diagnostics, 'zh-CN', format, 'content');
    }),
    { numRuns: 60 },
  );
});
