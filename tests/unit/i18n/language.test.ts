import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mistakesIn } from '../../../src/diagnostics/diagnostic.ts';
import { messageOf } from '../../../src/diagnostics/message.ts';
import { terminalLanguage } from '../../../src/i18n/commands.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { readReport } from '../../../src/report/read-report.ts';
import { readFiles } from '../../setup/read-files.ts';

const island = new URL('../../reports/island-district', import.meta.url).pathname;

/** The messages of an otherwise clean report that names its language so. */
function toldOf(language: string): { language: string; messages: string[] } {
  const files = new Map(readFiles(island));
  const text = new TextDecoder().decode(files.get('report.yaml')).replace('zh-Hant', language);
  files.set('report.yaml', new TextEncoder().encode(text));
  const read = readReport(files);
  return {
    language: read.language,
    messages: mistakesIn(read.diagnostics).flatMap((found) => Object.values(messageOf(found, read.language))),
  };
}

test('a territory is refused with the language to type, in the script that its readers know', () => {
  for (const typed of ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant-HK']) {
    const { language, messages } = toldOf(typed);
    assert.equal(language, 'zh-Hant');
    assert.ok(messages.includes(`「language」不能是「${typed}」`), messages.join());
    assert.ok(
      messages.some((message) => message.includes('zh-Hant')),
      messages.join(),
    );
  }
  assert.deepEqual(toldOf('zh-Hant'), { language: 'zh-Hant', messages: [] });
  assert.equal(toldOf('zh-Hans').language, 'zh-CN');
  assert.equal(toldOf('en-GB').language, 'en');
});

test('help is in the script of the terminal', () => {
  assert.equal(terminalLanguage({ LANG: 'zh_TW.UTF-8' }), 'zh-Hant');
  assert.equal(terminalLanguage({ LANG: 'zh_HK.UTF-8' }), 'zh-Hant');
  assert.equal(terminalLanguage({ LANG: 'zh_CN.UTF-8' }), 'zh-CN');
  assert.equal(terminalLanguage({ LANG: 'C.UTF-8' }), 'en');
});

test('a title in quotation marks is quoted with those inside them', () => {
  const { about, dateText, asOfText } = wordsOf('zh-Hant');
  assert.match(about.sourceText('「宜居」計劃', '甲', '乙'), /「『宜居』計劃」/);
  assert.equal(dateText('2023-09'), '2023年9月');
  assert.equal(asOfText('2021/2023', ''), '2021年至2023年');
});

test('the page about a site says no word of its title twice, whatever kind of text it is', () => {
  for (const [language, title, kind] of [
    ['zh-CN', '某市民政事业新闻发布会文字实录', /文字实录|新闻发布会/g],
    ['zh-Hant', '某市民政記者會文字紀錄', /文字紀錄|記者會/g],
    ['en', 'Press conference on roads: transcript', /press conference|transcript/gi],
  ] as const) {
    const text = wordsOf(language).about.sourceText(title, 'P', 'Q');
    assert.equal(text.match(kind)?.length, 2, text);
  }
});
