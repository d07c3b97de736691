/** Stands for a full stop that ends no sentence; one character for one. */
const noStop = '·';
const alwaysShort = [
  'Mr|Mrs|Ms|Messrs|Dr|Prof|Rev|Hon|Rt|Gov|Gen|Col|Maj|Capt|Lt|Sgt|Sen|Rep|Insp|Supt|Cllr|St|Mt|Ft|Ref',
  'Tel|tel|ext|Fig|Figs|Eq|Arts?|Sec|Chap|Ch|Vol|Vols|Ed|Eds|Nos|approx|est|viz|cf|vs|ca|Rs|Jan|Feb|Mar',
  'Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\\.g|i\\.e',
].join('|');
const always = new RegExp(`\\b(?:${alwaysShort})\\.`, 'g');
/** Before a number alone: No. 3, p. 12, para. 4. */
const beforeNumber = /\b(?:No|no|pp?|paras?|art|sec|ch|col|Table|Item)\.(?=\s*[\d(])/g;
/** U.S., a.m., etc. end a sentence only where the next word begins one. */
const perhaps = /\b(?:[A-Za-z]\.(?:[A-Za-z]\.)+|(?:etc|Inc|Ltd|Co|Corp|Bros|Jr|Sr)\.)/g;
const beginsSentence =
  /^\s+[“"‘(]?(?:The|This|That|These|Those|Its?|In|We|Our|An?|S?He|They|But|And|For|At|On|There|As|If|I|You|Not?|By|To|With|When|All)\b/;
const initial = /(?<![\p{L}\d])[A-Z]\.(?=\s+\p{Lu}[\p{Ll}’'])/gu;

/** The text with the full stops of abbreviations, initials and enumerations changed to a sign that ends nothing: `Dr· Voss`. */
export function withoutFalseStops(text: string): string {
  if (!text.includes('.')) return text;
  const hide = (part: string) => part.replaceAll('.', noStop);
  return text
    .replace(always, hide)
    .replace(beforeNumber, hide)
    .replace(perhaps, (part, at: number) => {
      const after = text.slice(at + part.length, at + part.length + 16);
      const isEnd = /^["”’)]*$/.test(after) || beginsSentence.test(after);
      return isEnd ? `${hide(part.slice(0, -1))}.` : hide(part);
    })
    .replace(initial, hide);
}
