import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumerals } from '../../../../src/report/numerals/read-numerals.ts';

const hostile = {
  digits: '1',
  'Chinese digits': '一二三四五六七八九',
  scales: '亿',
  'all scales': '十百千万亿',
  'grouped digits': '1,234,567,',
  'digits with spaces': '1 2 3 ',
  'groups with spaces': '123 456 ',
  'open quotation marks': '“一',
  'closed quotation marks': '“一”',
  'open title marks': '《一',
  'open brackets': '（1',
  'articles of one': '一个',
  ratios: '1:2:',
  ranges: '1至2至',
  dashes: '1-2-',
  fractions: '1/2/3/',
  lists: '38460、20135、',
  years: '2020年、',
  'numbered lines': '一、\n',
  'cells of one table': '1\t2\n',
  'columns of one table': '1\t',
  speakers: '王一：\n',
  limits: '不超过1',
  'signs in words': '零下',
  'names of speakers': '陆一：\n陆一',
  traditional: '億萬',
  'full-width digits': '１',
};

/** How many searches with a pattern reading a text takes. */
function searches(text: string): number {
  const { exec } = RegExp.prototype;
  let count = 0;
  RegExp.prototype.exec = function (this: RegExp, searched: string) {
    count += 1;
    return exec.call(this, searched);
  };
  try {
    readNumerals(text);
  } finally {
    RegExp.prototype.exec = exec;
  }
  return count;
}

// How far one search may look is bounded in the patterns themselves, so their number is what could grow faster than a text.
for (const [name, run] of Object.entries(hostile))
  test(`twice as many ${name} take no more than twice as many searches`, () => {
    const [half, whole] = [2000, 4000].map((length) => searches(run.repeat(length).slice(0, length)));
    assert.ok((half ?? 0) > 0);
    assert.ok((whole ?? 0) <= 2 * (half ?? 0) + 200, `${half} searches, then ${whole}`);
  });
