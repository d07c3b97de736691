import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../../../src/report/document/read-document.ts';

const castOf = (...lines: string[]) => readDocument(lines.join('\n')).cast;

test('the head names host and speakers in fields, each once, with their offices', () => {
  const { host, speakers } = castOf(
    '教育专场发布会',
    '主持人：区委宣传部副部长 祝小满',
    '发布人：区教育局局长 申屠青；区财政局总会计师 夏侯敏',
    '祝小满：',
    '首先请区教育局局长申屠青发布。',
    '申屠青：',
    '新增学位3个。',
  );
  assert.deepEqual(host, { name: '祝小满', office: '区委宣传部副部长', role: 'host' });
  assert.deepEqual(speakers, [
    { name: '申屠青', office: '区教育局局长' },
    { name: '夏侯敏', office: '区财政局总会计师' },
  ]);
});

test('a list below a head names them too, name first', () => {
  const { host, speakers } = castOf(
    '发布会',
    '发布人',
    '洪令仪　市水务局局长',
    '主持人',
    '司马兰　市新闻办副主任',
    '【司马兰】',
    '请讲。',
    '【洪令仪】',
    '好的。',
  );
  assert.equal(host?.name, '司马兰');
  assert.deepEqual(speakers, [{ name: '洪令仪', office: '市水务局局长' }]);
});

test('running text introduces speakers without the verbs before their offices', () => {
  const { speakers } = castOf('发布会', '主持人：今天我们请来了市民政局局长何远山先生和市医保局副局长万秋实女士。', '何远山：谢谢。');
  assert.deepEqual(speakers, [
    { name: '何远山', office: '市民政局局长' },
    { name: '万秋实', office: '市医保局副局长' },
  ]);
});

test('who asks is kept with the medium', () => {
  const { reporters } = castOf('Briefing', 'MODERATOR: Good morning.', 'Jane Doe (Harbour Times): Why?', 'A: Because.');
  assert.deepEqual(reporters, [{ name: 'Jane Doe', office: 'Harbour Times', role: 'reporter' }]);
  assert.deepEqual(castOf('发布会', '主持人：请提问。', '澜江日报记者（韩立）：为什么？', '答：有三点。').reporters, [
    { name: '韩立', office: '澜江日报', role: 'reporter' },
  ]);
});
