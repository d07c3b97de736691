import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { ContentFiles } from './content.ts';
import { unknownFigure } from './figures/placed.ts';
import { linkDiagnostics } from './mdx/link-diagnostics.ts';
import type { Heading, MdxFile } from './mdx/mdx.ts';
import { areaFiles, type NarrativeFile, readNarrativeFile } from './mdx/narrative-file.ts';
import { type KnownIds, tagDiagnostics } from './mdx/tag-diagnostics.ts';
import type { WrittenTag } from './mdx/written-tag.ts';
import type { Area, MeasureSection, Overview, Prose, TagUse } from './report.ts';
import { fixedPages } from './routes.ts';
import { areaSchema, overviewSchema } from './schema/register.ts';
import type { Section, Transcript } from './transcript/transcript.ts';

const fileName = /^areas\/((\d+)-[a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;
const start = (file: string): Place => ({ file, line: 1, column: 1 });

/** What the MDX files of a report give: areas in order, the overview's front matter, every tag written. */
export interface Narrative {
  areas: Area[];
  overview: Overview;
  tags: WrittenTag[];
  prose: Prose[];
}

/** Reads and checks all MDX files against the speech and the registers. */
export function readNarrative(files: ContentFiles, transcript: Transcript, known: KnownIds, diagnostics: Diagnostic[]): Narrative {
  const narrative: Narrative = { areas: [], overview: { title: '', description: '', body: '' }, tags: [], prose: [] };
  const names = areaFiles(files);
  const pages = new Set(
    [...fixedPages('all'), ...names.map((name) => name.slice('areas/'.length, -'.mdx'.length))].map((page) => `${page}.html`),
  );
  diagnostics.push(...areaNameDiagnostics(names, transcript));
  for (const name of names) readArea(name);
  const overview = files.has('overview.mdx') ? note(readNarrativeFile(files, 'overview.mdx', overviewSchema)) : null;
  if (overview?.data) narrative.overview = { ...overview.data, body: overview.mdx.body };
  narrative.areas.sort((a, b) => a.number - b.number);
  return narrative;

  function readArea(name: string): void {
    const file = note(readNarrativeFile(files, name, areaSchema));
    const [, slug = '', number] = fileName.exec(name) ?? [];
    const spoken = transcript.sections.find((section) => section.kind === 'area' && section.area === Number(number));
    if (!file?.mdx.readable || !spoken) return;
    const measures = transcript.sections.filter((section) => section.kind === 'measure' && section.area === spoken.area);
    const sections = matchHeadings(file.mdx, measures, name, diagnostics);
    if (!file.data) return;
    narrative.areas.push({ number: spoken.area, slug, spoken: spoken.title, sections, body: file.mdx.body, ...file.data });
    const { headline } = file.data;
    if (!known.figures.has(headline)) diagnostics.push(unknownFigure(headline, known.figures, file.yaml.placeOf(['headline'])));
  }

  function note<T>(file: NarrativeFile<T> | Diagnostic[]): NarrativeFile<T> | null {
    if (Array.isArray(file)) {
      diagnostics.push(...file);
      return null;
    }
    const { mdx } = file;
    diagnostics.push(...file.diagnostics, ...mdx.tags.flatMap((tag) => tagDiagnostics(tag, known)), ...linkDiagnostics(mdx, pages));
    narrative.tags.push(...mdx.tags);
    narrative.prose.push(...mdx.prose.map(toProse));
    return file;
  }
}

/** Running text without the number that a measure's heading, or the first part of one with marks inside, begins with. */
function toProse({ text, place, under }: MdxFile['prose'][number]): Prose {
  const number = under.startsWith(text) ? measureNumber(`${text} `) : '';
  return { text: text.slice(number.length), place: { ...place, column: place.column + number.length }, measure: measureNumber(under) };
}

/** A tag as pages and charts use it. */
export function toUse({ tag, attributes, place, under, near }: WrittenTag): TagUse {
  return { tag, attributes, place, measure: measureNumber(under), near };
}

/** The number a heading begins with: `2.3` of “2.3 服务更精准”. */
export function measureNumber(heading: string): string {
  return /^(\d+\.\d+)\s/.exec(heading)?.[1] ?? '';
}

/** File names that do not fit, areas of the speech without a file, files without an area, two files for one. */
function areaNameDiagnostics(names: string[], transcript: Transcript): Diagnostic[] {
  const areas = transcript.sections.filter((section) => section.kind === 'area');
  const numberOf = (name: string) => Number(fileName.exec(name)?.[2]);
  const missing = areas.filter(({ area }) => !names.some((name) => Number(/^areas\/(\d+)/.exec(name)?.[1]) === area));
  const found = names.flatMap((name, index) => {
    if (!fileName.test(name)) return [diagnostic('bad-file-name', start(name), { name })];
    const details = { area: String(numberOf(name)), name, count: String(areas.length) };
    if (!areas.some(({ area }) => area === numberOf(name))) return [diagnostic('area-unknown', start(name), details)];
    const first = names.slice(0, index).find((other) => numberOf(other) === numberOf(name));
    return first === undefined ? [] : [diagnostic('area-twice', start(name), { ...details, first })];
  });
  return [...found, ...missing.map(({ id, title }) => diagnostic('missing-area', start(`areas/${id}-….mdx`), { area: id, title }))];
}

/** Pairs the headings of a file with the measures of its area, in the same order, one each. */
function matchHeadings({ headings }: MdxFile, measures: Section[], file: string, diagnostics: Diagnostic[]): MeasureSection[] {
  const written = new Set(headings.map(({ text }) => measureNumber(text)));
  const ids = measures.map(({ id }) => id);
  const awaited = ids.filter((id) => written.has(id));
  const missing = ids.filter((id) => !written.has(id));
  const sections = headings.flatMap(({ text, place }: Heading) => {
    const id = measureNumber(text);
    if (id !== '' && id === awaited[0]) return [{ id: awaited.shift() ?? id, heading: text.slice(id.length).trim() }];
    diagnostics.push(diagnostic('measure-unknown', place, { heading: text, expected: missing.shift() ?? awaited[0] ?? '' }));
    return [];
  });
  for (const id of missing) {
    const index = ids.indexOf(id);
    const place = headings.find(({ text }) => measureNumber(text) === ids[index - 1])?.place ?? start(file);
    diagnostics.push(diagnostic('measure-missing', place, { measure: id, title: measures[index]?.title ?? '' }));
  }
  return sections;
}
