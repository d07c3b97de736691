import type { SettingsWords } from '../../i18n/settings.ts';
import { readAloudChinese, readAloudEnglish } from '../../report/numerals/read-aloud.ts';
import { createBar } from './bar.ts';
import { firstToRead, follow, markSentence, sentenceAt } from './place.ts';
import { createPlayer } from './player.ts';
import { sentencesOf } from './sentences.ts';
import { voiceFor } from './voice.ts';

/** Reads the page aloud; the focus goes back to `opener` when the reader stops it. */
export type ReadAloud = (words: SettingsWords['reader'], opener: HTMLElement) => void;

let stopReading: (() => void) | undefined;

const readAloud: ReadAloud = (words, opener) => {
  const { lang, classList } = document.documentElement;
  const main = document.querySelector('main');
  const voice = voiceFor(lang);
  if (!main || !voice) return;
  stopReading?.();

  const sentences = sentencesOf(main);
  const listening = new AbortController();
  let shown: Range | null = null;
  const player = createPlayer({
    sentences,
    voice,
    aloud: lang.startsWith('zh') ? readAloudChinese : readAloudEnglish,
    began({ range }) {
      markSentence(range);
      follow(shown, range);
      shown = range;
    },
    changed: () => bar.show(player.state),
  });
  const stop = () => {
    player.stop();
    markSentence(null);
    listening.abort();
    bar.root.remove();
    classList.remove('read-aloud');
    stopReading = undefined;
  };
  const bar = createBar(words, {
    toggle: () => (player.state === 'reading' ? player.pause() : player.resume()),
    step: player.step,
    setSpeed: player.setSpeed,
    stop() {
      stop();
      opener.focus();
    },
  });
  const chosen = ({ target }: Event) => {
    const from = sentenceAt(sentences, target as Element);
    if (from >= 0 && getSelection()?.isCollapsed !== false) player.readFrom(from);
  };

  stopReading = stop;
  main.addEventListener('click', chosen, { signal: listening.signal });
  addEventListener('pagehide', stop, { signal: listening.signal });
  document.body.append(bar.root);
  classList.add('read-aloud');
  player.readFrom(firstToRead(sentences));
  bar.focus();
};

globalThis.xunliAloud = readAloud;
