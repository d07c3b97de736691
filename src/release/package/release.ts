import { attachmentsFolder } from '../../report/attachments/kinds.ts';
import type { ContentFiles } from '../../report/content.ts';
import type { Report } from '../../report/report.ts';
import { marker, markerText } from '../../verify/marker.ts';
import { hostKit } from '../hosting/kit.ts';
import { manifestName, signatureName, sumsName } from '../verify/sealed.ts';
import { type ArchivedSite, unpublishedAddress } from '../wacz/archived-site.ts';
import { waczOf } from '../wacz/wacz.ts';
import type { About } from './about.ts';
import { bagOf } from './bag.ts';
import { type Files, inFolder, textFiles, together } from './files.ts';
import { ownLicences } from './licences.ts';
import { readmes } from './readme.ts';
import { sbomOf } from './sbom.ts';
import { seal } from './seal.ts';
import type { Lock } from './toolchain.ts';
import { type NameProblem, windowsProblem } from './windows-names.ts';
import { zipOf } from './zip.ts';

/** What a release is made of. */
export interface Material {
  /** The finished and verified site. */
  site: Files;
  /** The content folder as it was read. */
  content: Files;
  /** The report as a PDF; null where none was given. */
  pdf: Uint8Array | null;
  lock: Lock;
  /** The program that proves it whole, as one file. */
  verifier: Uint8Array;
  about: About;
}

/** The name of the PDF in an offline copy. */
const pdfName = 'report.pdf';

/** Makes one part of a release: files by their paths in it. */
type Part = (material: Material, copy: Files) => Files;

const parts: Record<string, Part> = {
  site: ({ site, about }) => hostKit(site, about.meta.hosting.address),
  'offline copy': ({ about }, copy) => new Map([[`${about.name}.zip`, zipOf(inFolder(about.name, copy))]]),
  'web archive': ({ site, about }) => new Map([[`${about.name}.wacz`, waczOf(withoutMarker(site), archivedSite(about))]]),
  bag: ({ about }, copy) => new Map([[`${about.name}-bag.zip`, zipOf(inFolder(`${about.name}-bag`, bagOf(copy, about)))]]),
};

/** All files of a release: its parts, what explains it, and what proves it whole. */
export function releaseOf(material: Material): Files {
  const { content, about } = material;
  const copy = copyOf(material);
  const made = together(...Object.values(parts).map((make) => make(material, copy)), readmes(about, 'release'), inOneFile(material));
  const proofs = [manifestName, sumsName, ...(about.signer ? [signatureName] : [])];
  return seal(together(made, textFiles({ [marker]: markerText([...made.keys(), ...proofs]) })), content, about);
}

/** The folder that a person opens and an archive keeps: the site with all that it was made of. */
export function copyOf({ site, content, pdf, lock, verifier, about }: Material): Files {
  const files = together(
    withoutMarker(site),
    inFolder('content', content),
    inFolder('licences', ownLicences(lock)),
    textFiles({ 'sbom.cdx.json': sbomOf(lock) }),
    readmes(about, 'copy', pdf !== null),
    inOneFile({ verifier }),
    pdf ? new Map([[pdfName, pdf]]) : new Map(),
  );
  return seal(files, content, about);
}

/**
 * The first file that cannot be unpacked on Windows, by its path in the site or in `content/`; null where all can. A file lies deepest in
 * the bag, and Explorer unpacks that into a folder of its own, called as the ZIP is.
 */
export function nameProblemOf({ site, content, about }: Pick<Material, 'site' | 'content' | 'about'>): NameProblem | null {
  const deepest = `${about.name}-bag/${about.name}-bag/data/`;
  const paths = [...site.keys(), ...inFolder('content', content).keys()];
  const found = windowsProblem(paths.map((path) => deepest + path));
  const shown = (path: string) => (path.startsWith(deepest) ? path.slice(deepest.length) : path);
  return found && { ...found, path: shown(found.path), detail: shown(found.detail) };
}

/** The content folder as it is given away: attachments as they are published, without what cameras wrote into them. */
export function contentToKeep(files: ContentFiles, { attachments }: Pick<Report, 'attachments'>): Files {
  return new Map(
    [...files].flatMap(([path, bytes]) => {
      if (!path.startsWith(attachmentsFolder)) return [[path, bytes] as const];
      const attachment = attachments.get(path);
      return attachment ? [[path, attachment.bytes] as const] : [];
    }),
  );
}

function withoutMarker(site: Files): Files {
  return new Map([...site].filter(([path]) => path !== marker));
}

/** What the web archive says of the site, in words of the report. */
function archivedSite({ meta, toolchain, warc }: About): ArchivedSite {
  return {
    address: meta.hosting.address ?? unpublishedAddress,
    title: meta.title,
    description: meta.summary,
    date: meta.edition.date,
    software: `xunli ${toolchain.xunli}`,
    warc,
  };
}

function inOneFile({ verifier }: Pick<Material, 'verifier'>): Files {
  return new Map([['verify.mjs', verifier]]);
}
