import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleHtml } from '../../../src/components/page/title.js';
import { wordsOf } from '../../../src/i18n/words.js';
const chinese = wordsOf('zh-CN');
test('a title breaks first between its phrases, then between its words', () => {
    assert.equal(titleHtml('流浪乞讨人员：救助', chinese), '<span class="phrase">流浪<wbr>乞讨<wbr>人员：</span><span class="phrase">救助</span>');
});
test('a label, filled line by line, breaks between words only', () => {
    assert.equal(titleHtml('补贴，救助', chinese, false), '<span class="pieces">补贴，<wbr>救助</span>');
});
test('a title that cannot be parted, and one in English, stays as it is', () => {
    assert.equal(titleHtml('变化', chinese), '变化');
    assert.equal(titleHtml('More places: a home', wordsOf('en')), 'More places: a home');
});
test('years from one to another stay on one line', () => {
    assert.match(titleHtml('公墓规划（2020-2035）', chinese, false), /（<span class="whole">2020-2035<\/span>）/);
});
test('signs of markup are text', () => {
    assert.equal(titleHtml('a < b & c', wordsOf('en')), 'a &lt; b &amp; c');
});
