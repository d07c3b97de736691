import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataFiles } from '../../../../src/exports/data-files.ts';
import type { ContentFiles } from '../../../../src/report/content.ts';
import { parsePages } from '../../../../src/verify/pages.ts';
import { audited } from '../../../setup/audited.ts';
import { inventedReport } from '../../report/rules/invented-report.ts';

/** More digits than floating point keeps: it would end in 680, and cut to 15 digits in 346000. */
const said = '123456789012345678';
const report = inventedReport({
  said: ['要事。投入123456789012345678元。'],
  figures: `- { id: money, label: 投入, value: ${said}, unit: 元, asOf: 2020, quote: 投入${said}元 }`,
});
const files = new Map(dataFiles(report).map(({ path, contents }) => [path, contents]));
const contextsOf = (changed: Record<string, string>) => {
  const output: ContentFiles = new Map(Object.entries(changed).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  return audited(report, output, parsePages(output)).mistakes.map(({ code, details }) => `${code} ${details.context}`);
};

test('eighteen digits are the same digits in CSV, in JSON and for spreadsheets', () => {
  assert.match(files.get('data/figures.csv') ?? '', /\r\nmoney,投入,123456789012345678,元,/);
  assert.match(files.get('data/figures.json') ?? '', /"value": 123456789012345678,/);
  assert.match(files.get('data/figures-excel.csv') ?? '', /\r\nmoney,投入,"=""123456789012345678""",元,/);
});

test('other digits of the same number in floating point are accounted for nowhere', () => {
  for (const wrong of ['123456789012346000', '123456789012345680']) {
    for (const name of ['data/figures.csv', 'data/figures.json', 'data/figures-excel.csv']) {
      const text = files.get(name) ?? assert.fail(name);
      assert.deepEqual(contextsOf({ [name]: text }), []);
      const found = contextsOf({ [name]: text.replace(said, wrong) });
      assert.ok(found.includes(`site-data-differs money.value: ${wrong}`), `${name}: ${found}`);
    }
    const page = (value: string) => ({ 'a.html': `<html><body><p data-figure="money">${value}元</p></body></html>` });
    assert.deepEqual(contextsOf(page(said)), []);
    assert.equal(contextsOf(page(wrong)).length, 1);
  }
});
