import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { Ids } from '../../../src/draft/ids.ts';
import { documentsOf } from '../../../src/draft/registers/documents.ts';
import { milestonesOf } from '../../../src/draft/registers/milestones.ts';
import { readSpeech } from '../../../src/report/read-report.ts';

const encoder = new TextEncoder();

/** The transcript of a text whose body is one area. */
function transcriptOf(body: string) {
  const raw = encoder.encode(
    `某县新闻发布会\n\n各位来宾，大家上午好，现在介绍有关情况。\n\n一、基本情况\n\n${body}\n\n二、下一步\n\n继续努力工作，服务好群众。\n`,
  );
  const sha256 = createHash('sha256').update(raw).digest('hex');
  const yaml = encoder.encode(`language: zh-CN\ntranscript:\n  sha256: ${sha256}\n`);
  const speech = readSpeech(
    new Map([
      ['report.yaml', yaml],
      ['transcript.txt', raw],
    ]),
  );
  assert.ok(speech);
  return speech.transcript;
}

const ids = () => new Ids((text) => [...text].map(() => 'a'));
const titles = (body: string) => documentsOf(transcriptOf(body), ids()).map(({ title }) => title);
const events = (body: string) => milestonesOf(transcriptOf(body), ids()).map(({ date, title }) => `${date} ${title}`);

test('documents are what the speech names in title marks, each once, titles inside with single marks', () => {
  const body =
    '出台《某县养老办法》，印发《关于贯彻《某县养老办法》的通知》。《某县养老办法》效果很好。群众爱读《红楼梦》，也订了《某县日报》。';
  assert.deepEqual(titles(body), ['某县养老办法', '关于贯彻〈某县养老办法〉的通知']);
});

test('what was issued is a document whatever it calls itself', () => {
  assert.deepEqual(titles('县里印发《村务公开十问》，受到欢迎。'), ['村务公开十问']);
});

test('events are what happened at a date, without the date and without what was counted', () => {
  const cases: [said: string, events: string[]][] = [
    ['2019年11月省政府批准同意设立新区。', ['2019-11 省政府批准同意设立新区']],
    ['护理补贴自2016年实施以来，发放顺利。', ['2016 护理补贴实施以来']],
    ['2021年3月5日，县图书馆建成开放，有座位300个。', ['2021-03-05 县图书馆建成开放']],
    ['2017年至2020年对路牌进行了更新。', ['2017 对路牌进行了更新']],
    ['2018年起，选派36名指导员到村里。', ['2018 选派指导员到村里']],
  ];
  for (const [said, expected] of cases) assert.deepEqual(events(said), expected, said);
});

test('a date that something is compared with, one in a title and one of a mere count are no events', () => {
  for (const said of ['比2015年提高了很多，群众满意。', '印发《2020年工作方案》，群众满意。', '2020年，全县有养老机构12家。'])
    assert.deepEqual(events(said), [], said);
});

test('a quote that stands twice is told by what stands around it', () => {
  const [first] = documentsOf(transcriptOf('《某县养老办法》好。出台《某县养老办法》。'), ids());
  assert.equal(first?.quote, '《某县养老办法》');
  assert.equal(first?.suffix, '好');
});
