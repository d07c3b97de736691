import assert from 'node:assert/strict';
import test from 'node:test';
import { feed } from '../../../src/exports/feed.ts';
import { factsOf } from '../../../src/verify/numbers/facts.ts';
import { auditPublishedFile } from '../../../src/verify/numbers/published-files.ts';
import { realReport } from './real-report.ts';

const report = realReport();
const facts = factsOf(report);
const xml = feed(report);
const all = (pattern: RegExp, text = xml) => [...text.matchAll(pattern)].map(([, found = '']) => found);
const problems = (text: string) => auditPublishedFile('feed.xml', Buffer.from(text), facts)?.problems;

test('the feed tells every dated event once, the latest first, each leading to its place on the site', () => {
  const dates = report.milestones
    .map(({ date }) => date)
    .sort()
    .reverse();
  assert.deepEqual(all(/<title>(\d\S*) /g), dates);
  assert.deepEqual(all(/<link href="timeline\.html#t-([^"]*)"/g).sort(), report.milestones.map(({ id }) => id).sort());
});

test('what Atom asks of a feed and its entries is there (RFC 4287): ids that are UUIDs and differ, times, a link, an author', () => {
  const ids = all(/<id>urn:uuid:([0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})<\/id>/g);
  assert.equal(new Set(ids).size, report.milestones.length + 1);
  assert.equal(all(/<updated>(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)<\/updated>/g).length, report.milestones.length + 1);
  assert.equal(all(/<author><name>(.+)<\/name><\/author>/g).length, 1);
});

test('ids stay where another edition is published and where an event is worded anew', () => {
  const later = { ...report, meta: { ...report.meta, title: '另一个标题', edition: { version: '2.0', date: '2027-01-01' } } };
  const reworded = { ...later, milestones: later.milestones.map((milestone) => ({ ...milestone, title: '另一种说法' })) };
  assert.deepEqual(all(/<id>(.*)<\/id>/g, feed(reworded)), all(/<id>(.*)<\/id>/g));
});

test('the audit reads the feed: an event on another day is refused', () => {
  assert.deepEqual(problems(xml), []);
  assert.deepEqual(problems(xml.replace('<title>2020-12-25 ', '<title>2020-12-26 ')), ['2020-12-26 市民政局举行新闻发布会']);
});
