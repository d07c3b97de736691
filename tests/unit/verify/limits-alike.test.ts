import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumerals } from '../../../src/report/numerals/read-numerals.ts';
import { wholeNumerals } from '../../../src/verify/numbers/whole-numerals.ts';

const negations = ['', '不', '没', '未', '没有', '不得', '不能', '不会', '未能', '从未', '难以'];
const comparisons = ['超过', '超出', '突破', '高于', '多于', '大于', '低于', '少于', '小于', '早于', '晚于', '逾', '超'];
const short = ['不', '未'].flatMap((no) => ['到', '足', '满', '及', '达', '达到', '过', '下'].map((word) => no + word));
const others = '至少 最少 最多 至多 起码 顶多 最高 最低 大概 几近 接近 将近 约 近'.split(' ');

/** The audit reads limits by itself; where it sees one that a figure does not have, the page of that figure cannot be made. */
test('what the audit takes for a limit of a number the reader takes for one too', () => {
  for (const words of [...negations.flatMap((no) => comparisons.map((word) => no + word)), ...short, ...others]) {
    const text = `补贴，${words}620元。`;
    const [audited, read] = [wholeNumerals(text)[0]?.start ?? -1, readNumerals(text)[0]?.start ?? -1];
    assert.ok(read >= 0 && read <= audited, text);
  }
});

test('最高 and 最低 limit the number right behind them', () => {
  const bounds = (text: string) => readNumerals(text).map(({ bound, text: said }) => `${said} ${bound}`);
  assert.deepEqual(bounds('每月最低620元，最高2400元。'), ['最低620元 at-least', '最高2400元 at-most']);
  assert.deepEqual(bounds('最低工资标准为620元。'), ['620元 exact']);
});
