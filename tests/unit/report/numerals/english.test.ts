import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Numeral, readNumerals } from '../../../../src/report/numerals/read-numerals.ts';

/** What is read of a sentence, each numeral in short: kind, numbers, limit, unit. Quantities alone where no kind is asked for. */
function read(sentence: string, kinds: string[] = ['quantity', 'rank']): string[] {
  return readNumerals(sentence)
    .filter(({ kind }) => kinds.includes(kind))
    .map(said);
}

function said({ numbers, bound, unit, form }: Numeral): string {
  const value = form === 'vague' ? 'some' : numbers.join(form === 'ratio' ? ':' : '..');
  return [bound === 'exact' ? '' : bound, value, unit].filter((part) => part !== '').join(' ');
}

/** The texts of all numerals that are of a kind. */
function texts(sentence: string, kind: string): string[] {
  return readNumerals(sentence)
    .filter((numeral) => numeral.kind === kind)
    .map(({ text }) => text);
}

test('Numbers in words are read whatever their size', () => {
  assert.deepEqual(read('Ferries carried two hundred and thirty-one thousand passengers.'), ['231000 passengers']);
  assert.deepEqual(read('A hundred and fifty goats and half a million bees moved in.'), ['150 goats', '500000 bees']);
  assert.deepEqual(read('It took one and a half hours and two and three-quarter million bricks.')[0], '1.5 hours');
  assert.deepEqual(read('Growth was two point four per cent.'), ['2.4 %']);
  assert.deepEqual(read('Between one hundred and two hundred seals came back.'), ['100..200 seals']);
  assert.deepEqual(read('A dozen eggs, two dozen hens and half a dozen ducks were shown.'), ['12 eggs', '24 hens', '6 ducks']);
});

test('A number that is only hinted at has no value', () => {
  assert.deepEqual(read('Tens of thousands of herons nested there.'), ['about some herons']);
  assert.deepEqual(read('Several hundred anglers and dozens of boats came.'), ['about some anglers', 'about some boats']);
});

test('Indian numbers and scales are read', () => {
  assert.deepEqual(read('The mission laid 2,75,000 pipes for 3.5 lakh homes.'), ['275000 pipes', '350000 homes']);
  assert.deepEqual(read('It cost Rs 1,250 crore, or ₹1.2 lakh crore in all.'), ['12500000000 Rs', '1200000000000 ₹']);
});

test('Parts, multiples and shares of a whole are one number each', () => {
  assert.deepEqual(read('Two-thirds of the moor burnt, a fifth of it twice.'), ['0.666666666666667', '0.2', '2 times']);
  assert.deepEqual(read('One pond in eight is dry, nine out of ten are low.'), ['0.125', '0.9']);
  assert.deepEqual(read('Sales trebled, then rose tenfold.'), ['3 times', '10 times']);
  assert.deepEqual(read('It rose by a quarter of a percentage point, for a quarter of a million users.'), [
    '0.25 percentage point',
    '250000 users',
  ]);
  assert.deepEqual(read('Three schools in 12 districts closed.'), ['3 schools', '12 districts']);
});

test('A word of the same form that is no part or multiple is none', () => {
  assert.deepEqual(read('The third reading follows a quarter later, with double glazing and half-term events.'), []);
});

test('Limits before a number are read, and a negation turns them round', () => {
  const limits: [string, string][] = [
    ['no fewer than', 'at-least'],
    ['not less than', 'at-least'],
    ['at least', 'at-least'],
    ['no more than', 'at-most'],
    ['not more than', 'at-most'],
    ['up to', 'at-most'],
    ['as many as', 'at-most'],
    ['just over', 'over'],
    ['well above', 'over'],
    ['a little more than', 'over'],
    ['just short of', 'under'],
    ['fewer than', 'under'],
    ['roughly', 'about'],
    ['close to', 'about'],
    ['some', 'about'],
  ];
  for (const [words, bound] of limits) assert.deepEqual(read(`The lake holds ${words} 40 islands.`), [`${bound} 40 islands`], words);
});

test('Limits behind a number are read, before its noun too', () => {
  assert.deepEqual(read('Bring 20 or more friends, or 6 friends or fewer.'), ['at-least 20 friends', 'at-most 6 friends']);
  assert.deepEqual(read('The 30 or so wardens earn £90 or more.'), ['about 30 wardens', 'at-least 90 £']);
  assert.deepEqual(read('There are 40,000-plus bulbs.'), ['over 40000 bulbs']);
});

