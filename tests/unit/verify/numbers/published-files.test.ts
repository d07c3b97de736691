import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardsOf } from '../../../../src/exports/card.ts';
import { cardPicture } from '../../../../src/exports/card-picture.ts';
import { crawlerFiles } from '../../../../src/exports/sitemap.ts';
import { blocksOfPage } from '../../../../src/verify/numbers/blocks.ts';
import { explainBlocks } from '../../../../src/verify/numbers/explain.ts';
import { factsOf } from '../../../../src/verify/numbers/facts.ts';
import { auditPublishedFile } from '../../../../src/verify/numbers/published-files.ts';
import { parsePage } from '../../../../src/verify/pages.ts';
import { realReport } from '../../exports/real-report.ts';
import { inventedReport } from '../../report/rules/invented-report.ts';

const quiet = inventedReport({ said: ['要事。新建书屋。', '好事。补贴老人。'] });
const address = 'https://www.example.cn/2024/report/';
const published = { ...quiet, meta: { ...quiet.meta, hosting: { address } } };
const unexplained = (body: string) => explainBlocks(blocksOfPage(parsePage('a.html', body).document), factsOf(published)).unexplained;

const problemsOf = (sitemap: string) => auditPublishedFile('sitemap.xml', Buffer.from(sitemap), factsOf(published))?.problems;

test('a page may say where it is published, and marks no other number as that', () => {
  const meta = (content: string) => `<meta property="og:url" data-structure="address" content="${content}">`;
  assert.deepEqual(unexplained(meta(`${address}1-a.html`)), []);
  assert.notDeepEqual(unexplained(meta('https://www.example.cn/2025/report/')), []);
});

test('the list of pages for search engines says nothing but addresses of the site and the date of the edition', () => {
  const [sitemap] = crawlerFiles(published);
  assert.equal(sitemap?.path, 'sitemap.xml');
  assert.deepEqual(problemsOf(sitemap.contents), []);
  const wrong = sitemap.contents.replace(published.meta.edition.date, '1999-01-01').replace(address, 'https://example.org/');
  assert.deepEqual(problemsOf(wrong), ['https://example.org/', '1999-01-01']);
});

test('a report that does not say where it is published has no files for search engines', () => {
  assert.deepEqual(crawlerFiles(quiet), []);
});

test('a picture shows the figure of its own page, also where the report says another of the same label and value before', async () => {
  const report = realReport();
  const [, card] = cardsOf(report);
  assert.ok(card);
  const { figure } = card;
  const quote = figure.quote && { ...figure.quote, sentence: '1-1' };
  const twice = { ...report, figures: [{ ...figure, id: 'said-before', quote }, ...report.figures] };
  const picture = await cardPicture(card);
  assert.deepEqual(auditPublishedFile(card.file, picture, factsOf(twice))?.problems, []);
  assert.notDeepEqual(auditPublishedFile('share/index.png', picture, factsOf(twice))?.problems, []);
  assert.notDeepEqual(auditPublishedFile('share/none.png', picture, factsOf(twice))?.problems, []);
});
