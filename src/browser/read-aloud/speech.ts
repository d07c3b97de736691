import type { SpokenSentence } from './sentences.ts';

/** Voices by the language that browsers write of them: zh-CN, zh_CN or cmn-Hans-CN. Cantonese reads the same text differently. */
const voices = {
  english: /^en/,
  mainland: /^(?:zh-(?:cn|hans)|cmn(?!-hant))/,
  taiwan: /^(?:zh-(?:tw|hant-tw)|cmn-hant)/,
  cantonese: /^(?:zh-(?:hk|mo|hant-(?:hk|mo))|yue)/,
  chinese: /^(?:zh|cmn|yue)/,
};

/** The voices that can read a language, the best first. Which Chinese reads traditional characters, the reader's own browser tells. */
function voicesOf(language: string): RegExp[] {
  const { english, mainland, taiwan, cantonese, chinese } = voices;
  if (language.startsWith('en')) return [english];
  if (language === 'zh-CN') return [mainland, taiwan, /^zh(?!-(?:hk|mo|hant-hk))/, chinese];
  const own = navigator.languages.map(tag).find((known) => chinese.test(known)) ?? '';
  return cantonese.test(own) ? [cantonese, taiwan, chinese] : [taiwan, cantonese, chinese];
}

/**
 * Returns the browser's best voice for a language, or undefined where it has none or cannot speak. Only voices on the
 * device itself: others would send what is read to a remote service.
 */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const local = (globalThis.speechSynthesis?.getVoices() ?? []).filter(({ localService }) => localService);
  for (const wanted of voicesOf(language)) {
    const voice = local.find(({ lang }) => wanted.test(tag(lang)));
    if (voice) return voice;
  }
  return undefined;
}

/** The best voice for a language; some browsers list their voices only a moment after they were first asked. */
export async function voiceWhenReady(language: string): Promise<SpeechSynthesisVoice | undefined> {
  const { speechSynthesis } = globalThis;
  if (speechSynthesis && speechSynthesis.getVoices().length === 0)
    await new Promise((resolve) => {
      speechSynthesis.addEventListener?.('voiceschanged', resolve, { once: true });
      setTimeout(resolve, 1000);
    });
  return voiceFor(language);
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
