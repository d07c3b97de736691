import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chartProblems } from '../../../src/report/charts/problems.js';
import { examples, figure, request } from './requests.js';
const codes = (asked) => chartProblems(asked).map(({ code }) => code);
const yuan = (id, value) => figure(id, value, '元');
test('the examples of all types are without problems', () => {
    for (const example of Object.values(examples))
        assert.deepEqual(chartProblems(example), [], example.type);
});
test('an unknown type is told with the types there are', () => {
    const [problem] = chartProblems(request('pie', [[yuan('a', 1), yuan('b', 2)]]));
    assert.equal(problem?.code, 'chart-unknown-type');
    assert.match(problem?.details.known ?? '', /doughnut/);
});
test('a chart without title, description or figures is refused, all at once', () => {
    const empty = request('bar', [], { title: ' ', description: '' });
    assert.deepEqual(codes(empty), ['chart-no-title', 'chart-no-description', 'chart-no-figures']);
});
test('unlike units cannot share an axis, but each panel of small multiples has its own', () => {
    const [persons, beds] = [figure('a', 5, '家'), figure('b', 1566, '张')];
    assert.deepEqual(codes(request('magnitude', [[persons, beds]])), ['chart-mixed-units']);
    assert.deepEqual(codes(request('small-multiples', [[persons], [beds]])), []);
});
test('parts and whole must be of one unit', () => {
    const wholes = [figure('whole', 730, '家')];
    assert.deepEqual(codes({ ...examples.doughnut, wholes }), ['chart-mixed-units']);
});
test('parts that do not sum to their declared whole are refused with both numbers', () => {
    const wholes = [figure('whole', 731, '个')];
    const [problem] = chartProblems({ ...examples['stacked-share'], wholes });
    assert.deepEqual(problem, { code: 'chart-parts-not-whole', details: { whole: 'whole', value: '731', sum: '730' } });
});
test('a share without a declared whole, and a whole that nothing uses, are refused', () => {
    assert.deepEqual(codes({ ...examples.doughnut, wholes: [] }), ['chart-no-whole']);
    assert.deepEqual(codes({ ...examples.bar, wholes: [figure('w', 1, '人')] }), ['chart-whole-unused']);
});
test('any parts with up to two decimals sum to their whole in spite of rounding', () => {
    const cents = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 2, maxLength: 5 });
    fc.assert(fc.property(cents, (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0) / 100;
        const figures = [parts.map((part, place) => yuan(`p${place}`, part / 100))];
        assert.deepEqual(codes(request('doughnut', figures, { wholes: [yuan('whole', whole)] })), []);
    }));
});
test('a negative part, a negative bar and a zero on a logarithmic scale are told by figure', () => {
    const list = [yuan('a', 4), yuan('b', -1)];
    assert.deepEqual(codes(request('doughnut', [list], { wholes: [yuan('w', 3)] })), ['chart-negative-part']);
    assert.deepEqual(codes(request('bar', [list])), ['chart-negative-value']);
    assert.deepEqual(codes(request('magnitude', [[yuan('a', 4), yuan('b', 0)]])), ['chart-not-positive']);
});
test('a value that is no number is missing', () => {
    assert.deepEqual(codes(request('bar', [[yuan('a', 4), yuan('b', Number.NaN)]])), ['chart-value-missing']);
});
test('bars of four orders of magnitude are refused, a logarithmic scale is not', () => {
    const list = [yuan('a', 85000), yuan('b', 318000000)];
    assert.deepEqual(chartProblems(request('bar', [list])), [{ code: 'chart-range-too-wide', details: { ratio: '3741' } }]);
    assert.deepEqual(codes(request('magnitude', [list])), []);
});
test('a doughnut takes five parts and no sixth; a bar chart needs two bars', () => {
    const parts = [1, 2, 3, 4, 5, 6].map((value) => yuan(`p${value}`, value));
    assert.deepEqual(codes(request('doughnut', [parts], { wholes: [yuan('w', 21)] })), ['chart-too-many']);
    assert.deepEqual(codes(request('bar', [parts.slice(0, 1)])), ['chart-too-few']);
});
test('series of unlike length, names and labels of the wrong number are refused', () => {
    const lists = [[yuan('a', 1), yuan('b', 2)], [yuan('c', 3)]];
    assert.deepEqual(codes(request('grouped-bar', lists)), ['chart-uneven-series']);
    assert.deepEqual(codes({ ...examples['grouped-bar'], seriesNames: ['一'] }), ['chart-uneven-names']);
    assert.deepEqual(codes({ ...examples.bar, labels: ['一'] }), ['chart-uneven-labels']);
});
test('a figure drawn twice is refused once', () => {
    assert.deepEqual(codes(request('bar', [[yuan('a', 1), yuan('a', 1), yuan('a', 1)]])), ['chart-figure-twice']);
});
test('a line needs points in time, and before must be earlier than after', () => {
    const list = [figure('a', 1, '元', { asOf: '2017/2020' }), yuan('b', 2)];
    assert.deepEqual(codes(request('line', [list])), ['chart-no-date']);
    const turned = [...examples['before-after'].figures].reverse();
    assert.deepEqual(codes({ ...examples['before-after'], figures: turned }), ['chart-not-earlier']);
});
