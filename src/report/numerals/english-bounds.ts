import type { Bound } from './amount.ts';
import { matchAt } from './match.ts';

const comparative = (words: string) => `(?:${words}) than`;
const more = 'more|greater|higher|larger|bigger|longer|older|later|taller|faster|heavier|wider|better';
const less = 'less|fewer|lower|smaller|shorter|younger|earlier|slower|lighter|cheaper';
const slightly =
  '(?:(?:just|well|far|slightly|considerably|significantly|comfortably|somewhat|substantially|marginally|a (?:little|bit' +
  '|fraction|touch|shade)|only just) )?';
const not =
  "(?:no|not|never|nor|[a-z]+n[’']t)(?: (?:be|been|go|goes|went|gone|rise|rose|risen|fall|fell|fallen|drop|dropped|get" +
  '|got|run|lasts?|takes?|took|pay|paid))?';

/** Words that limit a number, before it; a negation is part of them, since it turns the limit round. */
const before: [Bound, string[]][] = [
  [
    'at-most',
    [
      `${not} ${comparative(more)}`,
      `${not} (?:above|over|beyond|past)`,
      '(?:at|equal to) or (?:below|under|(?:less|lower) than)',
      `${not} (?:to )?(?:exceed(?:ed|ing)?|surpass(?:ed|ing)?|top(?:ped)?)`,
      'at (?:the )?(?:very )?most|(?:a|the) max(?:imum)? of|max(?:imum)?|up to|as (?:many|much|high|large|long) as' +
        '|capped at|(?:a|the) (?:cap|ceiling|limit) of|limited to',
    ],
  ],
  [
    'at-least',
    [
      `${not} ${comparative(less)}`,
      `${not} (?:under|below|beneath)`,
      '(?:at|equal to) or (?:above|over|(?:more|greater|higher) than)',
      'at (?:the )?(?:very )?least|(?:a|the) (?:minimum|floor) of|minimum',
    ],
  ],
  ['under', [`${slightly}${comparative(less)}`, `${slightly}(?:under|below|beneath|short of)`, '(?:just )?shy of']],
  [
    'over',
    [
      `${slightly}${comparative(more)}`,
      `${slightly}(?:over|above|beyond|in excess of|north of)`,
      'upwards? of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|top(?:s|ped|ping)',
    ],
  ],
  [
    'about',
    [
      '(?:very )?nearly|almost|(?:just |at |somewhere )?(?:about|around)|roughly|approximately|approx\\.?|some' +
        '|(?:very )?close(?:r)? to|approaching|nearing|virtually',
      'circa|ca?\\.|an estimated|estimated(?: at)?|(?:somewhere )?in the region of|[io]n the order of|of the order of' +
        '|something like|getting on for|nearer(?: to)?',
    ],
  ],
];
const farthest = 44;
/** What may stand between a limit and its number: at least another 600, up to an additional 50. */
const between = '(?: (?:another|a further|a total of|an additional|an extra|a combined|the full|some|about|around))?';
const patterns = before.map(([bound, words]): [Bound, RegExp] => [
  bound,
  new RegExp(`(?:(?<![A-Za-z-])(?:${words.join('|')}))${between}[ \\n-]$`, 'i'),
]);
const sign = /[~≈] ?$/;

/** The English limit said just before a number that begins at `at`, and where its words begin; null where there is none. */
export function englishBoundBefore(text: string, at: number, floor: number): { bound: Bound; start: number } | null {
  const from = Math.max(floor, at - farthest);
  const words = text.slice(from, at);
  const about = sign.exec(words);
  if (about) return { bound: 'about', start: from + about.index };
  if (!/[a-z.][ \n-]$/i.test(words)) return null;
  let found: { bound: Bound; start: number } | null = null;
  for (const [bound, pattern] of [...patterns, ['at-most', within] as const, ['about', near] as const]) {
    const match = pattern.exec(words);
    if (match && from + match.index < (found?.start ?? at)) found = { bound, start: from + match.index };
  }
  return found && !isOtherwise(text, found, at) ? found : null;
}

const within = /(?<![A-Za-z-])within $/i;
const near = /(?<![A-Za-z-])near $/i;
const timeOrLength = new RegExp(
  String.raw`^(?:[\w.,-]+ (?:(?:to|or|and|and a) [\w.,]+ )?)(?:(?:working|calendar|business|consecutive) )?(?:seconds?|minutes?` +
    '|hours?|days?|weeks?|months?|years?|decades?|miles?|met(?:re|er)s?|kilomet(?:re|er)s?|km|percentage points?|per cent' +
    String.raw`|percent)\b`,
  'i',
);
const share = /^[\d.]+ ?(?:%|per ?cent)/i;
/** Talk about three things, centred around two aims, under three headings. */
const topic = new RegExp(
  String.raw`\b(?:talk|talks|talked|talking|ask|asked|asks|asking|speak|spoke|spoken|speaking|say|said|think|thinking|thought|know` +
    '|knew|hear|heard|hearing|concern|concerned|concerns|worried|questions?|information|informed|learn|learnt|learned|tell' +
    "|told|something|wrote|written|more|anything|it[’']s|is|cent(?:re|er)ed|built|organi[sz]ed|based|revolves?" +
    '|structured) (?:(?:a lot|much|mainly|briefly|you|us|them|me) )?$',
  'i',
);
const thing = new RegExp(
  '^(?:(?:two|three|four|five|six|seven)|[2-7]) (?:[a-z]+ )?(?:things?|points?|issues?|topics?|options?|questions?|areas?' +
    '|priorities|pillars?|themes?|trusts?|cases|people|schools|matters|subjects|proposals?|projects|aims|goals|principles' +
    String.raw`|ideas|stories)\b`,
  'i',
);
const heading = new RegExp(
  '^(?:two|three|four|five|six|seven|[2-7]) (?:[a-z]+ )?(?:headings|themes|pillars|scenarios|schemes|categories|options' +
    String.raw`|assumptions|heads|programmes)\b`,
  'i',
);

