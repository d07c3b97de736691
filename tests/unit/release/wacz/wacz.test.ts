import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test, { mock } from 'node:test';
import { gunzipSync, strFromU8, strToU8, unzipSync } from 'fflate';
import { waczOf } from '../../../../src/release/wacz/wacz.ts';
import { madeAnswers, madeFiles, madeSite } from './made-site.ts';

const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const members = unzipSync(waczOf(madeFiles, madeSite));
const memberText = (path: string) => strFromU8(members[path] ?? assert.fail(path));

test('the description names every other file with its size and hash, and the digest file the hash of the description', () => {
  const { resources, ...about } = JSON.parse(memberText('datapackage.json')) as { resources: object[] };
  const described = ['archive/data.warc.gz', 'indexes/index.cdx.gz', 'indexes/index.idx', 'pages/pages.jsonl'];
  assert.deepEqual(Object.keys(members), [...described, 'datapackage.json', 'datapackage-digest.json']);
  assert.deepEqual(
    resources,
    described.map((path) => {
      const bytes = members[path] ?? assert.fail(path);
      return { name: path.split('/')[1], path, hash: sha256(bytes), bytes: bytes.length };
    }),
  );
  assert.deepEqual(about, {
    profile: 'data-package',
    wacz_version: '1.1.1',
    title: madeSite.title,
    description: '一份说明',
    created: '2026-03-08T00:00:00Z',
    modified: '2026-03-08T00:00:00Z',
    software: 'xunli 0.1.0',
    mainPageUrl: 'https://www.example.org/%E6%94%BF%E5%8A%A1/',
    mainPageDate: '2026-03-08T00:00:00Z',
    config: { fuzzy: [['^(https://www\\.example\\.org/%E6%94%BF%E5%8A%A1/[^?#]*)\\?.*$', '$1']] },
  });
  const hash = sha256(members['datapackage.json'] ?? assert.fail());
  assert.deepEqual(JSON.parse(memberText('datapackage-digest.json')), { path: 'datapackage.json', hash });
});

test('the members stand in the ZIP as they are, so that a reader on the web asks for one record by its place', () => {
  const zip = Buffer.from(waczOf(madeFiles, madeSite));
  for (const [path, bytes] of Object.entries(members)) {
    const header = zip.indexOf(path) - 30;
    assert.equal(zip.readUInt32LE(header), 0x04034b50, path);
    assert.equal(zip.readUInt16LE(header + 8), 0, path);
    assert.ok(zip.subarray(header + 30 + path.length).indexOf(bytes) === 0, path);
  }
});

test('the list of pages has those that a reader goes to, with titles and texts in lines, without drawings and what surrounds them', () => {
  const [heading, ...pages] = memberText('pages/pages.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  assert.deepEqual(heading, { format: 'json-pages-1.0', id: 'pages', title: madeSite.title, hasText: true });
  const folder = 'https://www.example.org/%E6%94%BF%E5%8A%A1/';
  const ts = '2026-03-08T00:00:00Z';
  assert.deepEqual(
    pages.map(({ id: _, ...said }) => said),
    [
      { url: folder, ts, title: '概览', text: '养老\n床位17万张， 增长一成。' },
      { url: `${folder}B.html`, ts, title: '救助 标准', text: '710元' },
      { url: `${folder}data/`, ts, title: '数据', text: '表' },
    ],
  );
  assert.equal(new Set(pages.map(({ id }) => id)).size, pages.length);
});

test('an index of more than a block gives each block its place, and the key with which it begins', () => {
  const many = new Map(Array.from({ length: 2_100 }, (_, index) => [`第 ${index} 页.txt`, strToU8(`${index}`)] as const));
  const made = unzipSync(waczOf(new Map([...madeFiles, ...many]), madeSite));
  const [index, blocks] = ['indexes/index.cdx.gz', 'indexes/index.idx'].map((path) => made[path] ?? assert.fail(path)) as Uint8Array[];
  const [, ...listed] = strFromU8(blocks ?? assert.fail())
    .trimEnd()
    .split('\n');
  const lines = listed.flatMap((line) => {
    const { offset, length, digest } = JSON.parse(line.slice(line.indexOf(' {'))) as { offset: number; length: number; digest: string };
    const block = index?.subarray(offset, offset + length) ?? assert.fail();
    const inside = strFromU8(gunzipSync(block)).trimEnd().split('\n');
    assert.equal(sha256(block), digest);
    assert.ok(inside[0]?.startsWith(`${line.slice(0, line.indexOf(' {'))} {`));
    return inside;
  });
  assert.equal(listed.length, 3);
  assert.equal(lines.length, many.size + madeAnswers.length);
  const bytes = lines.map((line) => Buffer.from(line));
  assert.ok(bytes.every((line, place) => place === 0 || Buffer.compare(bytes[place - 1] ?? assert.fail(), line) < 0));
});

test('the same edition gives the same bytes under every clock and in every time zone, in whatever order its files come', (context) => {
  const { TZ } = process.env;
  context.after(() => {
    mock.timers.reset();
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });
  const made = (zone: string, now: string) => {
    process.env.TZ = zone;
    mock.timers.enable({ apis: ['Date'], now: new Date(now) });
    // In Los Angeles clocks skip the hour from two to three of this day.
    const zip = waczOf(new Map([...madeFiles].reverse()), madeSite);
    mock.timers.reset();
    return sha256(zip);
  };
  const expected = sha256(waczOf(madeFiles, madeSite));
  assert.equal(made('America/Los_Angeles', '2001-01-01T00:00:00Z'), expected);
  assert.equal(made('Pacific/Kiritimati', '2031-02-28T23:59:58Z'), expected);
  assert.equal(made('Asia/Shanghai', '2044-06-01T12:00:00Z'), expected);
});

test('a date that is none and an address that is none are refused', () => {
  assert.throws(() => waczOf(madeFiles, { ...madeSite, date: '2026-02-30x' }), RangeError);
  assert.throws(() => waczOf(madeFiles, { ...madeSite, address: 'nowhere' }), TypeError);
});
