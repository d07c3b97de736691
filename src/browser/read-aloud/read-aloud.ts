import { type SettingsWords, settingsWords } from '../../i18n/settings.ts';
import { button, element } from '../element.ts';
import { firstToRead, highlightSentence, pressedNumber, scrollAlong, sentenceAt, sentencesOf } from './sentences.ts';
import { createPlayer, type PlayerState, voiceWhenReady } from './speech.ts';
import { spokenChinese } from './spoken-chinese.ts';
import { spokenEnglish } from './spoken-english.ts';
import { spokenTraditional } from './spoken-traditional.ts';

/**
 * Reads the page aloud from what is on the screen or, where the opener stands in a section, that section; the focus returns to the opener
 * when the reader stops it. Where the browser has no voice for the language the opener says so.
 */
export type ReadAloud = (opener: HTMLElement) => Promise<void>;

let stopReading: (() => void) | undefined;

const readAloud: ReadAloud = async (opener) => {
  const { lang, classList } = document.documentElement;
  const { reader: words } = settingsWords(lang);
  const main = document.querySelector('main');
  const voice = await voiceWhenReady(lang);
  tell(opener, voice ? '' : words.noVoice);
  if (!main || !voice) return;
  stopReading?.();

  const section = opener.closest('main section');
  const sentences = sentencesOf(section ?? main);
  const listening = new AbortController();
  let shown: Range | null = null;
  const player = createPlayer({
    sentences,
    voice,
    spoken: { 'zh-CN': spokenChinese, 'zh-Hant': spokenTraditional }[lang] ?? spokenEnglish,
    onSentence({ range }) {
      highlightSentence(range);
      scrollAlong(shown, range);
      shown = range;
    },
    onStateChange: () => bar.show(player.state),
  });
  const stop = () => {
    player.stop();
    highlightSentence(null);
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
  const readFromPressed = (event: Event) => {
    const target = event.target as Element;
    // A number that is pressed while it is read does not lead away; when the reading pauses it does.
    const number = player.state === 'reading' ? pressedNumber(target) : null;
    if (number) event.preventDefault();
    const from = sentenceAt(sentences, number?.parentElement ?? target);
    if (from >= 0 && getSelection()?.isCollapsed !== false) player.readFrom(from);
  };

  stopReading = stop;
  main.addEventListener('click', readFromPressed, { signal: listening.signal });
  addEventListener('pagehide', stop, { signal: listening.signal });
  document.body.append(bar.root);
  classList.add('read-aloud');
  player.readFrom(section ? 0 : firstToRead(sentences));
  bar.focus();
};

/** Says something beside what was pressed; nothing takes away what was said there before. */
function tell(opener: HTMLElement, text: string): void {
  const next = opener.nextElementSibling;
  const before = next instanceof HTMLOutputElement ? next : null;
  if (text === '') before?.remove();
  else if (before) before.value = text;
  else opener.after(element('output', { class: 'aloud-told', 'data-added': '' }, text));
}

globalThis.xunliAloud = readAloud;

interface BarActions {
  toggle(): void;
  step(direction: 1 | -1): void;
  setSpeed(speed: number): void;
  stop(): void;
}

/** The toolbar at the foot of the window while a page is read aloud. */
interface ReadAloudBar {
  root: HTMLElement;
  focus(): void;
  show(state: PlayerState): void;
}

/** Escape inside the toolbar stops the reading. */
function createBar(words: SettingsWords['reader'], { toggle, step, setSpeed, stop }: BarActions): ReadAloudBar {
  const play = button(words.pause, toggle, { class: 'aloud-play' });
  const options = Object.entries(words.speeds)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([value, text]) => element('option', value === '1' ? { value, selected: '' } : { value }, text));
  const speed = element('select', { 'aria-label': words.speed }, ...options);
  const status = element('span', { class: 'aloud-hint', role: 'status' }, words.hint);
  const root = element(
    'section',
    { class: 'aloud', 'aria-label': words.name, 'data-added': '' },
    play,
    button(words.previous, () => step(-1)),
    button(words.next, () => step(1)),
    speed,
    button(words.stop, stop),
    status,
  );
  speed.addEventListener('change', () => setSpeed(Number(speed.value)));
  root.addEventListener('keydown', ({ key }) => key === 'Escape' && stop());
  const names: Record<PlayerState, string> = { reading: words.pause, paused: words.resume, ended: words.restart, broken: words.resume };
  return {
    root,
    focus: () => play.focus({ preventScroll: true }),
    show(state) {
      play.textContent = names[state];
      status.textContent = state === 'broken' ? words.broken : words.hint;
    },
  };
}
