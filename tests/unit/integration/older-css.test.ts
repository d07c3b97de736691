import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transform } from 'lightningcss';
import { physicalProperties } from '../../../src/integration/physical-properties.ts';
import { plainSelectors } from '../../../src/integration/plain-selectors.ts';

const plain = (css: string) =>
  transform({ filename: 'a.css', code: Buffer.from(css), minify: true, visitor: { Selector: plainSelectors } }).code.toString();

test('a selector with lists is written as one for each way through them', () => {
  for (const [selector, written] of [
    ['p', 'p'],
    ['.a :is(b, .c)', '.a b,.a .c'],
    [':is(.a, .b c) :where(d, e)', '.a d,.a e,.b c d,.b c e'],
    ['a:not(.b, .c)', 'a:not(.b):not(.c)'],
    ['a:not(:is(.b, .c)) d', 'a:not(.b):not(.c) d'],
    ['.a:is(:hover, .b)::before', '.a:hover:before,.a.b:before'],
    ['a:not(.b)', 'a:not(.b)'],
    ['.a:has(> b)', '.a:has(>b)'],
  ] as const)
    assert.equal(plain(`${selector}{color:red}`), `${written}{color:red}`);
});

test('a type behind another part of its compound is refused', () => {
  assert.throws(() => plain('.a:is(b){color:red}'), /type/);
});

test('logical sides are written as the sides that they are', () => {
  for (const [logical, physical] of [
    ['margin-inline: auto', 'margin-left: auto; margin-right: auto'],
    ['padding-block: 1px calc(2px + (3px * var(--a)))', 'padding-top: 1px; padding-bottom: calc(2px + (3px * var(--a)))'],
    ['margin-inline-end: 0.25em', 'margin-right: 0.25em'],
    ['inset-block-start: 0', 'top: 0'],
    ['inset: auto 0 1px', 'top: auto; right: 0; bottom: 1px; left: 0'],
    ['inset: 0', 'top: 0; right: 0; bottom: 0; left: 0'],
    ['border-inline-start: 1px solid var(--rule)', 'border-left: 1px solid var(--rule)'],
    ['border-block: 1px solid red', 'border-top: 1px solid red; border-bottom: 1px solid red'],
    ['scroll-margin-block-start: 1rem', 'scroll-margin-top: 1rem'],
    ['clip-path: inset(50%)', 'clip-path: inset(50%)'],
    ['margin: 0 1px', 'margin: 0 1px'],
  ] as const)
    assert.equal(physicalProperties(`p {\n  ${logical};\n}`), `p {\n  ${physical};\n}`);
});
