import assert from 'node:assert/strict';
import test from 'node:test';
import { spokenEnglish } from '../../../../src/browser/read-aloud/spoken-english.ts';

const said: [string, string][] = [
  ['£710/month from 2016–2020', '£710 a month from 2016 to 2020'],
  ['710 pounds/month', '710 pounds a month'],
  ['on 2020-12-25', 'on 2020-12-25'],
  ['12 ÷ 3 = 4', '12 divided by 3 is 4'],
  ['the 〔…〕 homes', 'the , words missing here,  homes'],
  ['£240bn, $1.6tn and £4.5m', '£240 billion, $1.6 trillion and £4.5 million'],
  ['a road of 5 m', 'a road of 5 m'],
  ['260 000 people', '260,000 people'],
  ['1.2–1.5 million', '1.2 to 1.5 million'],
  ['20%-30%', '20% to 30%'],
  ['from -2.3% to 5%', 'from minus 2.3% to 5%'],
  ['a ratio of 2.4:1', 'a ratio of 2.4 to 1'],
  ['7.2:41.5:51.3', '7.2 to 41.5 to 51.3'],
  ['at 10:30', 'at 10:30'],
  ['Bill No. 3', 'Bill Number 3'],
  ['35 μg/m³', '35 micrograms per cubic metre'],
  ['≥98%', 'at least 98%'],
  ['COVID-19', 'COVID-19'],
];

for (const [written, spoken] of said) test(`${written} is said ${spoken}`, () => assert.equal(spokenEnglish(written), spoken));
