import { placeAt } from '../../diagnostics/diagnostic.ts';
import type { Report } from '../../report/report.ts';
import { forgetPages, readPage } from '../../search/build/page-tree.ts';
import { auditDataFile } from './data-files.ts';
import { type Explanation, explain, type Unexplained } from './explain.ts';
import { type Facts, factsOf, withoutSpace } from './facts.ts';
import { type TextRun, textsOfPage } from './page-texts.ts';
import { isDerivedRight } from './recompute.ts';
import { auditSearchFile } from './search-files.ts';
import { auditSharedFile } from './shared-files.ts';
import { auditSitemap } from './sitemap.ts';

/** What can be wrong with a place of the output; each has a code `site-…` among the diagnostics. */
export type SiteRule = Unexplained['why'] | 'data-differs' | 'search-text' | 'file-unread' | 'derived-wrong';

/** A place of the output where a number has no sentence, or says something else than it. */
export interface SiteProblem {
  file: string;
  line: number;
  column: number;
  rule: SiteRule;
  numeral: string;
  context: string;
}

/** What the audit of a built site looked at, and what it found. */
export interface SiteAudit {
  pages: number;
  files: number;
  filesRead: number;
  numerals: number;
  /** How many of them have a sentence; the problems name the others. */
  accounted: number;
  explained: Record<Explanation | 'data' | 'search', number>;
  problems: SiteProblem[];
}

/** Files that say nothing to a reader: style, scripts, pictures without text. */
const silentFiles = /^(?:assets\/[\w-]+\.(?:css|js)|search\/engine\.js|favicon\.svg|robots\.txt)$/;

/**
 * Promise 1, from the site to the source: every numeral of every file of the output is accounted for.
 * @param files path and bytes of every file that was written
 */
export function auditSite(report: Report, files: ReadonlyMap<string, Uint8Array>): SiteAudit {
  const facts = factsOf(report);
  const audit: SiteAudit = {
    pages: 0,
    files: files.size,
    filesRead: 0,
    numerals: 0,
    accounted: 0,
    explained: { figure: 0, spoken: 0, structure: 0, source: 0, word: 0, interface: 0, data: 0, search: 0 },
    problems: derivedProblems(facts),
  };
  const texts = new Map<string, string>();
  const decode = (name: string) => new TextDecoder().decode(files.get(name));
  for (const name of files.keys()) if (name.endsWith('.html')) auditPage(name, decode(name), facts, audit, texts);
  for (const name of files.keys()) if (!name.endsWith('.html')) auditFile(name, files, facts, audit, texts);
  forgetPages();
  audit.accounted = Object.values(audit.explained).reduce((sum, count) => sum + count, 0);
  return audit;
}

function auditPage(name: string, html: string, facts: Facts, audit: SiteAudit, texts: Map<string, string>): void {
  const runs = textsOfPage(readPage(html));
  const results = runs.map((run) => explain(run, facts));
  for (const { explained, unexplained } of results) {
    audit.numerals += explained.length + unexplained.length;
    for (const kind of explained) audit.explained[kind]++;
  }
  if (results.some(({ unexplained }) => unexplained.length > 0)) audit.problems.push(...problemsOf(name, html, runs, results));
  const searched = runs.filter(({ attribute, marks }) => attribute === '' && !marks.unsearched);
  texts.set(name, joined(searched));
  for (const [section, own] of Map.groupBy(searched, ({ marks }) => marks.section))
    if (section) texts.set(`${name}#${section}`, joined(own));
  audit.pages++;
  audit.filesRead++;
}

function joined(runs: TextRun[]): string {
  return withoutSpace(runs.map(({ text }) => text).join(''));
}

function problemsOf(name: string, html: string, runs: TextRun[], results: ReturnType<typeof explain>[]): SiteProblem[] {
  return runs.flatMap((run, index) => {
    const around = (start: number, numeral: string) => run.text.slice(Math.max(0, start - 8), start + numeral.length + 8);
    const unexplained = results[index]?.unexplained ?? [];
    return unexplained.map(({ why, text, start }) => ({
      ...placeAt(name, html, run.at),
      rule: why,
      numeral: text,
      context: around(start, text),
    }));
  });
}

function auditFile(name: string, files: ReadonlyMap<string, Uint8Array>, facts: Facts, audit: SiteAudit, texts: Map<string, string>): void {
  const at = { file: name, line: 1, column: 1, numeral: '' };
  const decode = () => new TextDecoder().decode(files.get(name));
  const data =
    name === 'sitemap.xml'
      ? auditSitemap(decode(), facts)
      : (auditSharedFile(name, files.get(name), facts) ?? auditDataFile(name, files, facts));
  const isSearch = !data && name.startsWith('search/') && name !== 'search/engine.js';
  const result = isSearch ? auditSearchFile(decode(), texts) : data;
  if (result) {
    audit.numerals += result.numerals;
    audit.explained[isSearch ? 'search' : 'data'] += result.numerals - result.problems.length;
    audit.problems.push(
      ...result.problems.map((context) => ({ ...at, rule: isSearch ? ('search-text' as const) : ('data-differs' as const), context })),
    );
  } else if (!silentFiles.test(name)) {
    audit.problems.push({ ...at, rule: 'file-unread', context: name });
    return;
  }
  audit.filesRead++;
}

function derivedProblems({ figures }: Facts): SiteProblem[] {
  const wrong = [...figures.values()].filter(
    (figure) => figure.basis === 'derived' && !isDerivedRight(figure, (id) => figures.get(id)?.value),
  );
  return wrong.map(({ id, derivation, place }) => ({
    ...place,
    rule: 'derived-wrong' as const,
    numeral: id,
    context: derivation?.expression ?? '',
  }));
}
