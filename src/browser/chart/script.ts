import { scriptAdder } from '../add-script.ts';

const addScript = scriptAdder('xunli-charts', (url) => url === liveAddress());

/** The address of the live charts' bundle, as the page gives it. */
function liveAddress(): string {
  const { live = '' } = document.querySelector<HTMLElement>('figure.chart')?.dataset ?? {};
  return new URL(live, document.baseURI).href;
}

/** Adds the bundle of the live charts to the page, from disk or from the web; rejects when it cannot be loaded. */
export function addLiveScript(): Promise<void> {
  return addScript(liveAddress());
}
