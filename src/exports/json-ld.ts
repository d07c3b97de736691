import { openDataWords } from '../i18n/data.ts';
import { wordsOf } from '../i18n/words.ts';
import { statedFacts } from '../report/drafts/facts.ts';
import { displayText, type Figure } from '../report/figures/figure.ts';
import { timeSpan } from '../report/figures/time-span.ts';
import { endsOf } from '../report/numerals/amount.ts';
import type { Participant } from '../report/people.ts';
import { type Question, questionTitle } from '../report/questions.ts';
import type { EnglishPage, Report } from '../report/report.ts';
import { areaHref, correctionHref, figureHref, pageHref, publicHref, questionHref } from '../report/routes.ts';
import type { ReportMeta } from '../report/schema/report.ts';
import type { DataFile } from './data-file.ts';
import { registerFiles } from './data-files.ts';
import { oneNumber } from './json-files.ts';
import { rawNumber } from './raw-number.ts';

/**
 * Takes a report and gives its schema.org description, a Report and its Dataset, as text for a
 * `<script type="application/ld+json">`: no `<` in it can end the script. Addresses are whole where the report says where it
 * is published, and else relative to the overview.
 */
export function reportJsonLd(report: Report): string {
  const { address } = report.meta.hosting;
  const whole = (key: string, value: unknown) =>
    address !== undefined && (key === 'url' || key === 'contentUrl' || key === 'correction') ? publicHref(address, String(value)) : value;
  return jsonLd({ '@graph': [reportNode(report), datasetNode(report)] }, whole);
}

/** The page in English as schema.org describes it: a translation of the report. Addresses are relative to the page. */
export function translationJsonLd({ title, description }: EnglishPage): string {
  const translationOfWork = { '@id': `${pageHref('index')}${ids.report}` };
  return jsonLd({ '@type': 'WebPage', url: pageHref('english'), name: title, description, inLanguage: 'en', translationOfWork });
}

/**
 * What was corrected as schema.org's CorrectionComment tells it: when, and why; what it was stands on the page, struck out. Addresses are
 * relative to the page. The overview names the page alone, so that its weight does not grow with them.
 */
export function correctionsJsonLd({ corrections }: Report): string {
  const correction = corrections.map(({ number, edition: { version, date }, reason }) => ({
    ...{ '@type': 'CorrectionComment', url: correctionHref({ number }), datePublished: date, version, text: reason },
  }));
  return jsonLd({ '@id': `${pageHref('index')}${ids.report}`, correction });
}

function jsonLd(data: object, written?: (key: string, value: unknown) => unknown): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }, written).replaceAll('<', '\\u003c');
}

/** The longest description that Google's dataset search takes. */
const longestDescription = 5000;

/** What a dataset is, in a sentence or two: the summary, where it is not too long, whose speech it is taken from, and how much it holds. */
export function datasetDescription({ meta, figures, documents, milestones }: Report): string {
  const counts = { figures: figures.length, documents: documents.length, milestones: milestones.length };
  const { stop } = wordsOf(meta.language).sharing;
  const { publisher = '', summary = '' } = statedFacts(meta);
  const about = openDataWords(meta.language).about(publisher, counts);
  if (summary === '') return about;
  const description = `${summary}${/[。！？.!?]$/u.test(summary) ? stop.slice(1) : stop}${about}`;
  return description.length > longestDescription ? about : description;
}

const ids = { report: '#report', dataset: '#dataset' };

