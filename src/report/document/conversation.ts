import { withExamination } from './examination.ts';
import { addSpeaker, type Cast, castOf, type Person } from './header.ts';
import type { Label } from './label.ts';
import { lengthBeforeStamp } from './label-shapes.ts';
import { labelsOf } from './labels.ts';
import type { Line } from './lines.ts';
import { partsOf } from './parts.ts';
import { withNames } from './people.ts';
import { greeting, speechIn } from './speech.ts';
import { closingOf } from './talk-end.ts';
import { type Heard, type Speaking, Turns } from './turns.ts';

/** Who says what in a text. */
export interface Conversation {
  cast: Cast;
  /** By line: the label with which it begins. */
  labels: readonly (Label | null)[];
  /** By line: who speaks from there; null where nobody does any more. */
  changes: ReadonlyMap<number, Speaking | null>;
}

const longestHead = 40;

/**
 * Reads who takes part in a text and who speaks where.
 * @param isApart whether a line belongs to the page or to a table
 * @param speakers those whom a report names
 */
export function conversationOf(lines: readonly Line[], isApart: (at: number) => boolean, speakers: readonly Person[] = []): Conversation {
  const top = lines.filter((_, at) => at < longestHead && !isApart(at));
  const first = labelsOf(lines, withSpeakers(castOf(top), speakers), isApart, speakers);
  const begin = first.findIndex((label) => label !== null);
  if (begin < 0) return speechOf(lines, isApart);
  const named = castOf([...lines.slice(0, begin).filter((_, at) => !isApart(at)), ...openingOf(lines, first, begin)]);
  const cast = withSpeakers(named, speakers);
  const inHead = [...cast.speakers];
  const labels = withNames(withExamination(lines, labelsOf(lines, cast, isApart, speakers)), cast);
  return { cast, labels, changes: changesOf(lines, labels, cast, inHead, isApart) };
}

/** Those whom a text names with those whom a report names; the office is that of the report. */
function withSpeakers(cast: Cast, speakers: readonly Person[]): Cast {
  const offices = new Map(speakers.map(({ name, office }) => [name, office]));
  for (const person of [cast.host, ...cast.speakers]) if (person) person.office = offices.get(person.name) ?? person.office;
  for (const person of speakers) addSpeaker(cast, { ...person });
  return cast;
}

/** The first words of a host, who says whom there is to hear. */
function openingOf(lines: readonly Line[], labels: readonly (Label | null)[], begin: number): Line[] {
  const next = labels.findIndex((label, at) => at > begin && label !== null && !label.continues);
  const words = lines.slice(begin, next < 0 ? begin + 1 : Math.min(next, begin + 6));
  return words.filter(({ plain }) =>
    /邀请|请来|请到|出席|嘉宾|做客|发布人|首先请|下面请|\b(?:joined by|with us|with me|hear from|welcome|will speak)\b/u.test(plain),
  );
}

function speechOf(lines: readonly Line[], isApart: (at: number) => boolean): Conversation {
  const speech = speechIn(lines, isApart);
  const cast: Cast = { host: null, speakers: [], reporters: [] };
  if (!speech)
    return {
      cast: castOf(lines.filter((_, at) => at < longestHead / 2 && !isApart(at))),
      labels: lines.map(() => null),
      changes: new Map(),
    };
  addSpeaker(cast, speech.speaker);
  const { name, office } = speech.speaker;
  const labels = lines.map(({ text }, at): Label | null => {
    return at === speech.labelAt ? { role: 'person', name, office, length: text.length } : null;
  });
  const speaking: Speaking = { speaker: name, turn: { kind: 'statement', id: 's1' } };
  const changes = new Map<number, Speaking | null>([[speech.from, speaking]]);
  changes.set(closingOf(lines, speech.from, isApart), null);
  return { cast, labels, changes };
}

function changesOf(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  cast: Cast,
  inHead: readonly Person[],
  isApart: (at: number) => boolean,
): Map<number, Speaking | null> {
  const heard = heardIn(lines, labels, isApart);
  const parts = partsOf(
    heard.map(([, one]) => one),
    cast,
    inHead,
    lines.slice(0, heard[0]?.[0] ?? 0),
  );
  const turns = new Turns(parts);
  const changes = new Map<number, Speaking | null>();
  const onlyQuestions = heard.every(([, { label }]) => label.role === 'question');
  const unlabelled = openingAt(lines, heard, isApart);
  if (unlabelled >= 0) changes.set(unlabelled, turns.begin({ label: openingLabel(cast), words: '', next: null }));
  for (const [at, one] of heard) {
    changes.set(at, turns.begin(one));
    const answerAt = onlyQuestions ? belowQuestion(lines, labels, at, isApart) : -1;
    if (answerAt > 0) {
      const label: Label = { role: 'answer', name: '', office: '', length: 0 };
      changes.set(answerAt, turns.begin({ label, words: '', next: null }));
    }
  }
  const last = heard.at(-1)?.[0] ?? 0;
  const closing = closingOf(lines, last, isApart);
  if (closing < lines.length) changes.set(closing, null);
  return changes;
}

/** Where somebody greets those who ask, before the first of them does, and no label says who; -1 where nobody does. */
function openingAt(lines: readonly Line[], heard: readonly [number, Heard][], isApart: (at: number) => boolean): number {
  const [first = 0, one] = heard[0] ?? [];
  if (one?.label.role !== 'reporter' && one?.label.role !== 'question') return -1;
  return lines.findIndex(({ plain }, at) => at > 0 && at < first && !isApart(at) && greeting.test(plain));
}

function openingLabel({ speakers }: Cast): Label {
  const [only, ...more] = speakers;
  const name = only && more.length === 0 ? only.name : '';
  return { role: 'person', name, office: '', length: 0 };
}

/** Where the answer begins that no label announces: below the line of the question. */
function belowQuestion(lines: readonly Line[], labels: readonly (Label | null)[], at: number, isApart: (at: number) => boolean): number {
  const isBare = (labels[at]?.length ?? 0) >= (lines[at]?.text.length ?? 0);
  const following = lines.flatMap((_, index) => (index > at && !isApart(index) ? [index] : []));
  const answer = following[isBare ? 1 : 0] ?? -1;
  return labels[answer] ? -1 : answer;
}

/** The labels by line with what is said until the next. */
function heardIn(lines: readonly Line[], labels: readonly (Label | null)[], isApart: (at: number) => boolean): [number, Heard][] {
  const places = labels.flatMap((label, at) => (label && !label.continues ? [at] : []));
  return places.map((at, place): [number, Heard] => {
    const beyond = places[place + 1] ?? lines.length;
    const said = lines.slice(at, beyond).map(({ plain }, index) => {
      const isLabelLine = labels[at + index] !== null;
      const text = plain.slice(isLabelLine ? (labels[at + index] as Label).length : 0);
      return isApart(at + index) ? '' : text.slice(0, lengthBeforeStamp(text)).trim();
    });
    const words = said.filter((text) => text !== '' && (/[。！？.!?…；：:，]/u.test(text) || said.length === 1)).join('\n');
    return [at, { label: labels[at] as Label, words, next: labels[places[place + 1] ?? -1] ?? null }];
  });
}
