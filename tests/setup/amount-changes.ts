/** One way in which a text can tell another amount than was said: gives the text with each such change that fits it. */
export interface AmountChange {
  kind: string;
  changed: (text: string) => string[];
}

const digits = String.raw`\d[\d,]*(?:\.\d+)?`;
const scale = String.raw`(?:[十百千万亿]+| (?:thousand|million|billion)\b)`;
const chineseLimits = '不超过|不少于|不低于|不到|不足|超过|突破|至少|至多|大约|约|近';
const englishLimits = '(?:no )?more than |at least |at most |up to |over |nearly |about ';
const unit = '(?:%|分钟|[元个家人户张名次件册项座])';

/** What is found of each kind, and what stands there instead; a function gives the other side of what is found. */
const rows: [kind: string, found: RegExp, instead: string | ((found: string) => string)][] = [
  ['a negation dropped', /不(?=超过|突破|少于|低于|到|足)|\bno (?=more than)/g, ''],
  ['a negation added', /(?<![不没未])(?:超过|突破)/g, '不$&'],
  ['a negation added', /(?<!\bno )\bmore than/g, 'no $&'],
  ['the limit before it dropped', new RegExp(`(?:${chineseLimits}|${englishLimits})(?=[-−$]?\\d|[百千万亿])`, 'giu'), ''],
  ['the limit after it dropped', /以上|以下|以内|左右| or more/g, ''],
  ['余 or 多 dropped', /(?<=\d[万亿千百]?)[余多]/g, ''],
  [
    'a limit turned round',
    /以上|以下|以内|至少|至多|不超过|不少于|不到|at least|at most|up to|more than/g,
    (found) => opposites[found] ?? '',
  ],
  ['a limit added before it', new RegExp(`(?<![\\d.,:：~–−-])(?=${digits})`, 'g'), '约'],
  ['a limit added before it', new RegExp(`(?<![\\d.,:：~–−-])(?=${digits})`, 'g'), '不超过'],
  ['a limit added after it', new RegExp(`(?<=\\d[万亿]?${unit})(?!以|左右)`, 'g'), '以上'],
  ['the lower end of a range dropped', new RegExp(`${digits}[万亿]?[-–—~～至](?=\\d)`, 'g'), ''],
  ['the upper end of a range dropped', new RegExp(`(?<=\\d[万亿]?)[-–—~～至]${digits}`, 'g'), ''],
  ['an end of a range changed', new RegExp(`${digits}(?=[万亿]?[-–—~～至]\\d)|(?<=\\d[万亿]?[-–—~～至])${digits}`, 'g'), another],
  ['the sign dropped', /(?<![\d\p{L}])[-−](?=\d)|负(?=\d)/gu, ''],
  ['a sign added', new RegExp(`(?<![\\d.,:：~–−-])(?=${digits})`, 'g'), '-'],
  ['a part of a ratio changed', new RegExp(`(?<=[:：∶])${digits}|${digits}(?=[:：∶]\\d)`, 'g'), another],
  ['a part of a ratio dropped', new RegExp(`(?<=\\d)[:：∶]${digits}`, 'g'), ''],
  ['the scale dropped', new RegExp(`(?<=\\d)${scale}`, 'g'), ''],
  ['a scale added', /(?<=\d)(?![\d.,十百千万亿]| (?:thousand|million|billion))/g, '万'],
  ['the percent sign dropped', /(?<=\d)%/g, ''],
  ['a digit changed', new RegExp(digits, 'g'), another],
  ['a part of a whole changed', /(?<=分之)[一二三四五六七八九]/g, (found) => (found === '一' ? '二' : '一')],
  ['another hint', /[数几](?=[十百千万亿])/g, ''],
  ['another hint', /(?<=[数几])[十百千]/g, '万'],
];

const opposites: Record<string, string> = {
  以上: '以下',
  以下: '以上',
  以内: '以上',
  至少: '至多',
  至多: '至少',
  不超过: '不少于',
  不少于: '不超过',
  不到: '超过',
  'at least': 'at most',
  'at most': 'at least',
  'up to': 'at least',
  'more than': 'less than',
};

/** A number that ends in another digit. */
function another(number: string): string {
  return number.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) % 9) + 1));
}

/** Every way to tell another amount. */
export const amountChanges: readonly AmountChange[] = rows.map(([kind, found, instead]) => ({
  kind,
  changed: (text) =>
    [...text.matchAll(found)].map((match) => {
      const to = typeof instead === 'string' ? instead.replace('$&', match[0]) : instead(match[0]);
      return text.slice(0, match.index) + to + text.slice(match.index + match[0].length);
    }),
}));
