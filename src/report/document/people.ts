import type { Cast, Person } from './header.ts';
import { addSpeaker } from './header.ts';
import type { Label } from './label.ts';
import { familyWithTitle } from './names.ts';

const hostWord =
  /^[\p{Script=Han}]{0,4}主持人?$|^[\p{Script=Han}]{0,4}主持人$|^(?:the )?(?:moderator|host|chair\w*|presenter|operator|facilitator|anchor)$/iu;

/** Labels with the whole name of who speaks, where the text tells it elsewhere; those who are new are added to the cast. */
export function withNames(labels: readonly (Label | null)[], cast: Cast): (Label | null)[] {
  const people = peopleOf(labels, cast);
  return labels.map((label) => label && named(label, cast, people));
}

/** Everybody whose name a label or the head tells. */
function peopleOf(labels: readonly (Label | null)[], cast: Cast): Person[] {
  const told = labels.flatMap((label): Person[] => {
    const isPerson = label?.role === 'person' || label?.role === 'answer' || label?.role === 'host';
    return label && isPerson && label.name !== '' && !hostWord.test(label.name) ? [{ name: label.name, office: label.office }] : [];
  });
  const all = [...(cast.host ? [cast.host] : []), ...cast.speakers, ...told];
  return all.filter(({ name }) => !all.some((other) => isFamily(other.name, name)));
}

function named(label: Label, cast: Cast, people: readonly Person[]): Label {
  if (label.role === 'host') return hostNamed(label, cast, people);
  if (label.role === 'reporter') {
    if (!cast.reporters.some(({ name }) => name === label.name)) {
      cast.reporters.push({ name: label.name, office: label.office, role: 'reporter' });
    }
    return label;
  }
  if (label.role === 'question') return { ...label, name: (label.name && personOf(label, people)?.name) || label.name };
  if (label.role === 'answer' && label.name === '' && label.office === '') return label;
  const person = personOf(label, people);
  const found = { ...label, name: person?.name ?? (label.name || label.office) };
  if (label.role === 'person' && !label.continues && found.name !== cast.host?.name) {
    addSpeaker(cast, { name: found.name, office: label.office || (person?.office ?? '') });
  }
  return found;
}

function hostNamed(label: Label, cast: Cast, people: readonly Person[]): Label {
  if (hostWord.test(label.name)) return { ...label, name: cast.host?.name ?? label.name };
  const name = personOf(label, people)?.name ?? label.name;
  cast.host ??= { name, office: label.office, role: 'host' };
  return { ...label, name };
}

/** Who is meant by a name, a family name, or an office alone; undefined where it is nobody or not one person only. */
function personOf({ name, office }: Label, people: readonly Person[]): Person | undefined {
  if (name !== '') {
    const whole = oneOf(people.filter((person) => isFamily(person.name, name)));
    return whole ?? people.find((person) => person.name === name);
  }
  const family = familyWithTitle(office);
  const byFamily = family === '' ? undefined : oneOf(people.filter((person) => person.name.startsWith(family)));
  return byFamily ?? oneOf(people.filter((person) => isSameOffice(person.office, office)));
}

function oneOf(people: readonly Person[]): Person | undefined {
  return new Set(people.map(({ name }) => name)).size === 1 ? people[0] : undefined;
}

function isFamily(full: string, part: string): boolean {
  return full.length > part.length && full.toLowerCase().endsWith(` ${part.toLowerCase()}`);
}

function isSameOffice(one: string, other: string): boolean {
  const [first, second] = [one, other].map((office) => office.replace(/^the\s+|[\s　]/gi, '').toLowerCase()) as [string, string];
  return first.length > 1 && second.length > 1 && (first.endsWith(second) || second.endsWith(first));
}
