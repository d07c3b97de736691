/** Titles in front of a name, and offices that stand there: Dr., the Hon., Minister. */
export const honorific =
  '(?:(?:[Tt]he |THE )?(?:(?:RT\\.? HON|Rt\\.? Hon|HON|Hon|Honourable|Honorable)\\.?|DR|Dr|MR|Mr|MRS|Mrs|MS|Ms|SIR|' +
  'Sir|DAME|Dame|LORD|Lord|LADY|Lady|PROF|Prof|Professor|PROFESSOR|Col|COL|Gen|GEN|Maj|Capt|CAPT|Lt|Sgt|Cllr|CLLR|' +
  "Rev|REV|Shri|SHRI|Smt|SMT|Kumari|KUMARI|Hon[’']ble|HON[’']BLE|Madam|MADAM|Datuk|DATUK|Dato[’']|DATO[’']|Tan Sri|TAN SRI)\\.?\\s+)+";
const office =
  'Prime Minister|Deputy Minister|Minister|Secretary|Treasurer|Chancellor|Governor|Mayor|President|Commissioner|' +
  'Director(?:[- ]General)?|Chief|Head|Chair(?:man|woman|person)?|' +
  'Councillor|Senator|Spokes(?:man|woman|person)|General|Captain|Colonel|Inspector|Superintendent|Commander|' +
  'Officer|Manager|Administrator|Ambassador|Speaker|Professor|Premier|Economist|Statistician|Engineer|Adviser|' +
  'Advisor|Dean|Coordinator|Representative|Auditor|Registrar|Surgeon|Scientist|CEO|CFO';
const officeWord = new RegExp(`\\b(?:${office})\\b`, 'i');
const officeInFront = new RegExp(`^(?:The\\s+)?(?:(?:Deputy|Vice|Acting|First|Assistant|Under)[- ])?(?:${office})\\s+(?=\\p{Lu})`, 'iu');
const word = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]*)";
const link = '(?:de|da|del|van|von|der|den|al|el|bin|ibn|la|le)';
const name = `${word}(?:\\s+(?:${link}\\s+)?${word}){1,3}`;
const wholeName = new RegExp(`^${word}(?:\\s+(?:${link}\\s+)?${word}){0,3}$`, 'u');
/** Heads of fields and of notes that are written like names. */
export const noSpeaker = new RegExp(
  [
    '^(?:Notes?|Sources?|Contacts?|Date|Time|Place|Venue|Table|Figure|Part|Chapter|Section|Unit|Annex|Appendix|',
    'Example|Warning|Tel|Phone|Fax|E-?mail|Ref|Summary|Subject|Topic|Updates?|Total|Key|Background|Answering|',
    'Introduction|Conclusions?|First(?:ly)?(?! (?:Secretary|Minister|Lord|Lady|Deputy))|',
    'Second(?:ly)?|Third(?:ly)?|Finally|Last(?:ly)?|Next|Main|Other|Our|This|',
    'These|However|Also|Status|Target|Action|Budget|Cost|Lead|Priority|Goal|Objective|Outcome|Result|Results|',
    'Progress|Timeline|Owner|Department|Responsible|Editor|Author|Photo|Picture|Caption|Credit|Media|Related|See|',
    'Region|Year|Type|Title|About|Step|Stage|Phase|Option|Article|Clause|Schedule|Deadline|Measure|Indicator|',
    'Released?|Published|Posted|Written|Annual|Press|Correction|Important|Remember|Tip|Overview|Highlights?|',
    'Findings?|Recommendations?|For|In|On|At|By|To|From|With|And|But|So|We|You|It|If|What|When|Where|Why|How|Who|',
    String.raw`Delivered|Download|Share|Copyright|Location|Moderator|Speakers?|Present|Participants?|Attendees)\b`,
  ].join(''),
  'i',
);
const department = new RegExp(
  [
    String.raw`\b(?:Office|Department|Ministry|Agency|Committee|Council|Board|Bureau|Authority|Report|Programme|Program|Plan|`,
    'Act|Bill|Budget|Service|Services|Unit|Division|Fund|Bank|Region|Date|Cost|Points?|Statement|Speech|Review)$',
  ].join(''),
  'i',
);

