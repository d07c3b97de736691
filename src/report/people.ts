import type { Cast } from './document/header.ts';
import { officeAndName } from './document/names.ts';
import { type Sentence, sentencesOf, type Transcript } from './transcript/transcript.ts';

/** Somebody who took part, as the head of the text or the labels in it say. */
export interface Participant {
  /** What the head calls them: 主持人, 发布人, also 〔…〕人 where the word was lost; `host` or `speaker` where only labels name them. */
  role: string;
  name: string;
  office: string;
  /** The sentence of the head that names them, and its words; undefined where labels do. */
  said?: { sentence: Sentence; text: string };
}

const fieldOfHead = /^([^：:]{0,12}(?:人|主持|嘉宾|出席人员|主讲)|Moderator|Host|Chair|Speakers?|Panel|Present)[：:]\s*(\S.*)$/u;

/** Those who took part: as the fields of the head name them; where it has none, whoever speaks, with the office that the text gives. */
export function participantsOf({ sections, cast }: Transcript, offices: Readonly<Record<string, string>> = {}): Participant[] {
  const head = sections.filter(({ kind }) => kind === 'header').flatMap(sentencesOf);
  const named = head.flatMap((sentence): Participant[] => {
    const [, role, text = ''] = fieldOfHead.exec(sentence.text) ?? [];
    return role === undefined ? [] : [{ role, ...officeAndName(text), said: { sentence, text } }];
  });
  return named.length > 0 ? named : speakersOf({ sections, cast }, offices);
}

/** Whoever speaks, in the order in which they begin; reporters are not of them. */
function speakersOf({ sections, cast }: Pick<Transcript, 'sections' | 'cast'>, offices: Readonly<Record<string, string>>): Participant[] {
  const spoken = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ turn, speaker }) => turn && turn.kind !== 'question' && speaker !== '');
  const names = [...new Set(spoken.map(({ speaker }) => speaker))];
  const isHost = (name: string) => spoken.some(({ turn, speaker }) => turn?.kind === 'host' && speaker === name);
  return names.map((name) => ({ role: isHost(name) ? 'host' : 'speaker', name, office: offices[name] ?? officeOf(name, cast) }));
}

/** The office in which a text introduces somebody, of a reporter the medium, where the name does not hold it; empty where it does not. */
export function officeOf(name: string, { host, speakers, reporters }: Cast): string {
  const known = [host, ...speakers, ...reporters].find((person) => person?.name === name && person.office !== '')?.office ?? '';
  return name.includes(known) ? '' : known;
}
