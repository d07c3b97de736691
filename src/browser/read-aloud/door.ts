import { scriptAdder } from '../add-script.ts';
import type { ReadAloud } from './read-aloud.ts';

declare global {
  /** Set by the script that reads aloud. */
  var xunliAloud: ReadAloud | undefined;
}

const addScript = scriptAdder('xunli-aloud', (url) => url.includes('/assets/aloud-'));

/** 朗读 in the header and 听这一节 at a heading: the script that reads is loaded when one of them is first pressed. */
document.addEventListener('click', ({ target }) => {
  const opener = (target as Element).closest<HTMLElement>('.aloud-door, .listen');
  if (!opener) return;
  const { aloud = '', failed = '', unable = '' } = document.querySelector<HTMLElement>('.aloud-door')?.dataset ?? {};
  const added = globalThis.xunliAloud ? Promise.resolve() : addScript(new URL(aloud, document.baseURI).href);
  added.then(
    () => {
      // A script that came and did not start asks too much of the browser.
      if (globalThis.xunliAloud) void globalThis.xunliAloud(opener);
      else opener.textContent = unable;
    },
    () => (opener.textContent = failed),
  );
});
