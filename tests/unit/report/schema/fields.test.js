import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { asOf, date, day, id } from '../../../../src/report/schema/fields.js';
const accepts = (schema, ...values) => values.map((value) => schema.safeParse(value).success);
test('ids are safe in addresses and file names', () => {
    assert.deepEqual(accepts(id, 'elder-beds-2020', 'a', '2020'), [true, true, true]);
    assert.deepEqual(accepts(id, '../beds', 'Beds', 'a--b', '-a', 'a-', '床位', '', 'a b', 'a/b', 'a\n'), new Array(10).fill(false));
});
test('days are those of the calendar', () => {
    assert.deepEqual(accepts(day, '2020-12-25', '2024-02-29', '2000-02-29'), [true, true, true]);
    assert.deepEqual(accepts(day, '2023-02-29', '1900-02-29', '2020-04-31', '2020-13-01', '2020-00-10', '2020-1-1', '2020-12', 20201225), new Array(8).fill(false));
});
test('dates may be years and months, also typed as numbers', () => {
    assert.deepEqual(accepts(date, 2020, '2020', '2020-11', '2020-11-30'), [true, true, true, true]);
    assert.deepEqual(accepts(date, '2020-13', '2020-11-31', '20', 'period', '2020/2021'), new Array(5).fill(false));
});
test('a figure may hold for an interval or the whole period', () => {
    assert.deepEqual(accepts(asOf, 'period', '2017/2020', '2017-05/2020-12-25', 2020), [true, true, true, true]);
    assert.deepEqual(accepts(asOf, '2020/2017', '2017/2018/2019', '2017/', '2020年'), new Array(4).fill(false));
});
test('every day of the calendar is a day', () => {
    const dates = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(dates, (date) => assert.ok(day.safeParse(date.toISOString().slice(0, 10)).success)));
});
