import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vocabularyOf } from '../../../src/search/build/vocabulary.js';
test('a word that no dictionary has is found where it stands among different neighbours', () => {
    const words = vocabularyOf(['农村低保标准提高', '城镇低保对象减少', '纳入低保的家庭']);
    assert.ok(words.includes('低保'));
    assert.ok(!words.includes('保标'));
    assert.ok(words.includes('标准'));
});
test('what stands between punctuation is a word, unless it is a unit after a number', () => {
    const words = vocabularyOf(['“十三五”时期，三社联动。床位16000张，增加']);
    assert.ok(words.includes('十三五'));
    assert.ok(words.includes('三社联动'));
    assert.ok(!vocabularyOf(['共建40所中，']).includes('所中'));
});
test('words never reach over punctuation, digits or lines', () => {
    const words = vocabularyOf(['养，老', '养1老', '养\n老', '养，老。养1老']);
    assert.deepEqual(words, []);
});
test('the words of the most different surroundings come first, and the order is always the same', () => {
    const texts = ['社区服务', '养老服务', '提升服务水平', '服务群众'];
    assert.equal(vocabularyOf(texts)[0], '服务');
    assert.deepEqual(vocabularyOf(texts), vocabularyOf([...texts]));
});