/** Whether the words say something else here: what the talk is about, how long it lasted, where it lies. */
function isOtherwise(text: string, { start }: { start: number }, at: number): boolean {
  const said = text.slice(start, at).trim().toLowerCase();
  const earlier = text.slice(Math.max(0, start - 24), start);
  const number = text.slice(at, at + 56);
  if (said === 'within') return !timeOrLength.test(number);
  if (said === 'near') return !share.test(number);
  if (/^(?:about|around)$/.test(said)) return /\bnot (?:just |only )?$/i.test(earlier) || (topic.test(earlier) && thing.test(number));
  if (said === 'under') return heading.test(number);
  if (said === 'max' || said === 'maximum' || said === 'minimum') return !/[(:,;] $|\b(?:a|the) $/i.test(earlier) && !/^\d/.test(number);
  if (said === 'over') return isDuring(earlier, number);
  if (/^(?:up to|about|around)$/.test(said)) return /^(?:19|20)\d\d\b(?![,.]\d|[ -][a-z]+s\b)/.test(number);
  return false;
}

const stretched = /\b(?:spread|stretch(?:es|ed|ing)?|widen(?:ed|ing)?|repaired|laid|built|runs?|extend(?:s|ed|ing)?|closed|improved) $/i;
const length = /^[\d.,]+ (?:miles|kilomet(?:re|er)s|km|met(?:re|er)s)\b/i;
const duration = new RegExp(
  String.raw`^(?:\d[\d.]*|(?:[a-z-]+ ){0,3}?[a-z-]+)(?: to [\w-]+| and a half)? (?:consecutive |successive |full |straight ` +
    '|financial |whole |calendar )?(?:years?|months?|weeks?|days?|decades?|quarters?|hours?|nights?|sessions?|terms?' +
    String.raw`|seasons?|phases)\b`,
  'i',
);
/** For over twenty years, it took over five hours: there “over” is more than. */
const lasting = new RegExp(
  String.raw`\b(?:for|in|after|took|takes?|taken|taking|lasts?|lasted|lasting|spent|spend|waited|wait|waits|waiting|of|is|was|were` +
    '|are|be|been|than|by|with|to|averag(?:es?|ed|ing)|have|has|had) $',
  'i',
);

/** “over five years”, “over 2018 and 2019” tell how long something lasted, not how many there are at least. */
function isDuring(earlier: string, number: string): boolean {
  if (/^(?:19|20)\d\d\b(?! [a-z]+s\b|[,.]\d)/.test(number)) return true;
  if (stretched.test(earlier) && length.test(number)) return true;
  return duration.test(number) && !lasting.test(earlier);
}

const lastOf = (words: string) => new RegExp(`[ \\n-](?:${words})(?![\\w-])`, 'iy');
/** Words behind a number and its unit. */
const after: [Bound, RegExp][] = [
  [
    'at-least',
    lastOf(
      'or more|(?:or|and) (?:above|over|older|longer|higher|greater|up|upwards|upward|better|beyond)(?! (?:the|a|\\d))' +
        '|at (?:the )?(?:very )?least|(?:or|as a|at a) minimum',
    ),
  ],
  ['at-least', /\+(?![\d\p{L}])/uy],
  [
    'at-most',
    lastOf(
      '(?:or|and) (?:less|fewer|below|under|younger|shorter|lower|smaller)(?! than)|at (?:the )?(?:very )?most|(?:as a|at a|or) maximum',
    ),
  ],
  ['about', lastOf('or so|or thereabouts|give or take|or roughly')],
  ['over', lastOf('odd|and counting|(?:and|or) some')],
  ['over', /(?:-| )plus\b(?! (?:\d|[$£€]|an? |the |one|two|three|four|five|six|vat|tax|interest|more))/iy],
];

/** The English limit said just after a number and its unit, and where its words end; null where there is none. */
export function englishBoundAfter(text: string, at: number): { bound: Bound; end: number } | null {
  for (const [bound, pattern] of after) {
    const words = matchAt(pattern, text, at)?.[0];
    if (words !== undefined) return { bound, end: at + words.length };
  }
  return null;
}
