import type { Turn } from './block.ts';
import type { Cast } from './header.ts';
import type { Label } from './label.ts';

/** Who speaks now, and in which turn. */
export interface Speaking {
  speaker: string;
  turn: Turn;
}

/** Follows a conversation: statements, questions with their answers, and what a host says between them. */
export class Turns {
  #now: Speaking | null = null;
  #counts = { host: 0, statement: 0, question: 0 };
  /** Whether a question waits for its answer, or has one that others may add to. */
  #isAsked = false;
  #lastAnswerer = '';
  readonly #cast: Cast;
  readonly #hasReporters: boolean;

  /** @param hasReporters whether others than a host ask: then what a host says is never a question */
  constructor(cast: Cast, hasReporters: boolean) {
    this.#cast = cast;
    this.#hasReporters = hasReporters;
  }

  get now(): Speaking | null {
    return this.#now;
  }

  /** Somebody begins to speak. @param asks whether the words end with a question */
  begin(label: Label, asks: boolean): Speaking {
    this.#now = this.#speakingOf(label, asks);
    return this.#now;
  }

  #speakingOf({ role, name }: Label, asks: boolean): Speaking {
    if (role === 'host') return this.#host(this.#hostName(name), asks);
    if (role === 'reporter' || role === 'question') return this.#question(name);
    if (role === 'answer') return this.#answer(this.#onlyAnswerer());
    const isHost = name !== '' && name === this.#cast.host?.name;
    if (isHost) return this.#host(name, asks);
    return this.#isAsked ? this.#answer(name) : this.#statement(name);
  }

  #hostName(name: string): string {
    const isWord = /^(?:节目|節目)?主持人?$|^(?:the )?(?:moderator|host|chair\w*|presenter|operator)$/i.test(name);
    if (isWord) return this.#cast.host?.name ?? name;
    this.#cast.host ??= { name, office: '' };
    return name;
  }

  /** A host closes the question that was asked before, or asks the guest. */
  #host(speaker: string, asks: boolean): Speaking {
    if (asks && !this.#hasReporters) return this.#question(speaker);
    this.#isAsked = false;
    this.#counts.host += 1;
    return { speaker, turn: { kind: 'host', id: `m${this.#counts.host}` } };
  }

  #statement(speaker: string): Speaking {
    if (this.#now?.turn.kind === 'statement' && this.#now.speaker === speaker) return this.#now;
    this.#counts.statement += 1;
    return { speaker, turn: { kind: 'statement', id: `s${this.#counts.statement}` } };
  }

  /** A reporter who asks again before anyone answered goes on with the question. */
  #question(speaker: string): Speaking {
    if (this.#now?.turn.kind !== 'question') this.#counts.question += 1;
    this.#isAsked = true;
    return { speaker, turn: { kind: 'question', id: `q${this.#counts.question}` } };
  }

  #answer(speaker: string): Speaking {
    if (speaker !== '') this.#lastAnswerer = speaker;
    this.#isAsked = true;
    return { speaker, turn: { kind: 'answer', id: `q${Math.max(1, this.#counts.question)}` } };
  }

  #onlyAnswerer(): string {
    const { speakers } = this.#cast;
    return speakers.length === 1 ? (speakers[0]?.name ?? '') : this.#lastAnswerer;
  }
}
