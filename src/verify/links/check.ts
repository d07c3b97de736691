import { type Place, placeAt } from '../../diagnostics/diagnostic.ts';
import { readPage } from '../../search/build/page-tree.ts';
import { type AddressRule, brokenRule, type Site } from './address-rule.ts';
import { pageReferences } from './page-references.ts';
import { noReferences, type OwnRule, type References } from './references.ts';
import { scriptReferences } from './script-references.ts';
import { styleReferences } from './style-references.ts';

/** What can bind a site to one place; each has a code `location-…` among the diagnostics. */
export type LocationRule = AddressRule | OwnRule | 'file-name' | 'files-alike';

/** A place of the output that would not work everywhere, and what stands there. */
export interface LocationProblem extends Place {
  rule: LocationRule;
  what: string;
}

interface Found {
  rule: LocationRule;
  file: string;
  at: number;
  what: string;
}

/**
 * Promise 2: a built site works at any address of any host, under a strict policy, and from a disk. Reads every page, style
 * sheet, script, drawing and list of the output and gives whatever would not.
 * @param files path and bytes of every file that was written
 * @param address where the report says that the site is published
 */
export async function checkLocation(files: ReadonlyMap<string, Uint8Array>, address?: string): Promise<LocationProblem[]> {
  const references = new Map<string, References>();
  for (const [name, bytes] of files) references.set(name, await referencesOf(name, bytes));
  const ids = new Map([...references].map(([name, found]) => [name, found.ids]));
  const site: Site = { files, ids, address };
  const problems = [...references].flatMap(([name, found]) => problemsOf(name, found, site).map(placed));
  return [...nameProblems([...files.keys()]), ...problems];

  function placed({ file, at, rule, what }: Found): LocationProblem {
    return { rule, what, ...placeAt(file, new TextDecoder().decode(files.get(file)), at) };
  }
}

async function referencesOf(name: string, bytes: Uint8Array): Promise<References> {
  const text = () => new TextDecoder().decode(bytes);
  if (/\.(?:html|svg|xml)$/.test(name)) return pageReferences(readPage(text()));
  if (name.endsWith('.css')) return styleReferences(name, bytes);
  if (name.endsWith('.js')) return scriptReferences(name, text());
  return noReferences();
}

function problemsOf(file: string, { addresses, offences }: References, site: Site): Found[] {
  const broken = addresses.flatMap((found) => {
    const rule = brokenRule(found, file, site);
    return rule ? [{ rule, file, at: found.at, what: found.address }] : [];
  });
  return [...offences.map((offence) => ({ file, ...offence })), ...broken];
}

/** Names that some host, disk or archive changes: other than ASCII letters, digits and `. _ -`, or alike but for their case. */
function nameProblems(names: string[]): LocationProblem[] {
  const at = (rule: LocationRule, file: string, what: string): LocationProblem => ({ rule, file, line: 1, column: 1, what });
  const first = new Map<string, string>();
  return names.flatMap((name) => {
    const other = first.get(name.toLowerCase());
    first.set(name.toLowerCase(), name);
    return [
      ...(/^[\w./-]+$/.test(name) ? [] : [at('file-name', name, name)]),
      ...(other === undefined ? [] : [at('files-alike', name, other)]),
    ];
  });
}
