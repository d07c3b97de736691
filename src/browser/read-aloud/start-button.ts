import type { SettingsWords } from '../../i18n/settings.ts';
import { scriptAdder } from '../add-script.ts';
import { button } from '../element.ts';
import type { ReadAloud } from './read-aloud.ts';
import { voiceFor } from './speech.ts';

declare global {
  /** Set by the script that reads aloud. */
  var xunliAloud: ReadAloud | undefined;
}

const addScript = scriptAdder('xunli-aloud', (url) => url.includes('/assets/aloud-'));

/**
 * Returns the button that starts reading aloud; hidden while the browser has no voice of its own for the page's language.
 * @param opener holds the address of the script, and gets the focus when the reading stops
 * @param status says when the script cannot be loaded
 */
export function readAloudButton(opener: HTMLElement, words: SettingsWords, status: HTMLElement): HTMLButtonElement {
  const start = async () => {
    try {
      if (!globalThis.xunliAloud) await addScript(new URL(opener.dataset.aloud ?? '', document.baseURI).href);
      globalThis.xunliAloud?.(words.reader, opener);
    } catch (error) {
      console.error(error);
      status.replaceChildren(words.reader.failed);
    }
  };
  const starter = button(words.aloud, () => void start());
  const update = () => {
    starter.hidden = !voiceFor(document.documentElement.lang);
  };
  update();
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', update);
  return starter;
}
