import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresJson } from '../../../../src/exports/json-files.ts';
import type { ContentFiles } from '../../../../src/report/content.ts';
import { compareEditions, isChanged } from '../../../../src/report/editions/compare.ts';
import { correctionEntries } from '../../../../src/report/editions/correction-entries.ts';
import { type Edition, editionOfData, editionOfReport } from '../../../../src/report/editions/edition.ts';
import { readReport } from '../../../../src/report/read-report.ts';
import { codesOf, library, libraryFiles } from './editions.ts';

const later = {
  said: ['图书馆很大。图书馆有书1300册。', '图书馆有座位40个。'],
  figures: [
    '- { id: volumes, label: 藏书量, value: 1300, unit: 册, asOf: 2020, quote: 有书1300册 }',
    '- { id: chairs, label: 座椅, value: 40, unit: 个, asOf: 2020, quote: 有座位40个 }',
    '',
  ].join('\n'),
};
const next = ['1.1', '2020-06-01'];

function reportOf(files: ContentFiles) {
  const { report, diagnostics } = readReport(files);
  assert.deepEqual(diagnostics, []);
  return report ?? assert.fail();
}
const editionOf = (files: ContentFiles): Edition => editionOfReport(reportOf(files));

test('an edition that changed nothing has no change', () => {
  const edition = editionOf(libraryFiles());
  assert.deepEqual(compareEditions(edition, edition), {
    figures: { added: [], removed: [], changed: [] },
    sentences: { added: [], removed: [], changed: [], moved: [] },
    pages: { added: [], removed: [], changed: [] },
  });
});

test('a figure that says the same under another id was renamed; one that says something else was removed and added', () => {
  const { figures } = compareEditions(editionOf(libraryFiles()), editionOf(libraryFiles([], later, next)));
  assert.deepEqual(
    figures.changed.map(({ figure, formerId, changes }) => [figure.id, formerId, changes]),
    [['chairs', 'seats', [{ key: 'label', was: '座位', now: '座椅' }]]],
  );
  assert.deepEqual([figures.added.map(({ id }) => id), figures.removed.map(({ id }) => id)], [['volumes'], ['books']]);
});

test('a sentence that moved is found by its words, one that changed by its id, and the rest is added or removed', () => {
  const texts = (...said: string[]) => new Map(said.map((text, index) => [`1.1-${index + 1}`, text]));
  const edition = editionOf(libraryFiles());
  const compare = (old: Map<string, string>, now: Map<string, string>) =>
    compareEditions({ ...edition, sentences: old }, { ...edition, sentences: now }).sentences;
  assert.deepEqual(compare(texts('甲', '乙'), texts('甲', '丙', '乙')), {
    added: [{ id: '1.1-2', text: '丙' }],
    removed: [],
    changed: [],
    moved: [{ from: '1.1-2', to: '1.1-3', text: '乙' }],
  });
  assert.deepEqual(compare(texts('甲', '乙', '丁'), texts('甲', '戊')), {
    added: [],
    removed: [{ id: '1.1-3', text: '丁' }],
    changed: [{ id: '1.1-2', was: '乙', now: '戊' }],
    moved: [],
  });
});

test('open data tells the same figures as the report it was made of, and no sentences', () => {
  const report = reportOf(libraryFiles());
  const data = editionOfData(figuresJson(report), null);
  assert.deepEqual(data, { ...editionOfReport(report), sentences: null, pages: null, passages: null });
  assert.equal(compareEditions(editionOfReport(report), data ?? assert.fail()).sentences, null);
  for (const other of ['', '[]', '{"report":{},"figures":[]}']) assert.equal(editionOfData(other, null), null);
});

test('a page that only one of two sites has was added or removed', () => {
  const edition = editionOf(libraryFiles());
  const site = (...pages: string[]) => ({ ...edition, pages: new Set(pages), passages: null });
  const { pages } = compareEditions(site('index.html', 'documents.html'), site('index.html', 'timeline.html'));
  assert.deepEqual(pages, { added: ['timeline.html'], removed: ['documents.html'], changed: null });
});

test('the entries for what an edition changed are asked for their reasons, and are right once they have them', () => {
  const now = libraryFiles([], later, next);
  const edition = editionOf(now);
  const entries = correctionEntries(compareEditions(editionOf(libraryFiles()), edition), edition);
  const withEntries = (text: string) => libraryFiles([text], later, next);
  assert.deepEqual(new Set(codesOf(withEntries(entries))), new Set(['correction-reason']));
  const { corrections } = reportOf(withEntries(entries.replaceAll('reason: ""', 'reason: 核对后改正')));
  assert.deepEqual(
    corrections.map(({ figure, sentence, withdrawn, was, formerIds }) => [
      figure || sentence,
      withdrawn,
      was.value || was.label,
      formerIds,
    ]),
    [
      ['chairs', '', '座位', ['seats']],
      ['books', '藏书', '1200册', []],
      ['1.1-1', '', '', []],
    ],
  );
  assert.equal(corrections[2]?.was.text, '一是图书馆有书1200册。');
  const same = compareEditions(edition, edition);
  assert.deepEqual([correctionEntries(same, edition), isChanged(same)], ['', false]);
});

test('a passage that changed is proposed with its page, and one that was added is not', () => {
  const files = (...narrative: string[]) => libraryFiles([], { ...library, narrative }, narrative.length > 1 ? next : undefined);
  const [old, now] = [editionOf(files('馆里书多。')), editionOf(files('馆里书不少。', '馆里座位多。'))];
  const changes = compareEditions(old, now);
  assert.ok(isChanged(changes));
  assert.equal(
    correctionEntries(changes, now),
    ['- edition: { version: "1.1", date: 2020-06-01 }', '  page: 1-town.html', '  was:', '    text: 馆里书多。', '  reason: ""', ''].join(
      '\n',
    ),
  );
});
