interface ScriptPolicy {
  createScriptURL(url: string): { toString(): string };
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy;
}

/**
 * Returns a function that adds scripts to the page, from disk or from the web, also where a host requires Trusted Types. It
 * throws a `TypeError` for an address that is not allowed and rejects when a script cannot be loaded.
 * @param name of the Trusted Types policy, which a page can create only once
 * @param allows which addresses may be added
 */
export function scriptAdder(name: string, allows: (url: string) => boolean): (url: string) => Promise<void> {
  const rules = {
    createScriptURL(url: string): string {
      if (!allows(url)) throw new TypeError(`Not a script of ${name}: ${url}`);
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
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`The script ${url} cannot be loaded`)));
    document.head.append(script);
  });
}
