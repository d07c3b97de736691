import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pieces } from '../../../src/language/zh-CN/pieces.ts';

const parted = [
  ['characters that the dictionary does not know together are a word', '特困|人员|分散|供养|标准'],
  ['one that stands alone goes with the word before it', '城市|社区|养老|服务站|最多'],
  ['or, where there is none, with the one after it', '市辖区|和南陵县|城乡|低保|标准'],
  ['what begins something begins a piece', '孤儿|和困境|儿童的|保障|更加|全面'],
  ['what ends something ends a piece', '无为市|农村的|低保|标准|提高得|最多'],
  ['signs stand with what they close and open', '“慈善|圆梦”|助学|活动，|（“十二五”末，|推算）'],
  ['numbers stand with what they count', '2020年|脱贫攻坚|社会|救助，|《规划|（2020-2035）》'],
];

for (const [name, expected = ''] of parted) test(name, () => assert.deepEqual(pieces(expected.replaceAll('|', '')), expected.split('|')));

test('nothing is lost, added or moved, whatever the text', () => {
  for (const text of ['', '。', '“', '的的的', 'DNA 采集', 'Two words', '𠀀𠀁字', '（（））', '1.7万余张'])
    assert.equal(pieces(text).join(''), text);
});
