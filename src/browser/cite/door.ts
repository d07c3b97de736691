import type { CitationWords } from '../../components/Cite/page-words.ts';
import { scriptAdder } from '../add-script.ts';

declare global {
  /** Copies what a fold cites, once the script for it is there. */
  var xunliCite: ((fold: HTMLDetailsElement, words: CitationWords) => void) | undefined;
}

/** The script that copies citations, and what it shows and says, are told on the element of this one. */
const { cite = '', words = '{}' } = document.currentScript?.dataset ?? {};
const addScript = scriptAdder('xunli-cite', (url) => url.includes('/assets/cite-'));

document.addEventListener('click', async ({ target }) => {
  const fold = (target as Element).closest('.citation > summary')?.parentElement;
  // A fold that is open is closed by this press.
  if (!(fold instanceof HTMLDetailsElement) || fold.open) return;
  // Without the script the words are there all the same, to be selected.
  if (!globalThis.xunliCite) await addScript(new URL(cite, document.baseURI).href).catch(() => {});
  globalThis.xunliCite?.(fold, JSON.parse(words) as CitationWords);
});
