import { createHash } from 'node:crypto';
import type { About } from './about.ts';
import { dublinCore } from './dublin-core.ts';
import { type Files, inFolder, textFiles, together } from './files.ts';

/** Two, since one of them may be broken in the time that an archive keeps a bag. */
const algorithms = ['sha256', 'sha512'] as const;

/** Files as a bag (BagIt 1.0, RFC 8493) with the report's metadata. */
export function bagOf(files: Files, about: About): Files {
  const payload = inFolder('data', files);
  const tags = together(
    textFiles({
      'bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
      'bag-info.txt': bagInfo(files, about),
      'metadata/dc.xml': dublinCore(about.meta),
    }),
    manifestsOf('manifest', payload),
  );
  return together(payload, tags, manifestsOf('tagmanifest', tags));
}

/**
 * The metadata of a bag. The day of bagging is the day of the build, and left out where none was given: the clock would make two bags of
 * one report differ, and an archive that gets both could not know that nothing else does.
 */
function bagInfo(files: Files, { meta, toolchain, name, built }: About): string {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const entries: [string, string | null | undefined][] = [
    ['Source-Organization', meta.publisher],
    ['External-Description', `${meta.title} ${meta.subtitle}`],
    ['External-Identifier', meta.hosting.address ?? name],
    ['Bagging-Date', built],
    ['Payload-Oxum', `${bytes}.${files.size}`],
    ['Bag-Software-Agent', `xunli ${toolchain.xunli}`],
    ['Event-Date', meta.event.date],
    ['Edition', meta.edition.version],
    ['Edition-Date', meta.edition.date],
    ['Source-SHA256', meta.transcript.sha256],
  ];
  return entries.flatMap(([label, value]) => (value ? [`${label}: ${value.replace(/\s+/g, ' ').trim()}\n`] : [])).join('');
}

function manifestsOf(kind: 'manifest' | 'tagmanifest', files: Files): Files {
  const lines = (algorithm: string) =>
    [...files].map(([path, bytes]) => `${createHash(algorithm).update(bytes).digest('hex')}  ${encoded(path)}\n`).join('');
  return textFiles(Object.fromEntries(algorithms.map((algorithm) => [`${kind}-${algorithm}.txt`, lines(algorithm)])));
}

/** A path as a manifest writes it (section 2.1.3 of the RFC). */
function encoded(path: string): string {
  return path.replace(/[\r\n%]/g, (character) => encodeURIComponent(character));
}
