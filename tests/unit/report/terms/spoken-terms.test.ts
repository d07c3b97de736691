import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../../../src/i18n/language.ts';
import { termsSpoken } from '../../../../src/report/terms/spoken-terms.ts';

/** The terms of a speech of a few sentences, as its author labels and names what is in it. */
function terms(language: Language, texts: readonly string[], written: { labels?: string[]; titles?: string[]; people?: string[] } = {}) {
  const sentences = texts.map((text, index) => ({ id: `o-${index + 1}`, start: 0, end: text.length, rawStart: 0, text, spans: [] }));
  return [...termsSpoken(sentences, language, { labels: [], titles: [], people: [], ...written })];
}

const chinese: readonly (readonly [string, string, readonly string[]])[] = [
  ['a title with its marks', '印发《养老服务条例》等文件。', ['《养老服务条例》']],
  ['titles one after another', '印发《甲办法》《乙办法》。', ['《甲办法》', '《乙办法》']],
  ['nothing within a title', '出台《关于加强市民政局工作的意见》。', ['《关于加强市民政局工作的意见》']],
  ['a name in quotation marks', '深化“三社联动”，做好“慈善圆梦”。', ['三社联动', '慈善圆梦']],
  ['no sentence in quotation marks', '打通“最后一公里的路”，他说“我们是一家”。', []],
  ['no motto of several parts', '秉持“民政为民、民政爱民”理念。', []],
  ['no short figure of speech, but what counts', '吃下“定心丸”，做好“六稳”。', ['六稳']],
  ['an office after a preposition', '在省民政厅的支持下，与市财政局合作。', ['省民政厅', '市财政局']],
  ['an office after a verb', '成立芜湖市养老服务中心。', ['芜湖市养老服务中心', '芜湖市']],
  ['a ministry, and no word that ends alike', '被教育部确认，全部完成，选派干部，设指挥部。', ['教育部']],
  ['no layout and no situation', '优化空间布局，形成发展格局。', []],
  ['a body of which the name holds a verb', '建设街道养老服务指导中心9个。', ['街道养老服务指导中心']],
  ['no rest of a name after a number', '实施十大惠民工程，打造六大服务中心。', []],
  ['no rest of a name after a quotation', '开展“三社联动”扩大试点工程。', ['三社联动']],
  ['a payment', '共发放高龄津贴3亿元、低收入老人补贴1亿元。', ['高龄津贴', '低收入老人补贴']],
  ['no kind of thing by itself', '完善工作机制，推出行动计划。', []],
  ['no common thing said once', '全市有养老机构120家。', []],
  ['places, the larger and the smaller', '与上海市普陀区签约。', ['上海市', '普陀区']],
  ['places one after another', '同意芜湖县、繁昌县撤县设区。', ['芜湖县', '繁昌县']],
  ['a place of an autonomous region', '支援新疆维吾尔自治区皮山县。', ['新疆维吾尔自治区', '皮山县']],
  ['no kind of place', '全市各县区、城镇社区、贫困县和示范区的乡镇。', []],
  ['no market, no county seat, no region', '芜湖市场繁荣，皮山县域经济，沿江区域。', []],
];

for (const [shows, text, expected] of chinese)
  test(`a Chinese speech: ${shows}`, () => assert.deepEqual(new Set(terms('zh-CN', [text])), new Set(expected)));

test('a common thing is a term where the speech says it twice or a label holds it', () => {
  assert.deepEqual(terms('zh-CN', ['全市有养老机构120家。', '评选养老机构。']), ['养老机构']);
  assert.deepEqual(terms('zh-CN', ['全市有养老机构120家。'], { labels: ['养老机构床位'] }), ['养老机构']);
});

test('those who take part are no terms', () => {
  assert.deepEqual(terms('en', ['We met Owen Marsh at North Quay.'], { people: ['Owen Marsh'] }), ['North Quay']);
});

test('traditional characters are read as simplified ones are, and kept as they are', () => {
  assert.deepEqual(
    terms('zh-Hant', ['二零二三年，青嶼區推行「宜居青嶼」，成立青嶼區民政局。']).sort(),
    ['宜居青嶼', '青嶼區', '青嶼區民政局'].sort(),
  );
});

const english: readonly (readonly [string, string, readonly string[]])[] = [
  ['capitals in a row', 'Under the Home Care Charter nobody waits.', ['Home Care Charter']],
  ['no word that begins a sentence', 'The Lantern Street home opened. Our teams grew. Under Care we wait.', ['Lantern Street']],
  ['a name with “of”', 'It rests with the Ministry of Finance.', ['Ministry of Finance']],
  ['a name that holds “and”', 'It rests with the Ministry of Trade and Industry.', ['Ministry of Trade and Industry']],
  ['two bodies with “and” between them', 'The Home Office and Planning Board agreed.', ['Home Office', 'Planning Board']],
  ['nothing of which the end is not certain', 'It rests with the Ministry of Culture, Community and Youth today.', []],
  ['the years of a plan', 'The Harbour Works Plan 2021-2025 lists berths.', ['Harbour Works Plan 2021-2025']],
  ['no months and no persons', 'On 14 May 2024 Dr Helena Voss came; in March Ms Grace Park left.', []],
  ['an abbreviation said twice', 'GDP fell, then GDP rose, said the BBC.', ['GDP']],
  ['no heading in capitals', 'Spring Budget Statement 2023', []],
];

for (const [shows, text, expected] of english) test(`an English speech: ${shows}`, () => assert.deepEqual(terms('en', [text]), expected));

test('the title of a document is a term of an English speech', () => {
  assert.deepEqual(terms('en', ['See Plans for tomorrow.'], { titles: ['Plans for tomorrow'] }), ['Plans for tomorrow']);
});
