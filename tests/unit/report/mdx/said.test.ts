import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMdx } from '../../../../src/report/mdx/mdx.ts';

const found = (text: string) => readMdx('areas/1.mdx', text).diagnostics.map(({ code, place }) => `${code} ${place.line}:${place.column}`);
const said = '<Said at="1.2-3" />';

test('sentences are named at the end of a paragraph, on a line of their own, in a quotation and in a loose list', () => {
  assert.deepEqual(found(`馆舍宽敞。${said}\n`), []);
  assert.deepEqual(found(`馆舍宽敞。\n${said}\n`), []);
  assert.deepEqual(found(`> 馆舍宽敞。${said}\n`), []);
  assert.deepEqual(found(`- 馆舍宽敞。${said}\n\n- 座位充足。\n`), []);
});

test('where no paragraph shows them they are refused: alone, in a heading, in a tight list, in a table', () => {
  assert.deepEqual(found(`馆舍宽敞。\n\n${said}\n`), ['said-nowhere 3:1']);
  assert.deepEqual(found(`${said} ${said}\n`), ['said-nowhere 1:1', 'said-nowhere 1:21']);
  assert.deepEqual(found(`## 馆舍${said}\n`), ['said-nowhere 1:6']);
  assert.deepEqual(found(`- 馆舍宽敞。${said}\n- 座位充足。\n`), ['said-nowhere 1:8']);
  assert.deepEqual(found(`| 馆舍 |\n| --- |\n| 宽敞${said} |\n`), ['said-nowhere 3:5']);
});