test('“Over” says how long something lasted where it does not say more than', () => {
  assert.deepEqual(read('Rents doubled over five years.'), ['2 times', '5 years']);
  assert.deepEqual(read('The siege went on for over five years.'), ['over 5 years']);
});

test('“About” and “under” limit nothing where they say what the talk is of', () => {
  assert.deepEqual(read('She spoke about three things, under four headings.'), ['3 things', '4 headings']);
});

test('Ranges are one amount, changes from one value to another are two', () => {
  assert.deepEqual(read('Tickets cost between £4 and £6.'), ['4..6 £']);
  assert.deepEqual(read('It takes two to three weeks, or 20–25 working days.'), ['2..3 weeks', '20..25 working days']);
  assert.deepEqual(read('Fees rose from £4 to £6.'), ['4 £', '6 £']);
  assert.deepEqual(read('Turnout moved from 41.5 to 44 per cent.'), ['41.5 %', '44 %']);
  assert.deepEqual(read('Fares go up by £2 to £9.'), ['2 £', '9 £']);
  assert.deepEqual(read('Wages may rise by 2 to 3 per cent.'), ['2..3 %']);
  assert.deepEqual(read('Two or three weeks will do.'), ['about 2..3 weeks']);
});

test('Ratios said with “to” or a dash are ratios', () => {
  assert.deepEqual(read('Gulls outnumber terns three to one.'), ['3:1']);
  assert.deepEqual(read('The board voted 7–2 to wait.'), ['7:2']);
  assert.deepEqual(read('There is a ratio of 1 to 20.'), ['1:20']);
});

test('Money keeps its sign, scale and currency', () => {
  assert.deepEqual(read('They paid US$4.5m, S$3 billion, HK$10,000, €2bn and £40k.'), [
    '4500000 US$',
    '3000000000 S$',
    '10000 HK$',
    '2000000000 €',
    '40000 £',
  ]);
  assert.deepEqual(read('A stamp is 85p, a card 50 cents.'), ['85 p', '50 cents']);
});

test('Points, basis points and mixed numbers are read', () => {
  assert.deepEqual(read('Rates rose 25 basis points, or 0.25 percentage points, to 5-1/4 percent.'), [
    '25 basis points',
    '0.25 percentage points',
    '5.25 %',
  ]);
  assert.deepEqual(read('We expect about 7¾ per cent, give or take 0.5%.'), ['about 7.75 %', '0.5 %']);
});

test('The unit is the counted noun up to its plural, without words that only point', () => {
  assert.deepEqual(read('The fund bought 14 brand new rescue boats and the three largest sports halls.'), [
    '14 rescue boats',
    '3 sports halls',
  ]);
  assert.deepEqual(read('Of our 26 primary and secondary schools, 5 have 300 police officers.'), [
    '26 primary and secondary schools',
    '5',
    '300 police officers',
  ]);
  assert.deepEqual(read('A 12-month freeze and a 40-bed ward.'), ['12 month', '40 bed']);
});

test('What a number is for each of belongs to it', () => {
  const [first, second] = readNumerals('We see 120 cases per 100,000 people and pay £25 per head.');
  assert.equal(first?.unit, 'cases per 100,000 people');
  assert.equal(second?.per, 'head');
});

test('Places in an order are ranks', () => {
  assert.deepEqual(read('The second-largest port ranked 17th, came third and is in the top ten.'), ['2', '17', '3', 'at-most 10']);
  assert.deepEqual(read('It rose from 12th to ninth in the table.'), ['12', '9']);
});

test('Dates in either order, financial years, quarters and decades are no quantities', () => {
  const dates = 'On 3 May 2024, by May 12, 2025, since 2010, in 2019-20 and FY2021/22, in the third quarter, in the 1990s, at 2019 prices.';
  assert.deepEqual(read(dates), []);
  assert.equal(texts(dates, 'date').length + texts(dates, 'name').length, 8);
  assert.deepEqual(read('In the first nine months of nineteen ninety-seven, on 15/03/2024.'), []);
});

test('A number before a counted noun is a quantity, though it looks like a year', () => {
  assert.deepEqual(read('In 1950 homes the roof leaked; 2000 people marched.'), ['1950 homes', '2000 people']);
});

