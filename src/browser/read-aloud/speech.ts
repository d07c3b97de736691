import type { SpokenSentence } from './sentences.ts';

/** Mandarin before Cantonese, which reads the same text differently; browsers write a voice's language as zh-CN, zh_CN or cmn-Hans-CN. */
const preference: [RegExp, number][] = [
  [/^(?:zh-(?:cn|hans)|cmn)/, 1],
  [/^zh(?!-(?:hk|mo|hant-hk))/, 2],
  [/^zh/, 3],
  [/^en/, 1],
];

/**
 * Returns the browser's best voice for a language, or undefined where it has none or cannot speak. Only voices on the
 * device itself: others would send what is read to a remote service.
 */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const wanted = language.slice(0, 2);
  const rankOf = ({ lang }: SpeechSynthesisVoice) => preference.find(([pattern]) => pattern.test(tag(lang)))?.[1] ?? 4;
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  return voices
    .filter(({ lang, localService }) => localService && (tag(lang).startsWith(wanted) || (wanted === 'zh' && tag(lang).startsWith('cmn'))))
    .sort((a, b) => rankOf(a) - rankOf(b))[0];
}

function tag(language: string): string {
  return language.toLowerCase().replaceAll('_', '-');
}

/** Reading, paused by the reader, at the end, or stopped because the browser failed to speak. */
export type PlayerState = 'reading' | 'paused' | 'ended' | 'broken';

/** Reads sentences aloud one after the other. */
export interface Player {
  readonly state: PlayerState;
  /** Reads from this sentence on. */
  readFrom(index: number): void;
  pause(): void;
  /** Continues with the sentence at which it paused, from its beginning; starts over when everything was read. */
  resume(): void;
  /** Jumps to the next block of text (1), or to the beginning of this block or the one before (-1). */
  step(direction: 1 | -1): void;
  setSpeed(speed: number): void;
  stop(): void;
}

interface PlayerOptions {
  sentences: SpokenSentence[];
  voice: SpeechSynthesisVoice;
  /** Returns the words to say for a written text. */
  spoken(text: string): string;
  onSentence(sentence: SpokenSentence): void;
  onStateChange(): void;
}

/**
 * Returns a player that speaks sentence by sentence, because long texts break off in some voices. Pausing cancels the
 * speech and resuming starts the sentence again, because the pause of speechSynthesis does not work everywhere (Android).
 */
export function createPlayer({ sentences, voice, spoken, onSentence, onStateChange }: PlayerOptions): Player {
  let at = 0;
  let turn = 0;
  let speed = 1;
  let state: PlayerState = 'paused';
  // Referenced here because a browser may collect an utterance that nothing refers to, and then never report its end.
  let utterance: SpeechSynthesisUtterance | undefined;

  function become(next: PlayerState): void {
    state = next;
    onStateChange();
  }
  function readFrom(index: number): void {
    cancel();
    const current = turn;
    const sentence = sentences[index];
    if (!sentence) {
      become('ended');
      return;
    }
    at = index;
    utterance = new SpeechSynthesisUtterance(spoken(sentence.text));
    Object.assign(utterance, { voice, lang: voice.lang, rate: speed });
    utterance.onend = () => current === turn && readFrom(at + 1);
    utterance.onerror = () => current === turn && become('broken');
    speechSynthesis.speak(utterance);
    onSentence(sentence);
    become('reading');
  }
  function cancel(): void {
    turn += 1;
    speechSynthesis.cancel();
  }
  function blockStart(index: number): number {
    return sentences.findIndex(({ block }) => block === sentences[index]?.block);
  }

  return {
    get state() {
      return state;
    },
    readFrom,
    pause() {
      cancel();
      become('paused');
    },
    resume: () => readFrom(state === 'ended' ? 0 : at),
    step(direction) {
      const start = blockStart(at);
      const next = sentences.findIndex(({ block }, index) => index > at && block !== sentences[at]?.block);
      if (direction === 1) readFrom(next < 0 ? sentences.length : next);
      else readFrom(at > start ? start : blockStart(Math.max(start - 1, 0)));
    },
    setSpeed(next) {
      speed = next;
      if (state === 'reading') readFrom(at);
    },
    stop: cancel,
  };
}
