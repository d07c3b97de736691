import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from '../../../../src/report/document/lines.ts';

const texts = (text: string) => linesOf(text).map((line) => line.text);

test('a text set to one width is joined, also inside a number and behind the end of a sentence', () => {
  const lines = [
    '全县新建改建农村公路十五条，总里程达到2',
    '17公里，惠及群众三万余人。沿线全部设置标',
    '志标线，并且配备养护人员。今年还将继续投',
    '入，确保每个村庄都通上公路。',
  ];
  assert.deepEqual(texts(lines.join('\n')), [lines.join('')]);
});

test('where paragraphs are set in, the next one begins a line of its own', () => {
  const first = [
    '　　全县新建改建农村公路十五条，总里程达',
    '到二百余公里，惠及群众三万余人。沿线全部',
    '设置标志标线，并且配备养护人员，明年完成',
  ];
  const second = ['　　养老机构达到二十家，护理型床位占比超', '过六成。'];
  assert.deepEqual(texts([...first, ...second].join('\n')), [first.join('').trim(), second.join('').trim()]);
});

test('lines of the head are not joined, whatever they end with', () => {
  const head = ['访谈时间：2022年8月25日15:00', '访谈地点：某市政府网站', '阅读 3.1万', '转发 评论'];
  assert.deepEqual(texts(head.join('\n')), head);
});

test('English lines are joined with a space, and a list item keeps its hanging lines', () => {
  const paragraph = [
    'The council kept every library open in this year, repaired more of the',
    'roads than in any year before and closed its books with a surplus that',
    'was larger than planned. The bridge was closed for some 97 days in all',
    'instead of 120.',
  ];
  const text = [...paragraph, '- a further sum for the dykes of the lower river, to be spent by March', '  of the next year;'].join('\n');
  assert.deepEqual(texts(text), [
    paragraph.join(' '),
    '- a further sum for the dykes of the lower river, to be spent by March of the next year;',
  ]);
});

test('a sentence goes on over the end of a page, with its number and running title told after it', () => {
  const [line] = linesOf('We have repaired or rebuilt most of the houses and the\n\nAnnual statement\nPage 2 of 3\n\npumps, all but two.');
  assert.equal(line?.text, 'We have repaired or rebuilt most of the houses and the pumps, all but two.');
  assert.deepEqual(
    line?.pageNumbers.map(({ text }) => text),
    ['Annual statement', 'Page 2 of 3'],
  );
  assert.deepEqual(texts('按时发放供养金，照料护理费117.\n- 1 -\n24万元。'), ['按时发放供养金，照料护理费117.24万元。']);
});

test('the places of a joined line are those of the text as given', () => {
  const text = '完成投资68.42亿\r\n元，增长三成。';
  const [line] = linesOf(text);
  assert.equal(line?.text, '完成投资68.42亿元，增长三成。');
  const { start, end } = line?.origin(4, 11) ?? { start: 0, end: 0 };
  assert.equal(text.slice(start, end), '68.42亿\r\n元');
});
