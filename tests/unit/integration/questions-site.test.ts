import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOfPage } from '../../../src/search/build/page-sections.ts';
import { madeSite } from '../../setup/made-site.ts';
import { conferenceFiles } from '../report/questions/conference.ts';

/** The second question alone is told by the editor. */
const told = '村里的水龙头一打开就有水。\n\n## q2 农村的水\n\n农村自来水普及率已达到<Value id="villages" />。\n';
let made: ReturnType<typeof madeSite> | undefined;

/** The pages of the conference's site. */
async function pages() {
  made ??= madeSite(conferenceFiles({ 'questions.mdx': told }));
  const site = await made;
  const page = (name: string) => site.get(`${name}.html`) ?? assert.fail(name);
  return {
    index: page('index'),
    questions: page('questions'),
    report: page('report'),
    sitemap: page('sitemap'),
    figures: page('figures'),
    transcript: page('transcript'),
  };
}

/** The text of a piece of HTML, without white space. */
const textOf = (piece = '') => piece.replace(/<[^>]*>/g, '').replace(/\s+/g, '');
/** The section of a question. */
const section = (page: string, id: string) => new RegExp(`<section class="exchange" id="${id}".*?</section>`, 's').exec(page)?.[0] ?? '';

test('each question stands on a page of its own, in the order of the speech, and in the whole report', async () => {
  const html = await pages();
  for (const page of [html.questions, html.report])
    assert.deepEqual(
      [...page.matchAll(/<section class="exchange" id="(q\d+)"/g)].map(([, id]) => id),
      ['q1', 'q2', 'q3'],
    );
});

test('a question says who asked it, who answered with which office, and in which words', async () => {
  const html = await pages();
  const text = textOf(section(html.questions, 'q1'));
  const inOrder = [
    '第1问',
    '……请问今年夏天怎样保障用水？',
    '提问青桐日报记者',
    '我们注意到',
    '回答陆闻笛县水务局局长',
    '当年应急送水2万户',
    '回答程晓岚县住房城乡建设局副局长',
    '46公里',
  ];
  const places = inOrder.map((part) => text.indexOf(part));
  assert.ok(!places.includes(-1), `${inOrder[places.indexOf(-1)]} in ${text}`);
  assert.deepEqual(
    places.toSorted((a, b) => a - b),
    places,
  );
});

test('a question of one sentence says it once', async () => {
  const html = await pages();
  assert.equal(textOf(section(html.questions, 'q3')).split('请问居民遇到停水找谁？').length, 2);
});

test('sentences lead to the transcript, their figures to the register', async () => {
  const html = await pages();
  const answer = section(html.questions, 'q1');
  assert.match(answer, /data-spoken="q1-4"[^>]*>\s*<a[^>]*href="transcript\.html#sq1-4"/);
  assert.match(answer, /<a class="said-figure" href="figures\.html#f-homes"[^>]*>2万户<\/a>/);
});

test('what the editor tells of a question stands in place of the answer, below the question as asked', async () => {
  const html = await pages();
  const text = textOf(section(html.questions, 'q2'));
  assert.ok(text.includes('农村的水'), text);
  assert.ok(text.includes('请问农村供水的情况怎么样？'), text);
  assert.ok(text.includes('回答陆闻笛'), text);
  assert.ok(text.includes('农村自来水普及率已达到96%。'), text);
  assert.doesNotMatch(section(html.questions, 'q2'), /class="turn answered"/);
});

test('a figure of an answer leads from the register to its question, and the transcript leads there too', async () => {
  const html = await pages();
  const row = /<tr[^>]*id="f-villages".*?<\/tr>/s.exec(html.figures)?.[0] ?? '';
  assert.match(row, /<a[^>]*href="questions\.html#q2"[^>]*>\s*第2问/);
  assert.match(html.transcript, /<a class="use" data-kind="narrative" href="questions\.html#q2"/);
});

test('the page stands after the areas in the reading order, in the menu, the site map and the front page', async () => {
  const html = await pages();
  assert.match(html.questions, /<a rel="prev" href="1-water\.html"/);
  assert.match(html.questions, /<a rel="next" href="figures\.html"/);
  for (const page of [html.index, html.sitemap]) {
    assert.match(page, /<nav[^>]*>.*?href="questions\.html".*?<\/nav>/s);
    assert.match(page, /href="questions\.html#q3"/);
  }
});

test('the search finds each question as one, under its heading', async () => {
  const html = await pages();
  const records = sectionsOfPage(html.questions, 'questions.html');
  assert.deepEqual(
    records.map(({ url, section: name, kind }) => [url, name, kind]),
    [
      ['questions.html#q1', '……请问今年夏天怎样保障用水？', 'question'],
      ['questions.html#q2', '农村的水', 'question'],
      ['questions.html#q3', '请问居民遇到停水找谁？', 'question'],
    ],
  );
  assert.ok(records[0]?.text.includes('青桐日报记者'));
  assert.deepEqual(sectionsOfPage(html.report, 'report.html'), []);
});

test('structured data names the questions and who answered, and calls nothing frequently asked', async () => {
  const html = await pages();
  const json = /<script[^>]*application\/ld\+json[^>]*>(.*?)<\/script>/s.exec(html.index)?.[1] ?? '';
  const [report] = (JSON.parse(json) as { '@graph': { hasPart: Record<string, unknown>[] }[] })['@graph'];
  const first = report?.hasPart.find((part) => part['@type'] === 'Question');
  assert.deepEqual(first, {
    '@type': 'Question',
    position: 1,
    name: '……请问今年夏天怎样保障用水？',
    url: 'questions.html#q1',
    acceptedAnswer: [
      { '@type': 'Answer', url: 'questions.html#q1', author: { '@type': 'Person', name: '陆闻笛', jobTitle: '县水务局局长' } },
      { '@type': 'Answer', url: 'questions.html#q1', author: { '@type': 'Person', name: '程晓岚', jobTitle: '县住房城乡建设局副局长' } },
    ],
  });
  assert.equal(json.includes('FAQPage'), false);
});
