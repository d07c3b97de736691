interface ScriptPolicy {
  createScriptURL(url: string): { toString(): string };
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy;
}

declare global {
  /** `scriptAdder`, which the script of every page has and those that run after it need not bring again. */
  var xunliScriptAdder: typeof scriptAdder;
}

/**
 * Returns a function that adds scripts to the page, from disk or from the web, also where a host requires Trusted Types. It
 * throws a `TypeError` for an address that is not allowed and rejects with a `NetworkError` when a script cannot be loaded.
 * @param name of the Trusted Types policy, which a page can create only once
 * @param allows which addresses may be added
 */
export function scriptAdder(name: string, allows: (url: string) => boolean): (url: string) => Promise<void> {
  const rules = {
    createScriptURL(url: string): string {
      if (!allows(url)) throw new TypeError(url);
      return url;
    },
  };
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const policy = trustedTypes ? trustedTypes.createPolicy(name, rules) : rules;
  return (url) => addScript(policy.createScriptURL(url));
}

function addScript(url: { toString(): string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url as string;
    // Scripts that are added together run in order.
    script.async = false;
    script.addEventListener('load', () => {
      // A page that is saved does not bring it along: opened again it would run before there is a page.
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => reject(new DOMException(script.src, 'NetworkError')));
    document.head.append(script);
  });
}
