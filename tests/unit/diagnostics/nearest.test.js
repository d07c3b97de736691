import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nearestName, nearestPassage } from '../../../src/diagnostics/nearest.js';
test('a misspelt name leads to the known one', () => {
    assert.equal(nearestName('lable', ['id', 'label', 'value']), 'label');
    assert.equal(nearestName('elder-bed', ['elder-beds', 'elder-homes']), 'elder-beds');
    assert.equal(nearestName('value', ['Value', 'Stats']), 'Value');
});
test('a name that resembles none leads nowhere', () => {
    assert.equal(nearestName('photograph', ['id', 'label']), '');
    assert.equal(nearestName('x', []), '');
});
test('a known name is its own nearest', () => {
    const name = fc.stringMatching(/^[a-z]{2,12}$/);
    fc.assert(fc.property(fc.uniqueArray(name, { minLength: 1 }), (known) => assert.equal(nearestName(known[0] ?? '', known), known[0])));
});
test('one slip of the pen in a longer name is forgiven', () => {
    const name = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(fc.property(name, fc.nat(), (known, seed) => {
        const at = seed % known.length;
        assert.equal(nearestName(known.slice(0, at) + known.slice(at + 1), [known]), known);
    }));
});
const speech = '全年接待读者4.5万人次，办理借书证680张。\n收到投诉0件。';
test('a quote that is nearly right leads to the spoken passage, without the punctuation around it', () => {
    assert.equal(nearestPassage('办理借书证681张', speech), '办理借书证680张');
    assert.equal(nearestPassage('接待读者4.5万人次,办理', speech), '接待读者4.5万人次，办理');
    assert.equal(nearestPassage('共接待读者4.5万人次', speech), '接待读者4.5万人次');
});
test('a quote that resembles nothing leads nowhere', () => {
    assert.equal(nearestPassage('防汛物资', speech), '');
    assert.equal(nearestPassage('', speech), '');
});
test('what a nearest passage says stands in one line of the text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...speech), maxLength: 12 }), (passage) => {
        const found = nearestPassage(passage, speech);
        assert.ok(speech.split('\n').some((line) => line.includes(found)));
    }));
});
