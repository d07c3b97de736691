import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryTime, feed } from '../../../src/exports/feed.ts';
import { childrenOf, isElement, type PageElement, parsePage } from '../../../src/verify/pages.ts';
import { realReport } from './real-report.ts';

const here = realReport();
const address = 'https://www.example.cn/2024/report/';
const published = { ...here, meta: { ...here.meta, hosting: { address } } };
const root = (xml: string) => parsePage('feed.xml', xml).document.children.filter(isElement)[0] ?? assert.fail();
const elements = (parent: PageElement, name: string) =>
  childrenOf(parent).filter((child) => isElement(child) && child.name === name) as PageElement[];
const textOf = (parent: PageElement, name: string) => {
  const [found, more] = elements(parent, name);
  assert.ok(found && !more, `one ${name}`);
  return childrenOf(found)
    .map((child) => ('data' in child ? child.data : ''))
    .join('');
};

for (const [name, report] of [
  ['without an address', here],
  ['with an address', published],
] as const)
  test(`a feed ${name} keeps the rules of RFC 4287`, () => {
    const head = root(feed(report));
    assert.equal(head.name, 'feed');
    assert.equal(head.attribs.xmlns, 'http://www.w3.org/2005/Atom');
    const entries = elements(head, 'entry');
    assert.equal(entries.length, report.milestones.length);
    const [author] = elements(head, 'author');
    assert.notEqual(textOf(author ?? assert.fail(), 'name'), '');
    for (const part of [head, ...entries]) {
      assert.doesNotThrow(() => new URL(textOf(part, 'id')), 'an id is an absolute IRI (4.2.6)');
      assert.notEqual(textOf(part, 'title'), '');
      assert.match(textOf(part, 'updated'), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'a date is that of RFC 3339 (3.3)');
      assert.ok(Number.isFinite(Date.parse(textOf(part, 'updated'))));
    }
    const ids = [head, ...entries].map((part) => textOf(part, 'id'));
    assert.equal(new Set(ids).size, ids.length);
    // Feeds whose entries share a time are warned of by the validator of the W3C: readers order and tell entries apart by it.
    assert.equal(new Set(entries.map((entry) => textOf(entry, 'updated'))).size, entries.length);
    for (const part of [head, ...entries]) {
      const links = elements(part, 'link');
      const kinds = links.map(({ attribs: { rel = 'alternate' } }) => rel);
      assert.equal(new Set(kinds).size, kinds.length, 'no two alternate links of one type (4.1.1)');
      assert.ok(kinds.includes('alternate'));
    }
  });

test('where the report says where it is published, every link of its feed is whole, and one says where the feed is', () => {
  const head = root(feed(published));
  const links = [head, ...elements(head, 'entry')].flatMap((part) => elements(part, 'link'));
  for (const { attribs } of links) assert.ok(attribs.href?.startsWith(address), attribs.href);
  assert.deepEqual(
    links.filter(({ attribs }) => attribs.rel === 'self').map(({ attribs }) => attribs.href),
    [`${address}feed.xml`],
  );
});

test('a feed that does not know where it is claims no place of its own', () => {
  assert.deepEqual(
    elements(root(feed(here)), 'link').map(({ attribs }) => [attribs.rel, attribs.href]),
    [[undefined, 'timeline.html']],
  );
});

test('the time of an entry is that of its event at noon, whatever the edition; a year or month begins with its first day', () => {
  const events = [
    { id: 'a', date: '2017' },
    { id: 'b', date: '2020-11' },
    { id: 'c', date: '2020-12-25' },
    { id: 'd', date: '2017-01' },
  ];
  assert.deepEqual(
    events.map((event) => entryTime(event, events)),
    ['2017-01-01T12:00:00Z', '2020-11-01T12:00:00Z', '2020-12-25T12:00:00Z', '2017-01-01T12:00:01Z'],
  );
});
