import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { messageOf } from '../../../src/diagnostics/message.ts';
import { inTraditional } from './traditional-messages.ts';

const folder = join(import.meta.dirname, '../../../src/diagnostics');
const [simplified, traditional] = [join(folder, 'zh-CN'), join(folder, 'zh-Hant')];
const names = readdirSync(simplified);

if (process.env.XUNLI_REWRITE_MESSAGES) {
  mkdirSync(traditional, { recursive: true });
  for (const name of names) writeFileSync(join(traditional, name), inTraditional(readFileSync(join(simplified, name), 'utf8')));
}

test('the messages in traditional characters say what those in simplified ones say; npm run test:messages writes them anew', () => {
  assert.deepEqual(readdirSync(traditional), names);
  for (const name of names)
    assert.equal(readFileSync(join(traditional, name), 'utf8'), inTraditional(readFileSync(join(simplified, name), 'utf8')), name);
});

test('a message in traditional characters has their words and quotation marks, and the quoted words as they stand', () => {
  const { what, fix } = messageOf(
    { code: 'quote-none', place: { file: 'figures/1.yaml', line: 1, column: 1 }, details: { quote: '投放资源', nearest: '投放資源' } },
    'zh-Hant',
  );
  assert.equal(what, '發言裡找不到這句引文：「投放资源」');
  assert.equal(fix, '最接近的是「投放資源」，請照抄');
  const saved = messageOf({ code: 'site-file-unread', place: { file: 'a', line: 1, column: 1 }, details: { page: 'a.txt' } }, 'zh-Hant');
  assert.equal(saved.what, '沒有核對的檔案：a.txt');
});
