import assert from 'node:assert/strict';
import test from 'node:test';
import { placesOfPdf } from '../../../src/release/pdf/destinations.js';
const pdf = (...objects) => Buffer.from(['%PDF-1.4', ...objects, ''].join('\n'), 'latin1');
const object = (number, body) => `${number} 0 obj\n${body}\nendobj`;
test('a destination is on the page that stands where the tree of pages has it, whatever its number', () => {
    const file = pdf(object(9, '<</Type /Catalog\n/Pages 5 0 R\n/Dests 6 0 R>>'), object(5, '<</Type /Pages\n/Count 3\n/Kids [4 0 R 2 0 R]>>'), object(4, '<</Type /Pages\n/Count 2\n/Kids [8 0 R 1 0 R]>>'), object(8, '<</Type /Page>>'), object(1, '<</Type /Page>>'), object(2, '<</Type /Page>>'), object(6, '<</m1.1 [1 0 R /XYZ 6 827.66998 0]\n/#25E5#25BC#2580#25E5#259C#25BA [2 0 R /XYZ 0 0 0]\n/top [8 0 R /XYZ 0 0 0]>>'));
    const { pages, destinations } = placesOfPdf(file);
    assert.equal(pages, 3);
    assert.deepEqual(Object.fromEntries(destinations), { 'm1.1': 2, 开场: 3, top: 1 });
});
test('a PDF whose objects are packed away is refused, not read as one without destinations', () => {
    assert.throws(() => placesOfPdf(pdf(object(1, '<</Type /ObjStm>>'))), /Chromium/);
});
