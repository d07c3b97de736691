import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after } from 'node:test';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import { waczOf } from '../../../../src/release/wacz/wacz.ts';
import { otherReaders } from '../../../setup/other-readers.ts';
import { testWith } from '../../../setup/test-with.ts';
import { madeAnswers, madeFiles, madeSite } from './made-site.ts';

const reader = otherReaders('replay');
after(() => {
  if (reader) rmSync(reader.folder, { recursive: true });
});

interface Headers {
  get(name: string): string;
}
interface WarcRecord {
  warcType: string;
  warcTargetURI: string;
  warcHeaders: { protocol: string; headers: Headers };
  httpHeaders: { statusCode: number; headers: Headers } | null;
  readFully(): Promise<Uint8Array>;
}
type Bytes = Iterable<Uint8Array>;
interface Warcio {
  WARCParser: new (source: Bytes, options: object) => AsyncIterable<WarcRecord>;
  WARCSerializer: new (record: WarcRecord) => { digestRecord(options: object): Promise<number> };
  CDXIndexer: new (
    options: object,
  ) => {
    iterIndex(files: { filename: string; reader: Bytes }[]): AsyncIterable<Record<string, unknown>>;
  };
}

const membersOf = (warc: '1.0' | '1.1', date = madeSite.date) => {
  const members = unzipSync(waczOf(madeFiles, { ...madeSite, warc, date }));
  return (path: string) => members[path] ?? assert.fail(path);
};

async function recordsOf(warcio: Warcio, warc: Uint8Array): Promise<WarcRecord[]> {
  const records: WarcRecord[] = [];
  for await (const record of new warcio.WARCParser([warc], { keepHeadersCase: true })) {
    await record.readFully();
    records.push(record);
  }
  return records;
}

for (const version of ['1.0', '1.1'] as const)
  testWith(`warcio reads what a host answers at every address of a site, from a WARC ${version}`, reader, async ({ load }) => {
    const warcio = load('warcio') as Warcio;
    const [info, ...responses] = await recordsOf(warcio, membersOf(version)('archive/data.warc.gz'));
    const warcinfo = strFromU8((await info?.readFully()) ?? assert.fail());
    assert.match(warcinfo, /^software: xunli 0\.1\.0\r\nformat: WARC File Format 1\.[01]\r\n/);
    assert.ok(warcinfo.includes(`format: WARC File Format ${version}\r\n`) && warcinfo.includes('title: 巡礼 第二行：注入\r\n'));
    const infoId = info?.warcHeaders.headers.get('WARC-Record-ID');
    for (const { warcHeaders } of [info ?? assert.fail(), ...responses]) {
      assert.equal(warcHeaders.protocol, `WARC/${version}`);
      assert.equal(warcHeaders.headers.get('WARC-Date'), '2026-03-08T00:00:00Z');
      assert.match(
        warcHeaders.headers.get('WARC-Record-ID'),
        /^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/,
      );
    }
    assert.deepEqual(
      responses.map(({ warcHeaders }) => warcHeaders.headers.get('WARC-Target-URI')).sort(),
      madeAnswers.map(([address]) => address).sort(),
    );
    for (const [address, path, type] of madeAnswers) {
      const record = responses.find(({ warcTargetURI }) => warcTargetURI === address) ?? assert.fail(address);
      const file = madeFiles.get(path) ?? assert.fail(path);
      assert.equal(record.warcType, 'response');
      assert.equal(record.warcHeaders.headers.get('WARC-Warcinfo-ID'), infoId);
      assert.equal(record.httpHeaders?.statusCode, 200);
      assert.equal(record.httpHeaders?.headers.get('Content-Type'), type);
      assert.equal(record.httpHeaders?.headers.get('Content-Length'), String(file.length));
      assert.deepEqual(Buffer.from(await record.readFully()), Buffer.from(file), path);
    }
  });

testWith('the digests of a record are those that warcio computes of it', reader, async ({ load }) => {
  const warcio = load('warcio') as Warcio;
  const warc = membersOf('1.1')('archive/data.warc.gz');
  let compared = 0;
  for await (const record of new warcio.WARCParser([warc], { keepHeadersCase: true })) {
    if (record.warcType !== 'response') continue;
    const said = ['WARC-Payload-Digest', 'WARC-Block-Digest', 'Content-Length'].map((name) => record.warcHeaders.headers.get(name));
    await new warcio.WARCSerializer(record).digestRecord({ recompute: true });
    const computed = ['WARC-Payload-Digest', 'WARC-Block-Digest', 'Content-Length'].map((name) => record.warcHeaders.headers.get(name));
    assert.deepEqual(said, computed, record.warcTargetURI);
    compared += 1;
  }
  assert.equal(compared, madeAnswers.length);
});

testWith(
  'the index has the lines that warcio makes of the records, sorted by their bytes, found by the index of its blocks',
  reader,
  async ({ load }) => {
    const warcio = load('warcio') as Warcio;
    const member = membersOf('1.1');
    const files = [{ filename: 'data.warc.gz', reader: [member('archive/data.warc.gz')] }];
    const made: Record<string, unknown>[] = [];
    for await (const line of new warcio.CDXIndexer({}).iterIndex(files)) made.push({ ...line, status: Number(line.status) });
    const lines = strFromU8(gunzipSync(member('indexes/index.cdx.gz')))
      .trimEnd()
      .split('\n');
    assert.deepEqual(
      lines
        .map((line) => Buffer.from(line))
        .sort(Buffer.compare)
        .map(String),
      lines,
    );
    const read = lines.map((line): Record<string, unknown> => {
      const [urlkey, timestamp] = line.split(' ', 2);
      const { recordDigest, digest, ...said } = JSON.parse(line.slice(line.indexOf(' {'))) as Record<string, string>;
      assert.match(recordDigest ?? '', /^sha256:[0-9a-f]{64}$/);
      const numbers = { status: Number(said.status), offset: Number(said.offset), length: Number(said.length) };
      return { urlkey, timestamp, ...said, digest: digest?.replace('sha256:', ''), ...numbers };
    });
    const byAddress = (one: Record<string, unknown>, other: Record<string, unknown>) => (String(one.url) < String(other.url) ? -1 : 1);
    assert.deepEqual(read.sort(byAddress), made.sort(byAddress));
    const [meta, block] = strFromU8(member('indexes/index.idx')).split('\n');
    assert.equal(meta, '!meta 0 {"format":"cdxj-gzip-1.0","filename":"index.cdx.gz"}');
    assert.ok(block?.startsWith(`${lines[0]?.split(' ', 2).join(' ')} {"offset":0,"length":${member('indexes/index.cdx.gz').length},`));
  },
);

testWith('records of another edition have other ids, and none of two records has the same', reader, async ({ load }) => {
  const warcio = load('warcio') as Warcio;
  const ids = async (date: string) => {
    const records = await recordsOf(warcio, membersOf('1.1', date)('archive/data.warc.gz'));
    return records.map(({ warcHeaders }) => warcHeaders.headers.get('WARC-Record-ID'));
  };
  const [first, second] = [await ids('2026-03-08'), await ids('2026-03-09')];
  assert.equal(new Set([...first, ...second]).size, 2 * (madeAnswers.length + 1));
});
