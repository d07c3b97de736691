import { parseSync, Visitor } from 'rolldown/utils';
import { noReferences, type References } from './references.ts';

/** A quoted address of another site or of a file from the root; scripts without these need no tree. */
const suspect = /["'`](?:(?!http:\/\/www\.w3\.org\/)[a-z][a-z0-9+.-]*:)?\/\/\w|["'`]\/[\w.%-]|\bimport\s*\(/i;
/** Names that look like addresses and are never asked for: of XML namespaces, and the base on which Pagefind reads relative addresses. */
const names = /^(?:http:\/\/www\.w3\.org\/|https:\/\/example\.com$)/;

/**
 * Reads a script as a classic one: the addresses among its strings, and what makes it a module. Such scripts do not run
 * from a disk.
 */
export function scriptReferences(file: string, code: string): References {
  const found = noReferences();
  const { program, errors } = parsed(file, code, 'script');
  if (errors.length > 0) {
    const isModule = parsed(file, code, 'module').errors.length === 0;
    found.offences.push({
      rule: isModule ? 'needs-server' : 'unread',
      what: isModule ? 'import, export' : (errors[0] ?? ''),
      at: 0,
    });
    return found;
  }
  if (!suspect.test(code)) return found;
  const keep = (address: string, at: number) => {
    const isAddress = /^(?:[a-z][a-z0-9+.-]*:)?\/\/\w/i.test(address) || /^\/[^\s/][^\s]*\.\w+$/.test(address);
    if (isAddress && !names.test(address)) found.addresses.push({ address, use: 'load', at });
  };
  new Visitor({
    Literal: ({ value, start }) => typeof value === 'string' && keep(value, start),
    TemplateElement: ({ value, start }) => keep(value.cooked ?? '', start),
    ImportExpression: ({ start }) => found.offences.push({ rule: 'needs-server', what: 'import()', at: start }),
  }).visit(program());
  return found;
}

/** The syntax tree is only made where it is asked for. */
function parsed(file: string, code: string, sourceType: 'script' | 'module') {
  const result = parseSync(file, code, { sourceType });
  return { program: () => result.program, errors: result.errors.map(({ message }) => message) };
}