function reportNode({ meta, areas, questions, participants, figures, corrections }: Report) {
  const { subtitle, date, place, summary, ...stated } = statedFacts(meta);
  const publisher = organisation(stated.publisher);
  return {
    '@type': 'Report',
    '@id': ids.report,
    url: pageHref('index'),
    name: meta.title,
    alternativeHeadline: subtitle,
    abstract: summary,
    inLanguage: meta.language,
    version: meta.edition.version,
    datePublished: meta.edition.date,
    creativeWorkStatus: archivedStatus(meta),
    ...(corrections.length > 0 && { correction: pageHref('corrections') }),
    temporalCoverage: timeSpan(figures),
    publisher,
    ...(participants.some(isNamed) && { contributor: participants.filter(isNamed).map(person) }),
    recordedAt: {
      '@type': 'Event',
      name: subtitle,
      startDate: date,
      location: place && { '@type': 'Place', name: place },
      organizer: publisher,
    },
    hasPart: [
      ...areas.map((area) => ({ '@type': 'Chapter', position: area.number, name: area.title, url: areaHref(area) })),
      ...questions.map(questionNode),
    ],
  };
}

/**
 * A question as a schema.org Question with the answers that were given. No FAQPage: nobody says that it is asked often. Its words and those
 * of the answers stay on the page, where emendations show as such; who asks is left out, because a label may name a person or a medium.
 */
function questionNode(question: Question) {
  const url = questionHref(question.id);
  const answers = question.turns.filter(({ kind }) => kind === 'answer');
  const nodes = answers.map(({ speaker, office }) => ({
    '@type': 'Answer',
    url,
    ...(speaker !== '' && { author: person({ name: speaker, office }) }),
  }));
  return {
    '@type': 'Question',
    position: question.number,
    name: questionTitle(question),
    url,
    ...(nodes.length > 0 && { acceptedAnswer: nodes }),
  };
}

/** A stage of a work's life as schema.org has it, in words: a report that is archived says since when. */
function archivedStatus({ archived }: ReportMeta): string | undefined {
  return archived && `Archived ${archived}`;
}

function datasetNode(report: Report) {
  const { meta } = report;
  const publisher = organisation(statedFacts(meta).publisher);
  return {
    '@type': 'Dataset',
    '@id': ids.dataset,
    name: openDataWords(meta.language).dataset(meta.title),
    description: datasetDescription(report),
    url: pageHref('about', 'data'),
    inLanguage: meta.language,
    version: meta.edition.version,
    datePublished: meta.edition.date,
    creativeWorkStatus: archivedStatus(meta),
    temporalCoverage: timeSpan(report.figures),
    creator: publisher,
    publisher,
    ...(meta.licence && { license: meta.licence.link ?? { '@type': 'CreativeWork', name: meta.licence.name } }),
    isAccessibleForFree: true,
    isBasedOn: { '@id': ids.report },
    variableMeasured: headlineFigures(report).map(measured),
    distribution: registerFiles(report).map(download),
  };
}

/** The figures that the report itself puts first. */
function headlineFigures({ meta, figureById }: Report): Figure[] {
  return meta.headline.flatMap((id) => figureById.get(id) ?? []);
}

/**
 * A figure as a schema.org PropertyValue. `value` is a number only where just this number was said, and otherwise the words; the ends
 * of a range and the side that a bound closes are numbers.
 */
function measured(figure: Figure) {
  const { label, unit, bound, form, display } = figure;
  const just = form === 'point' && bound === 'exact' ? oneNumber(figure) : null;
  const isLimited = just === null && bound !== 'about' && (form === 'point' || form === 'range');
  const { low, high } = isLimited ? endsOf(figure) : { low: null, high: null };
  return {
    '@type': 'PropertyValue',
    name: label,
    url: figureHref(figure.id),
    value: just === null ? displayText(display) : rawNumber(just),
    ...(low !== null && { minValue: rawNumber(low) }),
    ...(high !== null && { maxValue: rawNumber(high) }),
    ...(unit && { unitText: unit }),
  };
}

function isNamed({ name }: Participant): boolean {
  return name !== '';
}

function person({ name, office }: Pick<Participant, 'name' | 'office'>) {
  return { '@type': 'Person', name, ...(office && { jobTitle: office }) };
}

function organisation(name: string | undefined) {
  return name && { '@type': 'Organization', name };
}

function download({ path, title, mediaType }: DataFile) {
  return { '@type': 'DataDownload', name: title, encodingFormat: mediaType, contentUrl: path };
}
