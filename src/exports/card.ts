import { wordsOf } from '../i18n/words.ts';
import { joinedDoubts } from '../report/figures/doubts.ts';
import { displayText, type Figure } from '../report/figures/figure.ts';
import { figureSigns } from '../report/figures/signs.ts';
import type { Area, Report } from '../report/report.ts';
import { areaHref, pageHref } from '../report/routes.ts';

/** The folder of the pictures, relative to the site's root. */
export const shareFolder = 'share/';

/** What a picture for sharing says: one figure, what it counts and when, where it was said, and whose report it is. */
export interface Card {
  /** Its file, such as `share/1-relief.png`. */
  file: string;
  figure: Figure;
  /** What stands behind the number: that it is planned, computed or doubted. */
  signs: string;
  /** Why it is doubted; empty where it is not. */
  doubt: string;
  title: string;
  source: string;
  publisher: string;
}

/** The picture of an area, or of the whole report; undefined where no figure leads it. */
export function cardOf({ meta, figureById, openItems }: Report, area?: Area): Card | undefined {
  const id = area ? area.headline : meta.headline[0];
  const figure = figureById.get(id ?? '');
  if (!figure) return undefined;
  const words = wordsOf(meta.language);
  const proof = figure.quote ? words.toSentence(figure.quote.sentence) : `${words.derived}${words.colon}${figure.derivation?.expression}`;
  return {
    file: `${shareFolder}${area ? area.slug : 'index'}.png`,
    figure,
    signs: figureSigns(figure, words),
    doubt: joinedDoubts([figure])
      .map(({ text }) => words.doubtSign + text)
      .join(' '),
    title: [...(openItems.size > 0 ? [words.draft.mark] : []), meta.title, ...(area ? [area.title] : [])].join(words.separator),
    source: [words.asOfText(figure.asOf, meta.period), proof].join(words.separator),
    publisher: [meta.publisher, words.dateText(meta.event.date)].join(words.separator),
  };
}

/** Every picture of a report. */
export function cardsOf(report: Report): Card[] {
  return [undefined, ...report.areas].flatMap((area) => cardOf(report, area) ?? []);
}

/** The picture that goes with a page: that of its area, or that of the report. None has words in English, so that page has none. */
export function cardOfPage(report: Report, page: string): Card | undefined {
  if (page === pageHref('english')) return undefined;
  const area = report.areas.find((each) => areaHref(each) === page);
  return (area && cardOf(report, area)) ?? cardOf(report);
}

/** What the picture says, line by line, for those who cannot see it and for the audit. */
export function cardLines({ figure, signs, doubt, title, source, publisher }: Card): string[] {
  return [title, displayText(figure.display) + signs, figure.label, ...(doubt ? [doubt] : []), source, publisher];
}
