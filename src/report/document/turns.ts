import type { Turn } from './block.ts';
import type { Label } from './label.ts';

/** Who speaks now, and in which turn. */
export interface Speaking {
  speaker: string;
  turn: Turn;
}

/** What is heard from one label to the next. */
export interface Heard {
  label: Label;
  /** What is said, without what belongs to the page. */
  words: string;
  next: Label | null;
}

/** Who asks and who answers in a text. */
export interface Parts {
  host: string;
  /** People who are named and mostly ask: the interviewer of a magazine. */
  interviewers: ReadonlySet<string>;
  /** Who asks and answers where the label tells no name. */
  asker: string;
  answerer: string;
  /** Whether a host asks, and no reporters. */
  isInterview: boolean;
}

const questionEnd = /[？?][”"’」』）)]*$/u;
const request = new RegExp(
  [
    String.raw`请[^。！？]{0,16}(?:讲|谈|说|介绍|解读|分享|聊|解释|回答|回应|解答)[^。！？]{0,30}[。！]?$|\b(?:could you|can you|tell us|`,
    String.raw`please (?:explain|tell|describe))\b[^.]*\.?$`,
  ].join(''),
  'iu',
);
const replies = /补充|回答|回应|解答|也请|\b(?:add|answer|reply|respond|over to|take that)\b/iu;
const farewell = /到此结束|再见|就到这里|that (?:is|’s|'s) all|close|to an end|end of/iu;

/** Whether words end with a question. */
export function isAsking(words: string): boolean {
  return questionEnd.test(words.trim()) || /^To ask\b/.test(words);
}

/** Follows a conversation: statements, questions with their answers, and what a host says between them. */
export class Turns {
  #now: Speaking | null = null;
  #counts = { host: 0, statement: 0, question: 0 };
  /** open: a question waits for its answer; answered: others may add to it; closed: the host has gone on. */
  #state: 'none' | 'open' | 'answered' | 'closed' = 'none';
  #lastAnswerer = '';
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Somebody begins to speak. */
  begin(heard: Heard): Speaking {
    this.#now = this.#speakingOf(heard);
    return this.#now;
  }

  #speakingOf(heard: Heard): Speaking {
    const { role, name } = heard.label;
    const { host, interviewers, asker, answerer } = this.#parts;
    if (role === 'host' || (role === 'person' && name !== '' && name === host)) return this.#host(name, heard);
    if (role === 'reporter' || interviewers.has(name)) return this.#question(name);
    if (role === 'question') return this.#question(name || asker);
    if (role === 'answer') return this.#answer(name || answerer || this.#lastAnswerer);
    if (heard.next?.role === 'answer' && isAsking(heard.words)) return this.#question(name);
    return this.#state === 'open' || this.#state === 'answered' ? this.#answer(name) : this.#statement(name);
  }

  /** A host closes the question that was answered before, or asks the guest. */
  #host(speaker: string, { words, next }: Heard): Speaking {
    const isGuestNext = next?.role === 'person' || next?.role === 'answer';
    const asks = isAsking(words) || (this.#parts.isInterview && request.test(words.trim()));
    if (isGuestNext && asks) return this.#question(speaker);
    const goesOn = this.#parts.isInterview && isGuestNext && !farewell.test(words);
    if (this.#state === 'answered' && !goesOn && !(isGuestNext && replies.test(words))) this.#state = 'closed';
    this.#counts.host += 1;
    return { speaker, turn: { kind: 'host', id: `m${this.#counts.host}` } };
  }

  #statement(speaker: string): Speaking {
    if (this.#now?.turn.kind === 'statement' && this.#now.speaker === speaker) return this.#now;
    this.#counts.statement += 1;
    return { speaker, turn: { kind: 'statement', id: `s${this.#counts.statement}` } };
  }

  /** Whoever asks again before anyone answered goes on with the question. */
  #question(speaker: string): Speaking {
    const goesOn = this.#now?.turn.kind === 'question' && this.#now.speaker === speaker;
    if (!goesOn) this.#counts.question += 1;
    this.#state = 'open';
    return { speaker, turn: { kind: 'question', id: `q${this.#counts.question}` } };
  }

  #answer(speaker: string): Speaking {
    if (speaker !== '') this.#lastAnswerer = speaker;
    this.#state = 'answered';
    return { speaker, turn: { kind: 'answer', id: `q${Math.max(1, this.#counts.question)}` } };
  }
}
