import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { proposeEmendations } from '../../../src/draft/emendations/propose.ts';
import { draftingWords } from '../../../src/i18n/drafting.ts';
import { emend } from '../../../src/report/transcript/emendations.ts';

const root = join(import.meta.dirname, '../../..');
const words = draftingWords('zh-CN');
const propose = (raw: string) => proposeEmendations(raw, words);
const readings = (raw: string) => propose(raw).map(({ passage, reading }) => `${passage} → ${reading}`);

const damaged: [name: string, raw: string, readings: string[]][] = [
  ['the year lost its 年', '到202011月底，在20213月开工。', ['202011月 → 2020年11月', '20213月 → 2021年3月']],
  ['percentages in a row lost the mark between them', '分别提高了12.5%8%，其中', ['12.5%8% → 12.5%、8%']],
  ['a date follows a percentage at once', '分别提高了12%8%2021年1月，县里', ['12%8% → 12%、8%。']],
  ['the units between slashes are lost', '标准为每人900//月。', ['900//月 → 900元/人/月']],
  ['the units between slashes stand elsewhere', '甲为80元/户/月，乙为90//月。', ['90//月 → 90元/户/月']],
  ['a measure word stands elsewhere with the same thing', '建成社区食堂12,另有社区食堂8家开业。', ['12 → 12家']],
  ['a measure word stands beside it in the list', '建成县级中心3个、乡镇服务站45,覆盖全县。', ['45 → 45个']],
  ['a sum of money lost its 元', '分配3.6万省级彩票公益金用于修缮。', ['3.6万 → 3.6万元']],
  ['an opening mark is lost before a number', '基本形成10分钟办事圈”。', ['10分钟办事圈” → “10分钟办事圈”']],
  ['an opening mark is lost among names of one length', '实施村事共议”“村务共管”行动。', ['村事共议” → “村事共议”']],
  ['a closing mark is lost before what the name is of', '实施“村事共议四大行动，成效明显。', ['“村事共议 → “村事共议”']],
];
for (const [name, raw, expected] of damaged) test(`a reading is proposed where ${name}`, () => assert.deepEqual(readings(raw), expected));

test('a name that has marks elsewhere gets them where something else is damaged too', () => {
  const raw = '推行“村事共议”机制，标准900//月。深化村事共议机制，见《村事共议办法》。';
  assert.deepEqual(readings(raw), ['900//月 → 900元/人/月', '村事共议 → “村事共议”']);
  assert.deepEqual(readings(raw.replace('900//月', '900元/月')), []);
});

test('the end of a long paragraph gets its full stop, a heading none', () => {
  const long = `县里${'建好了村里的路，'.repeat(8)}群众很满意。打通了最后一段路`;
  assert.deepEqual(readings(`一、县里建好了哪些路\n\n${long}\n`), ['打通了最后一段路 → 打通了最后一段路。']);
});

test('fields of the head that hold nothing are gaps, lists of people are not', () => {
  const head = '某县发布会\n\n人:某局局长\n\n人:\n\n文字实录\n\n大家好，今天介绍情况。\n';
  assert.deepEqual(readings(head), ['人: → 〔…〕人:', '人: → 〔…〕人:〔…〕']);
  assert.deepEqual(
    propose(head).map(({ certainty }) => certainty),
    ['unknown', 'unknown'],
  );
  assert.deepEqual(readings('某县发布会\n\n发布人:\n\n某局局长甲某\n\n大家好，今天介绍情况。\n'), []);
});

test('nothing is proposed where nothing is damaged', () => {
  for (const name of ['T01', 'T03', 'T04', 'T06', 'T09']) {
    const raw = readFileSync(join(root, 'tests/transcripts', `${name}.txt`), 'utf8');
    assert.deepEqual(readings(raw), [], name);
  }
});

test('four fifths of what an editor found in a damaged transcript are proposed, and nothing that is sound', () => {
  const raw = readFileSync(join(root, 'content/transcript.txt'), 'utf8');
  const places = (entries: { passage: string; prefix?: string; suffix?: string }[]) =>
    entries.map(({ passage, prefix = '', suffix = '' }) => {
      const start = raw.indexOf(prefix + passage + suffix) + prefix.length;
      return { start, end: start + passage.length };
    });
  const truth = places(parse(readFileSync(join(root, 'content/emendations.yaml'), 'utf8')));
  const proposed = places(propose(raw));
  const meets = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;
  assert.deepEqual(
    proposed.filter((place) => !truth.some((known) => meets(place, known))),
    [],
  );
  const found = truth.filter((known) => proposed.some((place) => meets(place, known)));
  assert.ok(found.length >= truth.length * 0.8, `${found.length} of ${truth.length}`);
});

test('every proposal stands in exactly one place and overlaps no other, whatever the text', () => {
  const pieces = fc.constantFrom(
    '“',
    '”',
    '甲乙',
    '十三五',
    '12%',
    '//月',
    '3.5万',
    '资金',
    '，',
    '。',
    '\n',
    '20213月',
    '丙',
    ',',
    '人:',
    '建成',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const raw = parts.join('');
      const entries = propose(raw);
      assert.deepEqual(emend(raw, entries, () => ({ file: 'emendations.yaml', line: 1, column: 1 })).diagnostics, []);
    }),
  );
});
