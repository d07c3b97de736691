import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../src/intake/encoding.ts';
import { readSource } from '../../../src/intake/read-source.ts';
import { encoded } from '../../setup/documents/encoded.ts';
import { speech, traditionalSpeech } from '../../setup/documents/speech.ts';

test('a sentence is enough to tell GBK from Big5', () => {
  for (const sentence of speech.split('\n').filter((line) => line.length > 30))
    assert.equal(decode(encoded(sentence, 'gbk'))?.text, sentence);
  for (const sentence of traditionalSpeech.split('\n').filter((line) => line.length > 30))
    assert.equal(decode(encoded(sentence, 'big5'))?.text, sentence);
});

test('a text in traditional characters may be in GBK, and one with characters that only GB 18030 has', () => {
  assert.equal(decode(encoded(traditionalSpeech, 'gbk'), 'gbk')?.text, traditionalSpeech);
  const rare = `${speech}主讲人：𠮷田、㤅国。\n`;
  assert.equal(decode(encoded(rare, 'gb18030'))?.text, rare);
});

test('English with the quotation marks of Windows is read as that', () => {
  const bytes = Buffer.from('Mr Speaker, the \x93Budget\x94 provides \xa35.2 million \x96 a year\x92s work for everyone here.', 'latin1');
  assert.deepEqual(decode(bytes), {
    text: 'Mr Speaker, the “Budget” provides £5.2 million – a year’s work for everyone here.',
    encoding: 'windows-1252',
  });
});

test('a declared encoding is believed where its bytes fit, but never against bytes that are UTF-8', () => {
  assert.equal(decode(encoded('北京', 'gbk'), 'gb2312')?.text, '北京');
  assert.equal(decode(encoded('臺北', 'big5'), 'big5')?.text, '臺北');
  assert.equal(decode(new TextEncoder().encode('北京'), 'gb2312')?.text, '北京');
  assert.equal(decode(new TextEncoder().encode('北京'), 'no such name')?.text, '北京');
});

test('characters without a shape are left out and told, and every line end is one', async () => {
  const { value } = await readSource(new TextEncoder().encode('全市\u200b有1\u00ad2个馆。\r增长\ufeff8%。\u2028谢谢！\r\n'), 'a.txt');
  assert.equal(value?.text, '全市有12个馆。\n增长8%。\n谢谢！\n');
  assert.deepEqual(value?.leftOut, [{ kind: 'hidden-character', count: 3 }]);
});
