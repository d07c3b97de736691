import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { segments } from '../../../src/i18n/zh-CN/line-breaks.ts';

const parted = [
  ['characters that the dictionary does not know together are a word', '特困|人员|分散|供养|标准'],
  ['one that stands alone goes with the word before it', '城市|社区|养老|服务站|最多'],
  ['or, where there is none, with the one after it', '市辖区|和南陵县|城乡|低保|标准'],
  ['what begins something begins a segment', '孤儿|和困境|儿童的|保障|更加|全面'],
  ['what ends something ends a segment', '无为市|农村的|低保|标准|提高得|最多'],
  ['punctuation stands with what it closes and opens', '“慈善|圆梦”|助学|活动，|（“十二五”末，|推算）'],
  ['traditional characters and their quotation marks are parted alike', '智慧|城市|和「長者|友善」|社區|（2023年）|計劃|從地區的|圖書館'],
  ['numbers stand with what they count', '2020年|脱贫攻坚|社会|救助，|《规划|（2020-2035）》'],
];

for (const [name, expected = ''] of parted) test(name, () => assert.deepEqual(segments(expected.replaceAll('|', '')), expected.split('|')));

const texts = fc.array(
  fc.oneof(fc.constantFrom(...'的和不“”（）《》，。：十低保市 2.6万%-'), fc.string({ unit: 'grapheme', maxLength: 3 })),
  { maxLength: 30 },
);

test('nothing is lost, added or moved, whatever the text, and no segment is empty', () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const found = segments(parts.join(''));
      assert.equal(found.join(''), parts.join(''));
      assert.ok(found.every((segment) => segment !== ''));
    }),
  );
});
