import type { SettingsWords } from '../../i18n/settings.ts';
import { scriptAdder } from '../add-script.ts';
import { button } from '../element.ts';
import type { ReadAloud } from './read-aloud.ts';
import { voiceFor } from './voice.ts';

declare global {
  /** Set by the script that reads aloud. */
  var xunliAloud: ReadAloud | undefined;
}

const addScript = scriptAdder('xunli-aloud', (url) => url.includes('/assets/aloud-'));

/** The button that starts reading aloud; hidden as long as the browser has no voice of its own for the page's language. */
export function aloudOffer(door: HTMLElement, words: SettingsWords, status: HTMLElement): HTMLButtonElement {
  const start = async () => {
    try {
      if (!globalThis.xunliAloud) await addScript(new URL(door.dataset.aloud ?? '', document.baseURI).href);
      globalThis.xunliAloud?.(words.reader, door);
    } catch (error) {
      console.error(error);
      status.replaceChildren(words.reader.failed);
    }
  };
  const offer = button(words.aloud, () => void start());
  const show = () => {
    offer.hidden = !voiceFor(document.documentElement.lang);
  };
  show();
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', show);
  return offer;
}
