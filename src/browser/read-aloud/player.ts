import type { AloudSentence } from './sentences.ts';

/** What the player is doing: reading, paused by the reader, at the end, or stopped because the browser did not speak. */
export type PlayerState = 'reading' | 'paused' | 'ended' | 'broken';

/** Reads sentences one after the other. */
export interface Player {
  readonly state: PlayerState;
  /** Reads from this sentence on. */
  readFrom(index: number): void;
  pause(): void;
  /** Goes on with the sentence at which it paused, from its beginning; from the start where all was read. */
  resume(): void;
  /** Goes to the next block of text (1), or to the beginning of this one or the one before (-1). */
  step(direction: 1 | -1): void;
  setSpeed(speed: number): void;
  stop(): void;
}

interface PlayerParts {
  sentences: AloudSentence[];
  voice: SpeechSynthesisVoice;
  /** The words to say for a written text. */
  aloud(text: string): string;
  /** A sentence begins. */
  began(sentence: AloudSentence): void;
  changed(): void;
}

/**
 * Speaks by sentences: pausing ends the speech and going on begins the sentence anew, because the pause of
 * speechSynthesis does not work everywhere (Android), and long texts break off in some voices.
 */
export function createPlayer({ sentences, voice, aloud, began, changed }: PlayerParts): Player {
  let at = 0;
  let turn = 0;
  let speed = 1;
  let state: PlayerState = 'paused';
  // Kept, for a browser may drop an utterance that nothing refers to, and its end with it.
  let utterance: SpeechSynthesisUtterance | undefined;

  function become(next: PlayerState): void {
    state = next;
    changed();
  }
  function readFrom(index: number): void {
    hush();
    const mine = turn;
    const sentence = sentences[index];
    if (!sentence) {
      become('ended');
      return;
    }
    at = index;
    utterance = new SpeechSynthesisUtterance(aloud(sentence.text));
    Object.assign(utterance, { voice, lang: voice.lang, rate: speed });
    utterance.onend = () => mine === turn && readFrom(at + 1);
    utterance.onerror = () => mine === turn && become('broken');
    speechSynthesis.speak(utterance);
    began(sentence);
    become('reading');
  }
  function hush(): void {
    turn += 1;
    speechSynthesis.cancel();
  }
  function blockBegin(index: number): number {
    return sentences.findIndex(({ block }) => block === sentences[index]?.block);
  }

  return {
    get state() {
      return state;
    },
    readFrom,
    pause() {
      hush();
      become('paused');
    },
    resume: () => readFrom(state === 'ended' ? 0 : at),
    step(direction) {
      const begin = blockBegin(at);
      const next = sentences.findIndex(({ block }, index) => index > at && block !== sentences[at]?.block);
      if (direction === 1) readFrom(next < 0 ? sentences.length : next);
      else readFrom(at > begin ? begin : blockBegin(Math.max(begin - 1, 0)));
    },
    setSpeed(next) {
      speed = next;
      if (state === 'reading') readFrom(at);
    },
    stop: hush,
  };
}
