import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { crc32 } from 'node:zlib';
import { type Card, cardLines, cardOf, cardOfPage, cardsOf } from '../../../src/exports/card.ts';
import { cardPicture } from '../../../src/exports/card-picture.ts';
import { cardSvg } from '../../../src/exports/card-svg.ts';
import { factsOf } from '../../../src/verify/numbers/facts.ts';
import { auditPublishedFile } from '../../../src/verify/numbers/published-files.ts';
import { realReport } from './real-report.ts';

const report = realReport();
const facts = factsOf(report);
const cards = cardsOf(report);

test('the report and each area have a picture, and every page has one of them', () => {
  assert.deepEqual(
    cards.map(({ file }) => file),
    ['share/index.png', ...report.areas.map(({ slug }) => `share/${slug}.png`)],
  );
  assert.equal(cardOfPage(report, '2-elderly.html')?.file, 'share/2-elderly.png');
  assert.equal(cardOfPage(report, 'figures.html')?.file, 'share/index.png');
});

test('a picture shows every word of its description, and no line leaves its frame', () => {
  for (const card of cards) {
    const svg = cardSvg(card);
    const shown = svg.replace(/<[^>]*>/g, '');
    for (const line of cardLines(card)) assert.ok(shown.includes(line), line);
  }
  const long = (text: string): Card => ({ ...(cards[0] as Card), title: text, source: text });
  const sizes = [...cardSvg(long('很长的标题'.repeat(20))).matchAll(/font-size="([\d.]+)">很长/g)].map(([, size]) => Number(size));
  assert.deepEqual(sizes.length, 2);
  for (const size of sizes) assert.ok(size * 100 <= 1024, `${size}`);
});

test('a label of any length is drawn whole, above the source', () => {
  const [card] = cards;
  assert.ok(card);
  const label = `${'很长的标签'.repeat(24)}98%以上`;
  const svg = cardSvg({ ...card, figure: { ...card.figure, label } });
  assert.ok(svg.replace(/<[^>]*>/g, '').includes(label));
  const lines = [...svg.matchAll(/ y="(\d+)"[^>]*>(?:[^<]*很长|[^<]*98%以上)/g)].map(([, y]) => Number(y));
  assert.ok(lines.length > 1 && Math.max(...lines) < 506, `${lines}`);
});

test('a picture of a number that is computed and doubted says so, and why', () => {
  const id = 'dibao-standard-districts-urban-2015';
  const card = cardOf({ ...report, meta: { ...report.meta, headline: [id] } });
  assert.ok(card);
  assert.equal(cardLines(card)[1], '约497元/月推※');
  const shown = cardSvg(card).replace(/<[^>]*>/g, '');
  assert.match(shown, /约497元\/月 推※/);
  for (const { text } of report.figureById.get(id)?.doubts ?? []) assert.ok(cardLines(card).some((line) => line.includes(`※${text}`)));
});

test('a picture is a sound PNG of 1200 by 630 that the audit reads; one that says another number is refused', async () => {
  const [card] = cards;
  assert.ok(card);
  const png = await cardPicture(card);
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
  assert.deepEqual(chunks(png).slice(0, 2), ['IHDR', 'iTXt']);
  assert.deepEqual(auditPublishedFile(card.file, png, facts)?.problems, []);
  const wrong = { ...card, figure: { ...card.figure, display: { ...card.figure.display, number: '2.7万' } } };
  assert.notDeepEqual(auditPublishedFile(card.file, await cardPicture(wrong), facts)?.problems, []);
  const elsewhere = { ...card, source: card.source.replace(/\d+句/, '99句') };
  assert.deepEqual(auditPublishedFile(card.file, await cardPicture(elsewhere), facts)?.problems, [elsewhere.source]);
});

test('a picture has the same bytes on every machine', async () => {
  const display = { before: '约', number: '1.7万', after: '余张' };
  const figure = { ...(cards[0] as Card).figure, display, label: '养老机构床位' };
  const png = await cardPicture({
    file: 'share/x.png',
    figure,
    signs: '',
    doubt: '',
    title: '标题',
    source: '2020年｜原话，第1.1-2句',
    publisher: '某局｜2020-12-25',
  });
  assert.equal(createHash('sha256').update(png).digest('hex'), '2129002c4b17f0245be1376a60b414eed37ca11ec83f03a553ba4569c37d4fc0');
});

/** The kinds of a PNG's chunks; throws where a checksum is wrong. */
function chunks(png: Buffer): string[] {
  const kinds: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const end = at + 8 + png.readUInt32BE(at);
    assert.equal(crc32(png.subarray(at + 4, end)), png.readUInt32BE(end));
    kinds.push(png.toString('latin1', at + 4, at + 8));
  }
  return kinds;
}
