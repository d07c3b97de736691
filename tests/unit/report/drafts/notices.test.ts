import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codes } from '../../../../src/diagnostics/codes.ts';
import { mistakesIn } from '../../../../src/diagnostics/diagnostic.ts';
import { formatDiagnostic, writeDiagnostics } from '../../../../src/diagnostics/formats.ts';
import type { ContentFiles } from '../../../../src/report/content.ts';
import { countsOf, draftRefusal, draftsOf, progressOf } from '../../../../src/report/drafts/notices.ts';
import { openItems } from '../../../../src/report/drafts/read-item.ts';
import { readReport } from '../../../../src/report/read-report.ts';
import { asDraft, changedFiles, withoutFacts } from '../../../setup/draft-report.ts';
import { baseFiles } from '../mistake-folders.ts';

function reportOf(files: ContentFiles) {
  const { report, diagnostics } = readReport(files);
  assert.deepEqual(diagnostics, []);
  assert.ok(report);
  return report;
}

test('a report that was read through has no open place and is not refused', () => {
  const report = reportOf(baseFiles());
  assert.deepEqual(draftsOf(report), []);
  assert.equal(draftRefusal(report), null);
  assert.equal(report.openItems.size, 0);
});

test('every entry, narrative and missing fact of a draft is an open place, at the line that is to go', () => {
  const files = withoutFacts(asDraft(baseFiles()));
  const drafts = draftsOf(reportOf(files));
  // 10 figures, a document, a milestone, an area, the overview, report.yaml; an emendation; six facts.
  const counted = (code: string) => drafts.filter((found) => found.code === code).length;
  assert.deepEqual([counted('draft-entry'), counted('draft-guess'), counted('draft-missing')], [15, 1, 6]);
  for (const { code, place } of drafts.filter((found) => found.code !== 'draft-missing')) {
    const line = new TextDecoder().decode(files.get(place.file)).split('\n')[place.line - 1] ?? '';
    assert.equal(line.slice(place.column - 1), 'draft', `${code} ${place.file}:${place.line}`);
  }
  const missing = drafts.filter(({ code }) => code === 'draft-missing').map(({ details }) => details.name);
  assert.deepEqual(missing, ['subtitle', 'publisher', 'event.date', 'event.place', 'period', 'summary']);
});

test('one entry that nobody has read makes the report a draft; an emendation that an editor calls possible does not', () => {
  const oneDraft = changedFiles(baseFiles(), (name, text) =>
    name === 'documents.yaml' ? text.replace('\n', '\n  status: draft\n') : text,
  );
  assert.deepEqual([...reportOf(oneDraft).openItems.keys()], ['document lending-rules']);
  const possible = changedFiles(baseFiles(), (name, text) =>
    name === 'emendations.yaml' ? text.replace('certain\n', 'possible\n') : text,
  );
  assert.deepEqual(draftsOf(reportOf(possible)), []);
});

test('progress is counted for each area, the narrative and what was emended there too', () => {
  const files = changedFiles(asDraft(baseFiles()), (name, text) =>
    name.startsWith('figures/') ? text.replace(/(- id: books\n) {2}status: draft\n/, '$1') : text,
  );
  // Outside of the area: report.yaml and the overview. In it: ten figures, document, milestone, emendation, narrative.
  assert.deepEqual(progressOf(reportOf(files)), [
    { area: 0, read: 0, total: 2 },
    { area: 1, read: 1, total: 14 },
  ]);
});

test('a draft is refused with its counts and both ways out', () => {
  const report = reportOf(withoutFacts(asDraft(baseFiles())));
  assert.deepEqual(countsOf(openItems(report.readItems)), { draft: 15, guessed: 1, missing: 6 });
  const refusal = draftRefusal(report);
  assert.ok(refusal);
  assert.equal(mistakesIn([refusal]).length, 1);
  const told = formatDiagnostic(refusal, 'zh-CN');
  assert.match(told, /X171 .*22 处没有人读过（草稿 15，猜的读法 1，待填 6）/);
  assert.match(told, /xunli review.*build --draft/);
});

test('programs are given every open place as a notice, which is no mistake', () => {
  const drafts = draftsOf(reportOf(asDraft(baseFiles())));
  assert.deepEqual(mistakesIn(drafts), []);
  const listed = JSON.parse(writeDiagnostics(drafts, 'en', 'json', 'content')) as { code: string; severity: string; file: string }[];
  assert.equal(listed.length, drafts.length);
  assert.ok(listed.every(({ severity }) => severity === 'notice'));
  assert.ok(listed.some(({ code, file }) => code === codes['draft-guess'] && file === 'content/emendations.yaml'));
  assert.match(
    writeDiagnostics(drafts, 'en', 'github', 'content'),
    /^::notice file=content\/areas\/1-library\.mdx,line=2,col=9,title=X168::/,
  );
});

test('status has one value, and a misspelt one is told with it', () => {
  for (const [file, from] of [
    ['report.yaml', 'language:'],
    ['figures/1-library.yaml', '  label:'],
    ['areas/1-library.mdx', 'title:'],
  ] as const) {
    const indent = from.startsWith(' ') ? '  ' : '';
    const files = changedFiles(baseFiles(), (name, text) => (name === file ? text.replace(from, `${indent}status: final\n${from}`) : text));
    const { diagnostics } = readReport(files);
    const [found] = diagnostics.filter(({ code }) => code === 'not-allowed');
    assert.equal(found?.details.allowed, 'draft', file);
  }
});
