import { codeHash } from '../../cache/code-hash.ts';
import { keptResult } from '../../cache/kept-results.ts';
import { noReferences, type References } from './references.ts';
import { scriptReferences } from './script-references.ts';

/** The scripts that the generator bundles: the same from build to build, while those of the search index hold the report. */
const bundled = /^assets\/(?<name>.+)-[0-9a-f]{8}\.js$|^search\/engine\.js$/;

/** What `scriptReferences` reads in a script; a bundle that an earlier run read, byte for byte, is not read again. */
export async function keptScriptReferences(file: string, code: string): Promise<References> {
  const match = bundled.exec(file);
  if (!match) return scriptReferences(file, code);
  const reader = codeHash(['packaging/location'], ['rolldown']);
  const { addresses, offences } = await keptResult(`references-${match.groups?.name ?? 'engine'}`, [reader, code], () =>
    scriptReferences(file, code),
  );
  return { ...noReferences(), addresses, offences };
}
