import assert from 'node:assert/strict';
import test from 'node:test';
import { type Facts, factsOf } from '../../../src/draft/head.ts';
import type { HeadLines } from '../../../src/draft/head-lines.ts';

const facts = (head: Partial<HeadLines>, isChinese = true) => factsOf({ title: '', fields: [], page: [], lead: [], ...head }, isChinese);

const heads: [name: string, head: Partial<HeadLines>, facts: Facts][] = [
  [
    'a title with a name in marks is split, and fields are read',
    {
      title: '县教育局“走进‘十四五’的学校”新闻发布会',
      fields: ['发布时间:2023年5月6日', '发布地点：县融媒体中心　发布单位：县教育局', '来源：本县发布网'],
      lead: ['下面由我介绍“十四五”时期全县教育发展情况。'],
    },
    {
      title: '走进“十四五”的学校',
      subtitle: '县教育局新闻发布会',
      publisher: '县教育局',
      date: '2023-05-06',
      place: '县融媒体中心',
      period: '“十四五”时期',
      summary: '下面由我介绍“十四五”时期全县教育发展情况。',
    },
  ],
  [
    'the sentence that tells of the event says who held it, when and where',
    {
      title: '北湾省2024年上半年外贸情况新闻发布会实录',
      page: ['2024-07-20 09:30 来源：北湾网'],
      lead: ['北湾省政府新闻办公室于2024年7月19日（星期五）上午在省新闻发布厅举行新闻发布会，请省商务厅负责人介绍情况。'],
    },
    {
      title: '北湾省2024年上半年外贸情况新闻发布会实录',
      publisher: '北湾省政府新闻办公室',
      date: '2024-07-19',
      place: '省新闻发布厅',
      period: '2024年上半年',
      summary: '北湾省政府新闻办公室于2024年7月19日（星期五）上午在省新闻发布厅举行新闻发布会，请省商务厅负责人介绍情况。',
    },
  ],
  [
    'a communiqué names its office below the title, with its date in brackets',
    {
      title: '白石市2021年国民经济和社会发展统计公报',
      fields: ['白石市统计局', '（2022年4月1日）'],
      lead: ['全年各项事业稳步发展，人民生活继续改善。'],
    },
    {
      title: '白石市2021年国民经济和社会发展统计公报',
      publisher: '白石市统计局',
      date: '2022-04-01',
      period: '2021年',
      summary: '全年各项事业稳步发展，人民生活继续改善。',
    },
  ],
  [
    'an office that reports on itself stands at the beginning of the title',
    { title: '青溪县水利局2022年工作总结', lead: ['全县水利工作扎实推进，各项任务圆满完成，为全县发展提供了保障。'] },
    {
      title: '青溪县水利局2022年工作总结',
      publisher: '青溪县水利局',
      period: '2022年',
      summary: '全县水利工作扎实推进，各项任务圆满完成，为全县发展提供了保障。',
    },
  ],
  ['nothing is invented where a text says nothing', { title: '我们的工作' }, { title: '我们的工作', summary: '我们的工作' }],
  [
    'a lost field is no fact',
    { title: '某县发布会', fields: ['发布地点：〔…〕', '发布时间：〔…〕'] },
    { title: '某县发布会', summary: '某县发布会' },
  ],
];
for (const [name, head, expected] of heads) test(name, () => assert.deepEqual(facts(head), expected));

test('an English head is read by its dates and fields', () => {
  const head = {
    title: 'Ferry Report 2023',
    fields: ['Venue: Harbour Hall', '14 March 2024'],
    lead: ['This statement tells of the ferries of the last year.'],
  };
  assert.deepEqual(facts(head, false), {
    title: 'Ferry Report 2023',
    date: '2024-03-14',
    place: 'Harbour Hall',
    summary: 'This statement tells of the ferries of the last year.',
  });
});

test('a day that does not exist is no date', () => assert.equal(facts({ fields: ['时间：2023年2月30日'] }).date, undefined));

test('the day on which a page was published is not that of the event', () => {
  const page = ['发布时间：2024-07-20 09:30 来源：北湾网'];
  assert.equal(facts({ title: '全省外贸情况', page }).date, undefined);
  assert.equal(facts({ title: '全省外贸情况', page, fields: ['发布地点：省新闻发布厅'] }).date, '2024-07-20');
});
