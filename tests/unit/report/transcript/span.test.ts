import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { align } from '../../../../src/report/transcript/emendations.ts';
import { joinSpans, rawOf, readingOf, type Span, spanTaker } from '../../../../src/report/transcript/span.ts';
import { anyLine } from './text.ts';

const stands = anyLine.map((text): Span[] => [{ raw: text, reading: text, emendation: 0 }]);
const emended = fc.tuple(anyLine, anyLine, fc.integer({ min: 1, max: 3 })).map(([raw, reading, number]) => align(raw, reading, number));
const spans = fc.array(fc.oneof(stands, emended), { maxLength: 4 }).map((parts) => parts.flat());

test('taking up to every position and then the rest keeps the verbatim text and the reading text', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const [raw, reading] = [rawOf(all), readingOf(all)];
      for (let position = 0; position <= reading.length; position++) {
        const take = spanTaker(all);
        const [before, after] = [take(position), take(reading.length - position)];
        assert.equal(rawOf(before) + rawOf(after), raw);
        assert.equal(readingOf(before), reading.slice(0, position));
        assert.equal(readingOf(after), reading.slice(position));
      }
    }),
  );
});

test('joining spans keeps both texts and leaves no two alike side by side', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const joined = joinSpans(all);
      assert.equal(rawOf(joined), rawOf(all));
      assert.equal(readingOf(joined), readingOf(all));
      const kinds = joined.map((span) => `${span.emendation} ${span.raw === span.reading}`);
      assert.ok(kinds.every((kind, index) => kind !== kinds[index - 1]));
    }),
  );
});
