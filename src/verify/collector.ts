import type { Code } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnostic, type Place, siteDiagnostic } from '../diagnostics/diagnostic.ts';
import type { ContentFiles } from '../report/content.ts';
import { findWritten } from './written.ts';

/** Something wrong with the made site. */
export interface SiteMistake {
  code: Code;
  /** Where it stands: in the site, unless `inContent` says otherwise. */
  place: Place;
  inContent?: true;
  details: Record<string, string>;
  /** How an author may have written it, the likeliest first. */
  written?: readonly RegExp[];
}

/**
 * Collects what is wrong with a site as diagnostics: each thing once, however many pages repeat it, at the author's own words where
 * the content holds them and otherwise at its place in the site.
 */
export class Collector {
  readonly diagnostics: Diagnostic[] = [];
  readonly #content: ContentFiles;
  readonly #seen = new Set<string>();

  constructor(content: ContentFiles) {
    this.#content = content;
  }

  add({ code, place, inContent, details, written = [] }: SiteMistake): void {
    const key = JSON.stringify([code, details.numeral, details.context, details.what]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const told = { ...details, page: place.file };
    const own = inContent ? place : findWritten(this.#content, written);
    this.diagnostics.push(own ? diagnostic(code, own, told) : siteDiagnostic(code, place, told));
  }
}
