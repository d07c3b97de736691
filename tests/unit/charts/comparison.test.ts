import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { honestType } from '../../../src/browser/compare/honest-type.ts';
import { addressFor, askedFor, most, obstacle } from '../../../src/browser/compare/selection.ts';
import { figure, request } from './requests.ts';

const yuan = (id: string, value = 1) => figure(id, value, '元');
const register = new Map([yuan('a'), yuan('b'), figure('c', 3, '张'), yuan('low', -2)].map((item) => [item.id, item]));
const page = 'file:///site/figures.html';
const idsOf = (address: string) => askedFor(address, register).chosen.map(({ id }) => id);

test('figures of one unit can be compared, and units that count the same', () => {
  assert.equal(obstacle(yuan('b'), [yuan('a')]), undefined);
  assert.equal(obstacle(figure('b', 2, '名'), [figure('a', 1, '人')]), undefined);
  assert.equal(obstacle(figure('b', 2, '张'), [yuan('a')]), 'other-unit');
});

test('a negative number and what is no number cannot be compared, not even first', () => {
  assert.equal(obstacle(yuan('a', -1), []), 'negative');
  assert.equal(obstacle(yuan('a', Number.NaN), []), 'no-length');
});

test('when as many are chosen as one drawing takes no other can join, and those chosen can still go', () => {
  const chosen = Array.from({ length: most }, (_, place) => yuan(`f${place}`));
  assert.equal(obstacle(yuan('more'), chosen), 'full');
  assert.equal(obstacle(yuan('f0'), chosen), undefined);
});

test('an address names figures once each, in its own order', () => {
  assert.deepEqual(idsOf(`${page}?compare=b,a,b`), ['b', 'a']);
  assert.deepEqual(idsOf(`${page}?compare=b%2Ca`), ['b', 'a']);
  assert.deepEqual(idsOf(`${page}?compare= b , ,a`), ['b', 'a']);
  assert.deepEqual([idsOf(page), idsOf(`${page}?compare=`)], [[], []]);
});

test('a figure that an address names by two ids, of which it had one before, is compared once', () => {
  const byAnyId = new Map([...register, ['former', register.get('a') ?? assert.fail()]]);
  assert.deepEqual(
    askedFor(`${page}?compare=former,b,a`, byAnyId).chosen.map(({ id }) => id),
    ['a', 'b'],
  );
});

test('what an address names in vain is counted: unknown figures, and those that cannot join', () => {
  const { chosen, unknown, unfit } = askedFor(`${page}?compare=a,none,c,low,b`, register);
  assert.deepEqual([chosen.map(({ id }) => id), unknown, unfit], [['a', 'b'], 1, 2]);
});

test('an address keeps what else it asks for, and loses its fragment', () => {
  assert.equal(addressFor(`${page}#f-a`, ['a', 'b']), `${page}?compare=a,b`);
  assert.equal(addressFor(`${page}?x=1&compare=c`, ['a', 'b']), `${page}?x=1&compare=a,b`);
  assert.equal(addressFor(`${page}?compare=a,b`, []), page);
});

test('any choice is read back from its address', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['a', 'b']), (ids) => {
      assert.deepEqual(idsOf(addressFor(page, ids)), ids);
    }),
  );
});

test('figures are drawn as bars, as dots where the shortest bar would vanish, and not at all where zero has no place then', () => {
  const typeOf = (...values: number[]) => honestType(request('', [values.map((value, place) => yuan(`f${place}`, value))]));
  assert.equal(typeOf(710, 497, 662), 'horizontal-bar');
  assert.equal(typeOf(0, 5), 'horizontal-bar');
  assert.equal(typeOf(85_000, 318_000_000), 'magnitude');
  assert.equal(typeOf(0, 85_000, 318_000_000), undefined);
});
