import type { Cast, Person } from './header.ts';
import { isHeaderField } from './header.ts';
import type { Known, Label } from './label.ts';
import { hasLetters, isSentence, type Said, saidLabels } from './label-shapes.ts';
import { chinesePerson, chineseRole, isStory } from './labels-chinese.ts';
import { englishCandidate, englishMember, englishPerson, englishRole, isMinister } from './labels-english.ts';
import { ownLineLabels } from './labels-own-line.ts';
import type { Line } from './lines.ts';
import { markerAt } from './markers.ts';
import { introduced, isSureName, officeAndName } from './names.ts';
import { isAsking } from './turns.ts';

interface Candidate {
  said: Said[];
  /** Whether nothing stands behind the label, and what is said follows on the next line. */
  isBare: boolean;
}

/** The labels of a text by line, null where nobody begins to speak. @param given those whom a report names as speakers */
export function labelsOf(
  lines: readonly Line[],
  cast: Cast,
  isApart: (at: number) => boolean,
  given: readonly Person[] = [],
): (Label | null)[] {
  const areLetters = hasLetters(lines);
  const candidates = lines.map((line, at): Candidate | null => {
    if (isApart(at) || isHeaderField(line.plain)) return null;
    const said = saidLabels(line, areLetters).filter((one) => !isStory(one));
    return { said, isBare: said.some(({ rest }) => rest === '') && isSentence(nextOf(lines, at, isApart)) };
  });
  const isParliament = candidates.some((candidate) => candidate?.said.some(isMinister));
  const roles = candidates.map((candidate) => (candidate ? (roleOf(candidate) ?? memberOf(candidate, isParliament)) : null));
  const known = knownIn(lines, candidates, roles, cast);
  const inFront = candidates.map((candidate, at) => roles[at] ?? (candidate ? personOf(candidate, known) : null));
  const all = withoutEarlyAnswers(withBareQuestions(lines, ownLineLabels(lines, inFront, known, isApart), isApart));
  const names = new Set(given.map(({ name }) => name));
  return isConversation(all) || all.some((label) => label && names.has(label.name)) ? all : all.map(() => null);
}

/** No answer stands before the first who speaks or asks: what looks like its label is none. */
function withoutEarlyAnswers(labels: readonly (Label | null)[]): (Label | null)[] {
  const first = labels.findIndex((label) => label !== null && (label.role !== 'answer' || label.name !== ''));
  return labels.map((label, at) => (at < first ? null : label));
}

/** Questions that no label announces, each a line with its number above an answer that has one: 2．清单包括哪些内容？ Two at least make them so. */
function withBareQuestions(lines: readonly Line[], labels: readonly (Label | null)[], isApart: (at: number) => boolean): (Label | null)[] {
  const above = labels.flatMap((label, at) => {
    const line = label?.role === 'answer' ? lines.findLastIndex((_, index) => index < at && !isApart(index)) : -1;
    return line >= 0 && labels[line] === null ? [line] : [];
  });
  const asking = above.filter((at) => isAsking(lines[at]?.plain ?? ''));
  if (asking.length < 2) return [...labels];
  const family = (at: number) => markerAt(lines[at]?.plain ?? '')?.family ?? '';
  const families = new Set(asking.map(family).filter((name) => name !== ''));
  const bare = above.filter((at) => asking.includes(at) || families.has(family(at)));
  return labels.map((label, at) => (bare.includes(at) ? questionAt(lines[at] as Line) : label));
}

function questionAt({ plain }: Line): Label {
  const found = markerAt(plain);
  return { role: 'question', name: '', office: '', length: found?.length ?? 0, ...(found && { marker: found.marker }) };
}

/** What stands on the next line that is no part of the page. */
function nextOf(lines: readonly Line[], at: number, isApart: (at: number) => boolean): string {
  const next = lines.findIndex((_, index) => index > at && !isApart(index));
  return lines[next]?.plain ?? '';
}

function roleOf({ said, isBare }: Candidate): Label | null {
  for (const one of said) {
    if (one.rest === '' && !isBare && one.shape !== 'brackets') continue;
    const label = englishRole(one) ?? chineseRole(one);
    if (label) return label;
  }
  return null;
}

function memberOf({ said }: Candidate, isParliament: boolean): Label | null {
  return isParliament ? (said.flatMap((one) => englishMember(one) ?? [])[0] ?? null) : null;
}

function personOf({ said, isBare }: Candidate, known: Known): Label | null {
  for (const one of said) {
    if (one.rest === '' && !isBare) continue;
    const label = englishPerson(one, known, isBare) ?? chinesePerson(one, known, isBare);
    if (label) return label;
  }
  return null;
}

function knownIn(lines: readonly Line[], candidates: readonly (Candidate | null)[], roles: readonly (Label | null)[], cast: Cast): Known {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    const name = candidate ? nameIn(candidate) : '';
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const asks = candidates.some((candidate, at) => candidate !== null && nameIn(candidate) !== '' && asksAt(lines, candidate, at));
  const repeated = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  const people = [cast.host, ...cast.speakers].flatMap((person) => person?.name ?? []);
  const count = roles.filter((label) => label !== null).length;
  const isAsked = roles.some((label, at) => (label?.role === 'reporter' || label?.role === 'question') && asksBehind(lines, label, at));
  const hasTurns =
    isAsked ||
    count + (asks || count > 0 || repeated.some((name) => people.includes(name)) ? repeated.length : 0) > 1 ||
    roles.some((label) => label?.role === 'host');
  const named = lines.flatMap(({ plain }) => introduced(plain).map(({ name }) => name)).filter((name) => counts.has(name));
  const mentioned = [...counts.keys()].filter((name) => name.includes(' ') && lines.some(({ text }) => text.indexOf(name) > 0));
  const titled = candidates.flatMap((candidate) => (candidate ? titledNames(candidate, cast) : []));
  return { cast, names: new Set([...people, ...named, ...titled, ...(hasTurns ? [...repeated, ...mentioned] : [])]), hasTurns };
}

/** English names that a label gives with their offices. */
function titledNames({ said, isBare }: Candidate, cast: Cast): string[] {
  const nobody: Known = { cast, names: new Set(), hasTurns: false };
  return said.flatMap((one) => {
    const label = englishPerson(one, nobody, isBare);
    return label && label.office !== '' ? [label.name] : [];
  });
}

/** Whether what stands behind a label ends with a question. */
function asksBehind(lines: readonly Line[], { length }: Label, at: number): boolean {
  return isAsking(lines[at]?.plain.slice(length).trim() || (lines[at + 1]?.plain ?? ''));
}

function asksAt(lines: readonly Line[], { said }: Candidate, at: number): boolean {
  return said.some(({ rest }) => isAsking(rest || (lines[at + 1]?.plain ?? '')));
}

/** The name that may be a label, where what stands behind it is said. */
function nameIn({ said, isBare }: Candidate): string {
  for (const { plain, words, rest, marker, isRound } of said) {
    const isSaid = isBare || isSentence(rest) || rest.length > 40;
    if (!isSaid || marker !== '' || isRound) continue;
    const { name } = officeAndName(plain);
    if (isSureName(name)) return name;
    const english = englishCandidate(words);
    if (english !== '') return english;
  }
  return '';
}

/** Answers without a question, or one label of an unknown alone, are no conversation. */
function isConversation(labels: readonly (Label | null)[]): boolean {
  const found = labels.flatMap((label) => label ?? []);
  return found.some(({ role }) => role !== 'answer') && (found.length > 1 || found.some(({ office }) => office !== ''));
}
