import { createHash } from 'node:crypto';
import type { ReportMeta } from '../../report/schema/report.ts';
import { sha256 } from '../../report/transcript/read.ts';
import { manifestName, signatureName, sumsName } from '../verify/sealed.ts';
import type { About } from './about.ts';
import { type Files, textFiles, together } from './files.ts';
import type { SignatureFacts } from './signer.ts';

/** What is said of one file. */
interface Entry {
  path: string;
  size: number;
  sha256: string;
  sm3?: string;
}

/** The SHA-256 of a folder: of the lines that `sha256sum` writes of its files in the order of their paths. */
export function folderHash(files: Files): string {
  return sha256(sumLines([...together(files)].map(([path, bytes]) => ({ path, sha256: sha256(bytes) }))));
}

/**
 * Files with what proves them whole: `manifest.json`, which names each with size and hash, its signature where there is a key, and
 * `SHA256SUMS`, which `sha256sum -c` reads and which covers the manifest. `content` is the folder from which they were made.
 */
export function seal(files: Files, content: Files, about: About): Files {
  const manifest = Buffer.from(`${JSON.stringify(manifestOf(files, content, about), null, 2)}\n`);
  const own = new Map<string, Uint8Array>([[manifestName, manifest]]);
  if (about.signer) own.set(signatureName, about.signer.sign(manifest));
  const all = together(files, own);
  return together(all, textFiles({ [sumsName]: sumLines([...all].map(([path, bytes]) => ({ path, sha256: sha256(bytes) }))) }));
}

function manifestOf(files: Files, content: Files, { meta, toolchain, built, signer, sm3 }: About) {
  return {
    format: 'xunli-release/1',
    title: meta.title,
    publisher: meta.publisher,
    event: meta.event.date,
    edition: editionOf(meta),
    ...(built !== null && { built }),
    source: { path: 'transcript.txt', sha256: meta.transcript.sha256 },
    content: { sha256: folderHash(content) },
    toolchain,
    ...(signer && { signature: factsOf(signer) }),
    files: [...together(files)].map(([path, bytes]) => entryOf(path, bytes, sm3)),
  };
}

function factsOf({ algorithm, identity, publicKeySha256 }: SignatureFacts): SignatureFacts {
  return { algorithm, ...(identity !== undefined && { identity }), publicKeySha256 };
}

function editionOf({ edition: { version, date, time } }: ReportMeta) {
  return { version, date, ...(time !== undefined && { time }) };
}

function entryOf(path: string, bytes: Uint8Array, withSm3: boolean): Entry {
  const entry: Entry = { path, size: bytes.length, sha256: sha256(bytes) };
  return withSm3 ? { ...entry, sm3: createHash('sm3').update(bytes).digest('hex') } : entry;
}

function sumLines(entries: readonly Pick<Entry, 'path' | 'sha256'>[]): string {
  return entries.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
}
