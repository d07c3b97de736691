import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crawlerFiles } from '../../../../src/exports/crawler-files.js';
import { readPage } from '../../../../src/search/build/page-tree.js';
import { explain } from '../../../../src/verify/numbers/explain.js';
import { factsOf } from '../../../../src/verify/numbers/facts.js';
import { textsOfPage } from '../../../../src/verify/numbers/page-texts.js';
import { auditSitemap } from '../../../../src/verify/numbers/sitemap.js';
import { inventedReport } from '../../report/rules/invented-report.js';
const quiet = inventedReport({ said: ['要事。新建书屋。', '好事。补贴老人。'] });
const address = 'https://www.example.cn/2024/report/';
const published = { ...quiet, meta: { ...quiet.meta, hosting: { address } } };
const unexplained = (body) => textsOfPage(readPage(body)).flatMap((run) => explain(run, factsOf(published)).unexplained);
test('a page may say where it is published, and marks no other number as that', () => {
    const meta = (content) => `<meta property="og:url" data-structure="address" content="${content}">`;
    assert.deepEqual(unexplained(meta(`${address}1-a.html`)), []);
    assert.notDeepEqual(unexplained(meta('https://www.example.cn/2025/report/')), []);
});
test('the list of pages for search engines says nothing but addresses of the site and the date of the edition', () => {
    const [sitemap] = crawlerFiles(published);
    assert.equal(sitemap?.path, 'sitemap.xml');
    assert.deepEqual(auditSitemap(sitemap.contents, factsOf(published)).problems, []);
    const wrong = sitemap.contents.replace(published.meta.edition.date, '1999-01-01').replace(address, 'https://example.org/');
    assert.deepEqual(auditSitemap(wrong, factsOf(published)).problems, ['https://example.org/', '1999-01-01']);
});
test('a report that does not say where it is published has no files for search engines', () => {
    assert.deepEqual(crawlerFiles(quiet), []);
});
