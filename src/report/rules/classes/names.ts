import { matches, type Rule } from './rule.ts';

const han = '[一二三四五六七八九十]';
const patterns = [
  // Five-year plans: “十三五”.
  `“?十${han}?五”?(?=规划|时期|期间|以来|末|时|”)`,
  `[“‘]十${han}?五[”’]`,
  // Party congresses and their plenary sessions: 十九大, 十九届二中、三中全会.
  `党的${han}+大`,
  `(?:${han}+届)(?=${han}中)`,
  `(?:${han}中[、和]?)+全会`,
  // Names with Latin letters: 5G, A4, COVID-19, 1+3+N; an amount may follow letters too: GDP500亿元.
  String.raw`\d+(?:\+\d+)*\+[A-Z]`,
  String.raw`(?<![A-Za-z])(?:[A-Za-z]+-|[A-Z]{1,4})\d+(?:\.\d+)?(?![\d.,]*[\d万亿余多元人名个家户张次件册项%])`,
  String.raw`(?<![\d.,])\d[A-Z](?![A-Za-z])`,
];

/** Proper names that are recognised by their form. */
export const names: Rule = { kind: 'name', find: (report) => matches(report, new RegExp(patterns.join('|'), 'gu')) };
