import { DomUtils } from 'htmlparser2';
import { type Place, placeAt } from '../../diagnostics/diagnostic.ts';
import { inEnglish } from '../../report/english/view.ts';
import { displayText } from '../../report/figures/figure.ts';
import { seriesOf } from '../../report/mdx/attributes.ts';
import type { Report } from '../../report/report.ts';
import { pageHref } from '../../report/routes.ts';
import { attributesOfKind } from '../../report/schema/tags.ts';
import type { SiteMistake } from '../collector.ts';
import { offsetOf, type Page } from '../pages.ts';
import { isCode, isDataScript } from '../scripts.ts';
import { type Block, blocksOfPage } from './blocks.ts';
import { auditDataFile, type FileResult } from './data-files.ts';
import { isDerivedRight } from './derived.ts';
import { type Explanation, explainBlocks } from './explain.ts';
import { type Facts, factsOf } from './facts.ts';
import { auditPublishedFile } from './published-files.ts';
import { untrueDrawings } from './scales.ts';
import { auditSearchFile } from './search-files.ts';
import { unmarkedWords } from './supplied.ts';
import { isTranslatedRight } from './translated.ts';

/** What the audit of a made site looked at. */
export interface SiteAudit {
  pages: number;
  files: number;
  filesRead: number;
  numerals: number;
  /** How many of them have a sentence; diagnostics name the others. */
  accounted: number;
  explained: Record<Explanation | 'data' | 'search', number>;
}

/** An audit under way: it is given one page after the other, then all files. */
export interface NumberAudit {
  readPage(page: Page): void;
  /** Reads all that is no page, and says what the audit looked at. */
  readFiles(files: ReadonlyMap<string, Uint8Array>): SiteAudit;
}

/** Pictures and notes to crawlers that every site has; they say nothing of the report. */
const silentFiles = /^(?:favicon\.svg|robots\.txt)$/;

/**
 * Promise 1, from the site to the source: every numeral of every file of the output is accounted for.
 * @param isKnown whether the bytes of a file are known from elsewhere, so that it needs no reading
 * @param add takes what is not accounted for
 */
export function auditNumbers(report: Report, isKnown: (name: string) => boolean, add: (mistake: SiteMistake) => void): NumberAudit {
  const facts = factsOf(report);
  const english = report.english ? factsOf(inEnglish(report)) : null;
  const factsFor = (page: string) => (english && page === pageHref('english') ? english : facts);
  const audit: SiteAudit = {
    pages: 0,
    files: 0,
    filesRead: 0,
    numerals: 0,
    accounted: 0,
    explained: { figure: 0, spoken: 0, structure: 0, source: 0, word: 0, interface: 0, data: 0, search: 0 },
  };
  for (const mistake of [...wronglyDerived(facts), ...(english ? wronglyTranslated(english, facts) : [])]) add(mistake);
  const texts = new Map<string, string>();
  return {
    readPage(page) {
      if (page.name.endsWith('.html')) auditPage(page, factsFor(page.name), audit, texts, add);
    },
    readFiles(files) {
      for (const [name, bytes] of files) if (!name.endsWith('.html')) auditFile(name, bytes, files);
      audit.files = files.size;
      audit.accounted = Object.values(audit.explained).reduce((sum, count) => sum + count, 0);
      return audit;
    },
  };

  function auditFile(name: string, bytes: Uint8Array, files: ReadonlyMap<string, Uint8Array>): void {
    const place: Place = { file: name, line: 1, column: 1 };
    const isSearch = isDataScript(name) && !isKnown(name);
    const result = isSearch ? auditSearchFile(new TextDecoder().decode(bytes), texts, facts) : dataResult(name, bytes, files, facts);
    if (result) {
      audit.numerals += result.numerals;
      audit.explained[isSearch ? 'search' : 'data'] += result.numerals - result.problems.length;
      const code = isSearch ? 'site-search-text' : 'site-data-differs';
      for (const context of result.problems) add({ code, place, details: { numeral: '', context } });
    } else if (!isKnown(name) && !silentFiles.test(name) && !isCode(name)) {
      add({ code: 'site-file-unread', place, details: { numeral: '', context: name } });
      return;
    }
    audit.filesRead++;
  }
}

function dataResult(name: string, bytes: Uint8Array, files: ReadonlyMap<string, Uint8Array>, facts: Facts): FileResult | null {
  return auditPublishedFile(name, bytes, facts) ?? auditDataFile(name, files, facts);
}

function auditPage(
  { name, source, document }: Page,
  facts: Facts,
  audit: SiteAudit,
  texts: Map<string, string>,
  add: (mistake: SiteMistake) => void,
): void {
  const blocks = blocksOfPage(document);
  const { explained, unexplained } = explainBlocks(blocks, facts);
  audit.numerals += explained.length + unexplained.length;
  for (const kind of explained) audit.explained[kind]++;
  for (const { code, numeral, context, at, written } of unexplained)
    add({ code, place: placeAt(name, source, at), details: { numeral, context }, written });
  for (const { drawing, chart } of untrueDrawings(document, (id) => facts.report.charts.get(id)))
    add({
      code: 'site-drawing-untrue',
      place: placeAt(name, source, offsetOf(drawing)),
      details: { numeral: chart.id, context: chart.title },
    });
  for (const element of unmarkedWords(document, facts.report.sentenceById))
    add({
      code: 'site-supplied-unmarked',
      place: placeAt(name, source, offsetOf(element)),
      details: { numeral: element.attribs['data-spoken'] ?? '', context: DomUtils.textContent(element).trim() },
    });
  for (const [section, text] of searchedTexts(blocks)) texts.set(section === '' ? name : `${name}#${section}`, text);
  audit.pages++;
  audit.filesRead++;
}

/** What the search may show of a page, under an empty name, and of each of its sections; each block is a line of its own. */
function searchedTexts(blocks: Block[]): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (name: string, text: string) => texts.set(name, `${texts.get(name) ?? ''}${text}`);
  for (const block of blocks) {
    const searched = block.filter(({ isMarker, run: { attribute, marks } }) => !isMarker && attribute === '' && !marks.unsearched);
    for (const { text, run } of searched) for (const name of new Set(['', run.marks.section])) add(name, text);
    for (const name of new Set(['', ...searched.map(({ run }) => run.marks.section)])) add(name, '\n');
  }
  return texts;
}

/** A derived figure that fails a second computation has its place in the register. */
function wronglyDerived({ report: { figures, figureById } }: Facts): SiteMistake[] {
  const wrong = figures.filter((figure) => figure.basis === 'derived' && !isDerivedRight(figure, (id) => figureById.get(id)));
  return wrong.map(({ id, derivation, place }) => ({
    code: 'site-derived-wrong' as const,
    place,
    details: { numeral: id, context: derivation?.expression ?? '' },
    inContent: true as const,
  }));
}

/** A figure that the English page shows and whose English, read back, is another amount has its place in the register. */
function wronglyTranslated(english: Facts, { report }: Facts): SiteMistake[] {
  const shown = new Set(
    english.report.uses.flatMap(({ tag, attributes }) =>
      attributesOfKind(tag, ['figure', 'figures', 'series']).flatMap((name) => seriesOf(attributes[name]).flat()),
    ),
  );
  return [...shown].flatMap((id) => {
    const [written, said] = [english.report.figureById.get(id), report.figureById.get(id)];
    if (!written || !said || isTranslatedRight(written, said)) return [];
    const details = { numeral: id, context: displayText(written.display) };
    return [{ code: 'site-english-wrong' as const, place: said.place, details, inContent: true as const }];
  });
}
