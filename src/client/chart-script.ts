interface ScriptPolicy {
  createScriptURL(url: string): { toString(): string };
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy;
}

const rules = {
  createScriptURL(url: string): string {
    if (url !== liveAddress()) throw new TypeError(`Not the script of the charts: ${url}`);
    return url;
  },
};

/** The address of the live charts' bundle, as the page gives it. */
function liveAddress(): string {
  const { live = '' } = document.querySelector<HTMLElement>('figure.chart')?.dataset ?? {};
  return new URL(live, document.baseURI).href;
}

let policy: ScriptPolicy | undefined;

/** Adds the bundle of the live charts to the page, from disk or from the web; rejects when it cannot be loaded. */
export function addLiveScript(): Promise<void> {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes ? trustedTypes.createPolicy('xunli-charts', rules) : rules;
  const url = policy.createScriptURL(liveAddress());
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url as string;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`The script ${url} cannot be loaded`)));
    document.head.append(script);
  });
}
