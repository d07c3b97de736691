import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asSupplied, suppliedPieces, withoutMarks } from '../../../src/search/shared/supplied.ts';

const text = `为1450${asSupplied('元')}/${asSupplied('人')}/月`;

test('a text is cut into what was said and what was supplied', () => {
  assert.deepEqual(suppliedPieces(text).pieces, [
    { text: '为1450', isSupplied: false },
    { text: '元', isSupplied: true },
    { text: '/', isSupplied: false },
    { text: '人', isSupplied: true },
    { text: '/月', isSupplied: false },
  ]);
});

test('wherever a text is cut, each part knows what in it was supplied', () => {
  for (let at = 0; at <= text.length; at++) {
    const before = suppliedPieces(text.slice(0, at), false);
    const after = suppliedPieces(text.slice(at), before.isInside);
    const supplied = [...before.pieces, ...after.pieces].filter(({ isSupplied }) => isSupplied);
    assert.equal(supplied.map((piece) => piece.text).join(''), '元人', String(at));
    assert.equal([...before.pieces, ...after.pieces].map((piece) => piece.text).join(''), withoutMarks(text));
  }
  assert.deepEqual(suppliedPieces(text.slice(text.indexOf('元'))).pieces[0], { text: '元', isSupplied: true });
});
