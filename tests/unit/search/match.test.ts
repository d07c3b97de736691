import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ExcerptSegment, excerpt, standsAlone } from '../../../src/search/browser/match.ts';
import { normalise, queryWords } from '../../../src/search/shared/normalise.ts';

const character = fc.constantFrom(...'低保标准养老１7.万元，。 𠮷é㎡\n');
const text = fc.string({ unit: character, maxLength: 80 });
const marked = (segments: ExcerptSegment[]) => segments.filter((segment) => segment.marked).map((segment) => segment.text);
const whole = (segments: ExcerptSegment[]) => segments.map((segment) => segment.text).join('');

test('an excerpt cuts neither a Latin word nor a number in two', () => {
  const text = 'The home in Lantern Street has 13962.78 places, and visitors came from everywhere';
  const shown = whole(excerpt(text, ['places'], 40)).replaceAll('…', '');
  assert.ok(` ${text} `.includes(` ${shown.trim()} `), shown);
  assert.ok(shown.includes('places') && shown.length <= 40);
});

test('an excerpt marks the words as the text writes them', () => {
  const segments = excerpt('完成建设镇养老服务指导中心45 个，床位１．７万余张', queryWords('45个 1.7万'), 90);
  assert.deepEqual(marked(segments), ['45 个', '１．７万']);
});

test('overlapping words are marked as one', () => {
  assert.deepEqual(marked(excerpt('低保标准统一提高', ['低保标', '保标准'], 20)), ['低保标准']);
});

test('an excerpt of a long text shows the first hit and says that there is more', () => {
  const segments = excerpt(`${'甲'.repeat(200)}低保${'乙'.repeat(200)}`, ['低保'], 30);
  assert.deepEqual(marked(segments), ['低保']);
  assert.match(whole(segments), /^…甲+低保乙+…$/);
});

test('the segments of an excerpt as long as the text are the text', () => {
  fc.assert(
    fc.property(text, text, (original, query) => {
      assert.equal(whole(excerpt(original, queryWords(query), original.length)), original);
    }),
  );
});

test('what is marked normalises to what was asked', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
      const { text: normalised } = normalise(original);
      const [start, end] = [a % (normalised.length + 1), b % (normalised.length + 1)].sort((x, y) => x - y);
      const [word] = queryWords(normalised.slice(start, end));
      if (!word) return;
      const marks = marked(excerpt(original, [word], original.length));
      assert.ok(marks.some((mark) => normalise(mark).text.includes(word)));
    }),
  );
});

test('a number stands alone unless a digit or a letter goes on beside it', () => {
  assert.ok(standsAlone('共10人', '10'));
  assert.ok(!standsAlone('710元', '10'));
  assert.ok(!standsAlone('1.7万', '7万'));
  assert.ok(standsAlone('用dna采集', 'dna'));
});
