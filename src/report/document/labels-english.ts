import type { Known, Label } from './label.ts';

const beforeColon = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s+)?([A-Z][\p{L}.’'&,()\s-]{0,70}?|\[[A-Z][^\]]{1,60}\])\s*:(?:\s+|$)/u;
const inBrackets = /^\[([A-Z][\p{L}.’' -]{1,50})\]\s+(?=\S)/u;
const host = /^(?:THE )?(?:MODERATOR|HOST|CHAIR(?:MAN|WOMAN|PERSON)?|PRESENTER|OPERATOR)\b/i;
const question = /^(?:Q\d{0,2}|QUESTION(?: \d{1,2})?|QUESTIONER|INTERVIEWER|REPORTER|JOURNALIST|PRESS|CORRESPONDENT)$/i;
const answer = /^(?:A\d{0,2}|ANSWER(?: \d{1,2})?|RESPONSE|REPLY)$/i;
const medium =
  /\b(?:Times|News|Post|Herald|Gazette|Radio|TV|Television|Tribune|Daily|Weekly|Journal|Broadcasting|Press|Wire|Observer|Courier|Echo|Chronicle|Reporter|Correspondent)\b/;
const honorific =
  /^(?:(?:THE )?(?:RT\.? HON\.?|HON\.?)|DR\.?|MR\.?|MRS\.?|MS\.?|SIR|DAME|LORD|LADY|PROF(?:ESSOR)?\.?|MINISTER|PRIME MINISTER|SECRETARY|GOVERNOR|MAYOR|PRESIDENT|COMMISSIONER|DIRECTOR|CHIEF|COUNCILLOR|CLLR|SENATOR|SPOKESPERSON|GENERAL|CAPTAIN|INSPECTOR|SUPERINTENDENT)\b/i;
/** Heads of fields and notes that stand before a colon too. */
const noSpeaker =
  /^(?:Notes?|Source|Sources|Contact|Date|Time|Place|Venue|Table|Figure|Part|Chapter|Section|Unit|Annex|Appendix|Example|Warning|Tel|Ref|Summary|Subject|Topic|Update|Total|Key|Background|Answering|Introduction|Conclusion)\b/i;

/** The label of an English line: `MODERATOR:`, `Q:`, `Jane Doe (Harbour Times):`, `Dr. Helena Voss:`. */
export function englishLabel(text: string, known: Known): Label | null {
  const found = inBrackets.exec(text) ?? beforeColon.exec(text);
  const words = found?.[1]?.replace(/^\[|\]$/g, '').trim();
  if (!found || !words || noSpeaker.test(words)) return null;
  const length = found[0].length;
  if (host.test(words)) return { role: 'host', ...hostName(words), length };
  if (question.test(words)) return { role: 'question', name: /^(?:Q|QUESTION)\d*(?: \d+)?$/i.test(words) ? '' : words, office: '', length };
  if (answer.test(words)) return { role: 'answer', name: '', office: '', length };
  const { name, between } = nameAndBrackets(words);
  if (medium.test(between) || medium.test(words)) return { role: 'reporter', name: between === '' ? words : name, office: between, length };
  return isPerson(name, known) ? { role: 'person', name: fullName(name, known), office: between, length } : null;
}

/** What may be the name of who speaks before a colon, to be counted; empty where it cannot be one. */
export function englishCandidate(words: string): string {
  return /^[A-Z][\p{L}.’' -]{2,50}$/u.test(words) && !noSpeaker.test(words) && /\s/.test(words) ? words : '';
}

function hostName(words: string): { name: string; office: string } {
  const rest = words.replace(host, '').replace(/^[\s,(–-]+|\)$/g, '');
  return rest === '' ? { name: words, office: '' } : { name: rest, office: '' };
}

/** `Jane Doe (Harbour Times)` and `Jane Doe, Harbour Times` as their two parts. */
function nameAndBrackets(words: string): { name: string; between: string } {
  const [, name = words, between = ''] = /^(.+?)(?:\s*\((.+)\)|,\s*(.+))$/.exec(words)?.map((part) => part ?? '') ?? [];
  return { name, between: between || (/^.+?,\s*(.+)$/.exec(words)?.[1] ?? '') };
}

function isPerson(name: string, { names }: Known): boolean {
  const parts = name.split(/\s+/);
  const isShort = parts.length <= 6 && parts.every((part) => /^(?:[\p{Lu}(]|of$|the$|for$|and$|de$|van$|von$|al-)/u.test(part));
  const isLoud = /^[\p{Lu}\s.’'-]{3,}$/u.test(name);
  return isShort && (names.has(name) || honorific.test(name) || (isLoud && parts.length <= 5));
}

/** The whole name where only a part of it stands in the label: MINISTER HALE for Joan Hale. */
function fullName(name: string, { cast }: Known): string {
  const family = name.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const people = [cast.host, ...cast.speakers].flatMap((person) => person?.name ?? []);
  const fitting = people.filter((full) => full.split(/\s+/).at(-1)?.toLowerCase() === family);
  return fitting.length === 1 ? (fitting[0] ?? name) : name;
}
