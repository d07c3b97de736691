import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSearchIndex } from '../../../src/search/build/search-index.ts';
import { recordsOfFile } from '../../../src/search/shared/index-files.ts';
import { byPlace } from '../../../src/search/shared/section.ts';
import { idOfNumber, numberOfId, type SectionList, sectionListFile, withSectionList } from '../../../src/search/shared/section-list.ts';
import { dataScripts } from '../../../src/verify/scripts.ts';
import { someRecord } from './some-record.ts';

test('an entry of the list is CBOR: three items, the id, a length and the name of a file, short or long', () => {
  const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
  const name = 'a_name_of_twenty_five_char';
  const list: SectionList = {
    at: 1,
    groups: [
      ['g', 1],
      [name, 1],
    ],
  };
  assert.deepEqual(
    [...withSectionList(Uint8Array.of(7, 9), list)],
    [7, 0x83, 0x66, ...ascii('000000'), 1, 0x61, 0x67, 0x83, 0x66, ...ascii('000001'), 1, 0x78, 26, ...ascii(name), 9],
  );
  for (const number of [0, 47, 31_499]) assert.equal(numberOfId(idOfNumber(number)), number);
});

test('the list says in which file each section is, in the order of their places', async () => {
  const records = Array.from({ length: 60 }, (_, at) =>
    someRecord({ url: `area-${at % 7}.html#m${at}`, section: '养老', text: `第${at}段` }),
  );
  const files = await buildSearchIndex(records);
  const start = dataScripts(files.get('start.js') ?? '') ?? [];
  const { groups } = JSON.parse(start.find(({ path }) => path === sectionListFile)?.content ?? '') as SectionList;
  assert.ok(groups.length > 1);
  const urls = groups.flatMap(([name, sections]) => {
    const [fragment] = dataScripts(files.get(`fragment/${name}.pf_fragment.js`) ?? '') ?? [];
    const read = recordsOfFile(fragment?.content ?? '');
    assert.equal(read.length, sections);
    return read.map(({ url }) => url);
  });
  assert.deepEqual(
    urls,
    records.toSorted(byPlace).map(({ url }) => url),
  );
});
