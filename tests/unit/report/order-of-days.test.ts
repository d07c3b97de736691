import assert from 'node:assert/strict';
import test from 'node:test';
import { draftOf } from '../../../src/draft/draft.ts';
import { textOf } from '../../../src/draft/draft-file.ts';
import { orderDiagnostics } from '../../../src/report/order-of-days.ts';
import { reportSchema } from '../../../src/report/schema/report.ts';
import { readYaml } from '../../../src/report/yaml/yaml.ts';

const of = (event: string, edition: string, archived = '') => {
  const text = `event: { date: ${event} }\nedition: { date: ${edition} }\n${archived && `archived: ${archived}\n`}`;
  const yaml = readYaml('report.yaml', text).value ?? assert.fail();
  const data = reportSchema.pick({ archived: true }).loose().parse(yaml.data) as unknown as Parameters<typeof orderDiagnostics>[0];
  return orderDiagnostics(data, yaml).map(({ code, place }) => `${code} ${place.line}`);
};

test('an edition comes on the day of the event or later, and archiving on the day of the edition or later', () => {
  assert.deepEqual(of('2025-05-10', '2025-05-10', '2025-05-10'), []);
  assert.deepEqual(of('2025-05-10', '2025-05-09'), ['edition-before-event 2']);
  assert.deepEqual(of('2025-05-10', '2025-06-01', '2025-05-31'), ['archived-before-edition 3']);
});

test('a report may be prepared for days to come, and its draft is of the day on which it is said', () => {
  assert.deepEqual(of('2999-05-10', '2999-05-10', '2999-12-31'), []);
  const text = '某县水利局2026年工作情况\n\n某县水利局\n\n（2026年3月5日）\n\n各位来宾，大家上午好，全县新建泵站12座。\n';
  const reportOn = (today: string) => {
    const { files, mistakes } = draftOf({ text }, (words) => [...words].map(() => 'a'), today);
    const report = files.find(({ path }) => path === 'report.yaml') ?? assert.fail();
    return [/edition:\n {2}version: .*\n {2}date: (\S+)/.exec(textOf(report))?.[1], mistakes];
  };
  assert.deepEqual(reportOn('2026-03-01'), ['2026-03-05', []]);
  assert.deepEqual(reportOn('2026-03-09'), ['2026-03-09', []]);
});