test('Times of day are clocks', () => {
  assert.deepEqual(texts('Open from 9am to 5.30pm, and at 10:15 and half past six.', 'clock'), ['9am to 5.30pm', '10:15', 'half past six']);
});

test('Numbered things, acts, roads, telephones and addresses are names', () => {
  for (const name of [
    'Section 12(3) of the Rivers Act 1931',
    'COVID-19 and the G20',
    'Route 66, the A17 and Junction 4',
    'tier 3 and phase two',
    'paragraphs 14 to 16',
  ])
    assert.deepEqual(read(`See ${name}.`), [], name);
  assert.deepEqual(read('Call 020 7946 0123 or +65 6123 4567, or write to 12 Mill Lane.'), []);
});

test('a word for things that bear numbers makes no name of what is counted behind it', () => {
  for (const [text, ...counted] of [
    ['In two days 400 people came.', '2 days', '400 people'],
    ['Within weeks 250 homes were ready.', '250 homes'],
    ['In both sectors 900 jobs were lost.', '900 jobs'],
    ['At our sites 300 people work.', '300 people'],
    ['In the last rounds 60 teams were left.', '60 teams'],
    ['At this stage 400 people wait.', '400 people'],
    ['At one site 300 were hurt.', '300'],
    ['Next year we plan 3 homes.', '3 homes'],
    ['They will issue 300 permits.', '300 permits'],
    ['The council notes 3 deaths.', '3 deaths'],
    ['On site 300 people work.', '300 people'],
    ['After stage 2, 300 people are in.', '300 people'],
    ['We closed the sites. 300 people left.', '300 people'],
  ] as const)
    assert.deepEqual(read(text), counted, text);
  for (const name of [
    'Site 3 on Day 2',
    'Studio 12',
    'day 3 of week 12',
    'levels 4 and 5',
    'the phase 2 trials',
    'tier 1 cities and key stage 2 pupils',
    'the route 12 bus',
    'pp 12 and fig. 3',
    'section 12(3)',
  ])
    assert.deepEqual(read(`See ${name}.`), [], name);
});

test('“One” as a pronoun and set words count nothing', () => {
  assert.deepEqual(read('No one knew; one of them left at once, and this one stayed. One day net zero will come.'), []);
  assert.deepEqual(read('Only one patient died, in one month.'), ['1 patient', '1 month']);
});

test('Numbers of paragraphs are markers', () => {
  assert.deepEqual(texts('1.2 The pier has 40 lamps.\n112. The mole has none.', 'marker'), ['1.2', '112.']);
});

test('A line that a page broke goes on', () => {
  const lines = [
    'The harbour board reported to the county that no fewer than 97 per',
    'cent of moorings were let, that the wall was mended on 14 March',
    '2023, and that the lights of the two quays had been left on for 12',
    'hours.',
  ];
  assert.deepEqual(read(lines.join('\r\n')), ['at-least 97 %', '2 quays', '12 hours']);
});

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].concat(
  ['thir', 'four', 'fif', 'six', 'seven', 'eigh', 'nine'].map((stem) => `${stem}teen`),
);
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A whole number as it is said in Britain: one million, two hundred thousand and five. */
function inWords(value: number): string {
  if (value < 20) return small[value] ?? '';
  if (value < 100) return [tens[Math.floor(value / 10)], small[value % 10]].slice(0, value % 10 === 0 ? 1 : 2).join('-');
  if (value < 1000) {
    const rest = value % 100;
    return `${small[Math.floor(value / 100)]} hundred${rest === 0 ? '' : ` and ${inWords(rest)}`}`;
  }
  const [scale, name] = (
    [
      [1e12, 'trillion'],
      [1e9, 'billion'],
      [1e6, 'million'],
      [1e3, 'thousand'],
    ] as const
  ).find(([size]) => value >= size) ?? [1e3, 'thousand'];
  const rest = value % scale;
  return `${inWords(Math.floor(value / scale))} ${name}${rest === 0 ? '' : rest < 100 ? ` and ${inWords(rest)}` : ` ${inWords(rest)}`}`;
}

test('A whole number in words is read back exactly', () => {
  const numbers = fc.oneof(fc.integer({ min: 2, max: 99_999 }), fc.integer({ min: 2, max: 10 ** 15 - 1 }));
  fc.assert(
    fc.property(numbers, (value) => {
      assert.deepEqual(read(`The archive holds ${inWords(value)} letters.`), [`${value} letters`]);
    }),
  );
});
