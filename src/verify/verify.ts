import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ContentFiles } from '../report/content.ts';
import type { Report } from '../report/report.ts';
import { hiddenInPage, hiddenInTextFile } from './characters.ts';
import { Collector, type SiteMistake } from './collector.ts';
import { checkLocation } from './links/check.ts';
import { type References, referencesOf } from './links/references.ts';
import { marker, markerText } from './marker.ts';
import { auditNumbers, type SiteAudit } from './numbers/audit.ts';
import { parsePages } from './pages.ts';
import { dataScripts, isCode, isDataScript, sameBytes } from './scripts.ts';

/** A made site, and all that it is held against. */
export interface MadeSite {
  report: Report;
  /** The content folder, in which mistakes are looked up. */
  content: ContentFiles;
  /** Every file of the output folder, by path. */
  files: ReadonlyMap<string, Uint8Array>;
  /** The generator's own scripts and style sheets as it made them: the only code that a site may hold. */
  trusted: ReadonlyMap<string, Uint8Array>;
  /** Files that the publishing office handed over, by their paths in the site: pictures and documents, published as they are. */
  publicFiles?: ReadonlyMap<string, Uint8Array>;
}

export interface Verification {
  diagnostics: Diagnostic[];
  audit: SiteAudit;
}

/**
 * Holds a made site against its report: every number has its sentence, every link works anywhere, no character is hidden, no code is
 * there but the generator's, and no file is passed over.
 */
export function verifySite({ report, content, files, trusted: code, publicFiles = new Map() }: MadeSite): Verification {
  const trusted = new Map([...code, [marker, new TextEncoder().encode(markerText(files.keys()))]]);
  const collector = new Collector(content);
  const add = (mistake: SiteMistake) => collector.add(mistake);
  // What is code or a page is never taken on trust from an office.
  const isPublic = (name: string) => publicFiles.has(name) && !isCode(name) && !/\.x?html?$/i.test(name);
  const isKnown = (name: string) => trusted.has(name) || isPublic(name);
  const numbers = auditNumbers(report, isKnown, add);
  const references = new Map<string, References>();
  for (const page of parsePages(files)) {
    references.set(page.name, referencesOf(page));
    if (isKnown(page.name)) continue;
    for (const mistake of hiddenInPage(page)) add(mistake);
    numbers.readPage(page);
  }
  for (const [name, bytes] of files) if (!isKnown(name)) for (const mistake of hiddenInTextFile(name, bytes)) add(mistake);
  for (const mistake of changedFiles(files, trusted, publicFiles)) add(mistake);
  for (const mistake of checkLocation(files, references, report.meta.hosting.address)) add(mistake);
  return { audit: numbers.readFiles(files), diagnostics: collector.diagnostics };
}

/** Files that are not byte for byte what was made or handed over, and code that nobody made. */
function changedFiles(files: MadeSite['files'], trusted: MadeSite['trusted'], publicFiles: MadeSite['files']): SiteMistake[] {
  return [...files].flatMap(([name, bytes]) => {
    const original = trusted.get(name) ?? publicFiles.get(name);
    const mistake = (code: SiteMistake['code'], what: string): SiteMistake[] => [
      { code, place: { file: name, line: 1, column: 1 }, details: { what } },
    ];
    if (original && !sameBytes(bytes, original)) return mistake('site-file-changed', name);
    if (trusted.has(name) || !isCode(name)) return [];
    if (!isDataScript(name)) return mistake('site-code-foreign', name);
    return dataScripts(new TextDecoder().decode(bytes)) ? [] : mistake('location-unread', 'xunliSearch.put');
  });
}