/** A person of an English text. */
export interface EnglishPerson {
  name: string;
  office: string;
}

/** A name without its titles: Dr. Helena Voss, Governor Marguerite Olsen, the Hon. Beatrix Amara, M.P. */
export function bareName(text: string): string {
  const titles = new RegExp(`^${honorific}`, 'u');
  let bare = text.trim().replace(/,?\s+(?:M\.?P\.?|MLA|MSP|CBE|OBE|Ph\.?D\.?|Esq\.?|Jr\.?|K\.?C\.?|Q\.?C\.?)$/, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(titles, '').replace(officeInFront, '').trim();
  }
  return calm(bare);
}

/** HELENA VOSS as Helena Voss. */
function calm(words: string): string {
  if (words !== words.toUpperCase() || words.length < 4) return words;
  return words.replace(/\p{L}+/gu, (part) =>
    /^(?:OF|FOR|AND|THE)$/.test(part) ? part.toLowerCase() : part.charAt(0) + part.slice(1).toLowerCase(),
  );
}

function bareOffice(text: string): string {
  return calm(text.replace(/^the\s+/i, ''));
}

/** Whether a text has titles or an office in front of a name. */
export function hasTitle(text: string): boolean {
  return new RegExp(`^${honorific}`, 'u').test(text) || officeInFront.test(text);
}

/** Whether words are written like the name of a person of so many words. */
export function isEnglishName(text: string, fewestWords: number): boolean {
  const words = text.split(/\s+/).length;
  return wholeName.test(text) && words >= fewestWords && !noSpeaker.test(text) && !department.test(text);
}

/** Whether words name an office: Minister of Health, THE SECRETARY. */
export function isEnglishOffice(text: string): boolean {
  return officeWord.test(text) && text.length <= 80 && !/[.!?]\s|:/.test(text);
}

/** Name and office of `Joan Hale, Minister for Ports`, `Joan Hale (Minister)`, `Minister for Ports Joan Hale`, `The Minister of Health`. */
export function personIn(text: string): EnglishPerson {
  const plain = text.trim().replace(/\.$/, '');
  const [, first = plain, between = '', behind = ''] =
    /^(.+?)\s*(?:\((.+)\)|,\s+(.+)|\s[–—-]\s(.+))?$/.exec(plain)?.map((part) => part ?? '') ?? [];
  const rest = between || behind || (/\s[–—-]\s(.+)$/.exec(plain)?.[1] ?? '');
  if (isEnglishOffice(first) && (hasTitle(between) || /^the\s/i.test(first)) && isEnglishName(bareName(between), 2))
    return { name: bareName(between), office: bareOffice(first) };
  const bare = bareName(first);
  if (isEnglishName(bare, 1) && !new RegExp(`^(?:the )?(?:\\w+ )?(?:${office})$`, 'i').test(bare)) {
    const inFront = first.slice(0, Math.max(0, first.length - bare.length)).trim();
    return { name: bare, office: calm(rest || (isEnglishOffice(inFront) ? inFront : '')) };
  }
  return { name: '', office: plain };
}

/** Those whom an English text introduces with their offices, or with a title. */
export function introducedEnglish(text: string): EnglishPerson[] {
  const behind = new RegExp(`(?:${honorific})?(${name}),\\s+((?:the\\s+)?(?:[A-Z][\\p{L}-]*\\s+){0,4}(?:${office})\\b[^,.;(]*)`, 'gu');
  const inFront = new RegExp(
    `\\b((?:${office})(?:\\s+(?:of|for)\\s+[^,.;]{3,70}?)?),?\\s+(?:${honorific})?(${name})(?=[,.;)]|` +
      `\\s+(?:and|will|in|on|at|said|told|answered)\\b|$)`,
    'gu',
  );
  const found = [
    ...[...text.matchAll(behind)].map(([, who = '', what = '']) => ({ name: bareName(who), office: what.replace(/^the\s+/, '').trim() })),
    ...[...text.matchAll(inFront)].map(([, what = '', who = '']) => ({ name: bareName(who), office: what.trim() })),
  ];
  return found.filter((person, at) => isEnglishName(person.name, 2) && found.findIndex((other) => other.name === person.name) === at);
}
