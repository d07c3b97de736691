import { transform, transformStyleAttribute } from 'lightningcss';
import { type AddressUse, noReferences, type References } from './references.ts';

/** Reads a style sheet: the addresses of its `url()` and `@import`; an error of syntax makes it unread. */
export function styleReferences(file: string, code: Uint8Array): References {
  const found = noReferences();
  try {
    const { dependencies } = transform({ filename: file, code, analyzeDependencies: true });
    for (const dependency of dependencies ?? []) {
      if ('url' in dependency) found.addresses.push({ address: dependency.url, use: 'load', at: offsetOf(code, dependency.loc.start) });
    }
  } catch (error) {
    found.offences.push({ rule: 'unread', what: String(error), at: 0 });
  }
  return found;
}

/** The place of a line and column, both counted from 1. */
function offsetOf(code: Uint8Array, { line, column }: { line: number; column: number }): number {
  const before = new TextDecoder()
    .decode(code)
    .split('\n')
    .slice(0, line - 1);
  return before.join('\n').length + Math.min(1, before.length) + column - 1;
}

/** The addresses of a declaration, such as the `fill` of a drawing; none where it is no CSS. */
export function styleAddresses(declaration: string): { address: string; use: AddressUse }[] {
  try {
    const { dependencies } = transformStyleAttribute({ code: new TextEncoder().encode(declaration), analyzeDependencies: true });
    return (dependencies ?? []).flatMap((dependency) => ('url' in dependency ? [{ address: dependency.url, use: 'load' as const }] : []));
  } catch {
    return [];
  }
}
