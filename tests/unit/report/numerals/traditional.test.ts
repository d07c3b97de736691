import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asIn, inSimplified } from '../../../../src/report/numerals/traditional.ts';

test('a text is read in simplified characters, each where it stood', () => {
  assert.equal(inSimplified('「逾四百名義工」，佔地18公頃'), '“逾四百名义工”，占地18公顷');
  assert.equal(inSimplified('衞生與衛生，裏面與裡面，看著，瞭解'), '卫生与卫生，里面与里面，看着，了解');
  assert.equal(inSimplified('已经是简体字'), '已经是简体字');
});

test('words taken out of it stand in the characters of the text again', () => {
  assert.equal(asIn('收集廚餘3,200公噸', '收集厨余'), '收集廚餘');
  assert.equal(asIn('收集厨余', '收集厨余'), '收集厨余');
});
