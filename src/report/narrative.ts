import type { z } from 'zod';
import { type Diagnostic, diagnostic, mistakesIn, type Place } from '../diagnostics/diagnostic.ts';
import { nearestName } from '../diagnostics/nearest.ts';
import { attachmentsFolder } from './attachments/kinds.ts';
import { isToAttachment, referenceDiagnostics, unusedDiagnostics } from './attachments/references.ts';
import { type ContentFiles, readText } from './content.ts';
import type { FrontMatter } from './drafts/read-items.ts';
import { unknownFigure } from './entries.ts';
import { type KnownIds, tagDiagnostics } from './mdx/attributes.ts';
import { leadAndRest } from './mdx/lead.ts';
import { type Heading, type MdxFile, readMdx } from './mdx/mdx.ts';
import type { WrittenTag } from './mdx/written-tag.ts';
import { matchQuestions, misplacedQuestions, sectionNumber } from './question-headings.ts';
import { type Answers, type QuestionEntry, questionsFile } from './questions.ts';
import type { Area, EnglishPage, MeasureSection, Overview, Prose, TagUse } from './report.ts';
import { failure, type Result } from './result.ts';
import { registerBehind } from './routes.ts';
import { answersSchema, areaSchema, englishFile, englishSchema, overviewSchema } from './schema/registers.ts';
import type { Section, Transcript } from './transcript/transcript.ts';
import type { Wording } from './wording.ts';
import { check } from './yaml/check.ts';
import { readYaml, type YamlFile } from './yaml/yaml.ts';

const fileName = /^areas\/((\d+)-[a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;
const start = (file: string): Place => ({ file, line: 1, column: 1 });

/** What the MDX files of a report give: areas in order, the overview, every tag and running text in them. */
export interface Narrative {
  areas: Area[];
  overview: Overview;
  answers: Answers;
  /** The sections of `questions.mdx`. */
  entries: QuestionEntry[];
  tags: WrittenTag[];
  /** `english.mdx` with its own tags; null where it is not there or cannot be read. */
  english: { page: EnglishPage; tags: WrittenTag[] } | null;
  prose: Prose[];
  wording: Wording[];
  frontMatters: FrontMatter[];
}

/** An MDX file with its front matter checked; `frontMatter` is null where it is missing or wrong. */
interface NarrativeFile<T> {
  mdx: MdxFile;
  frontMatter: { data: T; yaml: YamlFile } | null;
}

/** What the files are checked against. */
interface Surroundings {
  transcript: Transcript;
  known: KnownIds;
  /** What a link may lead to: pages, with `.html`, and files that are published beside them. */
  targets: ReadonlySet<string>;
  /** The files that pictures and links may name, those with a mistake of their own too. */
  attachments: ReadonlySet<string>;
}

/**
 * The narrative of a report, all its MDX files checked against the speech and the registers.
 * @param others what links may lead to beside the pages of areas
 */
export function readNarrative(files: ContentFiles, transcript: Transcript, known: KnownIds, others: Iterable<string>): Result<Narrative> {
  const names = areaFiles(files);
  const targets = new Set([...others, ...areaPages(files)]);
  const attachments = new Set([...files.keys()].filter((name) => name.startsWith(attachmentsFolder)));
  const surroundings = { transcript, known, targets, attachments };
  const read = names.map((name) => ({ name, file: readNarrativeFile(files, name, areaSchema) }));
  const areas = read.map(({ name, file }) => readArea(name, file.value, surroundings));
  const overview = files.has('overview.mdx') ? readNarrativeFile(files, 'overview.mdx', overviewSchema) : null;
  const answers = files.has(questionsFile) ? readNarrativeFile(files, questionsFile, answersSchema) : null;
  const entries = answers?.value ? matchQuestions(answers.value.mdx, transcript) : { value: [], diagnostics: [] };
  const written = [...read.map(({ file }) => file.value), ...[overview, answers].flatMap((file) => (file ? [file.value] : []))];
  const english = files.has(englishFile) ? readNarrativeFile(files, englishFile, englishSchema) : null;
  const pictured = english ? [...written, english.value] : written;
  const all = written.flatMap((file) => file?.mdx ?? []);
  const seen = pictured.flatMap((file) => file?.mdx ?? []);
  return {
    value: {
      areas: areas.flatMap(({ value }) => value ?? []).sort((a, b) => a.number - b.number),
      overview: { ...titlesOf(overview?.value), ...leadAndRest(soundBody(overview)) },
      answers: { description: answers?.value?.frontMatter?.data.description ?? '', body: answers?.value?.mdx.body ?? '' },
      entries: entries.value,
      tags: all.flatMap(({ tags }) => tags),
      english: english?.value ? englishOf(english.value) : null,
      prose: all.flatMap(({ prose }) => prose.map(toProse)),
      wording: [
        ...(overview?.value ? titleWording(overview.value, 'speech') : []),
        ...(answers?.value ? descriptionWording(answers.value) : []),
        ...read.flatMap(({ name, file }) => (file.value ? titleWording(file.value, `area:${fileName.exec(name)?.[2]} o`) : [])),
      ],
      frontMatters: [
        ...read.flatMap(({ name, file }) => frontMatterOf('area', name, file.value)),
        ...frontMatterOf('overview', 'overview.mdx', overview?.value),
        ...frontMatterOf('questions', questionsFile, answers?.value),
        ...frontMatterOf('english', englishFile, english?.value),
      ],
    },
    diagnostics: [
      ...areaNameDiagnostics(names, transcript),
      ...read.flatMap(({ file }, index) => [...withTargets(file, surroundings), ...(areas[index]?.diagnostics ?? [])]),
      ...(overview ? withTargets(overview, surroundings) : []),
      ...(overview?.value ? misplacedQuestions(overview.value.mdx) : []),
      ...(answers ? withTargets(answers, surroundings) : []),
      ...(english ? withTargets(english, surroundings) : []),
      ...(english?.value ? misplacedQuestions(english.value.mdx) : []),
      ...entries.diagnostics,
      // A file that cannot be read may name any of them.
      ...(seen.length === pictured.length ? unusedDiagnostics(seen, attachments) : []),
    ],
  };
}

function titlesOf(file: NarrativeFile<{ title: string; description: string }> | null | undefined): Pick<Overview, 'title' | 'description'> {
  const { title = '', description = '' } = file?.frontMatter?.data ?? {};
  return { title, description };
}

/** The body of a file; of one that may not be readable as MDX, none. */
function soundBody(file: Result<NarrativeFile<unknown> | null> | null): string {
  return file?.value && mistakesIn(file.diagnostics).length === 0 ? file.value.mdx.body : '';
}

/** What is wrong with a file by itself, and with what its tags and links point at. */
function withTargets(
  { value, diagnostics }: Result<NarrativeFile<unknown> | null>,
  { known, targets, attachments }: Surroundings,
): Diagnostic[] {
  if (!value) return diagnostics;
  return [
    ...diagnostics,
    ...value.mdx.tags.flatMap((tag) => tagDiagnostics(tag, known)),
    ...referenceDiagnostics(value.mdx, attachments),
    ...linkDiagnostics(value.mdx, targets),
  ];
}

/** The area that a file tells of; null where the speech has none for it, or its front matter is wrong. */
function readArea(
  name: string,
  file: NarrativeFile<z.output<typeof areaSchema>> | null,
  { transcript, known }: Surroundings,
): Result<Area | null> {
  const [, slug = '', number] = fileName.exec(name) ?? [];
  const spoken = transcript.sections.find((section) => section.kind === 'area' && section.area === Number(number));
  if (!file || !spoken) return failure();
  const measures = transcript.sections.filter((section) => section.kind === 'measure' && section.area === spoken.area);
  const { value: sections, diagnostics } = matchHeadings(file.mdx, measures, name);
  if (!file.frontMatter) return failure(...diagnostics);
  const { yaml } = file.frontMatter;
  const { headline, title, description } = file.frontMatter.data;
  if (headline !== undefined && !known.figures.has(headline))
    diagnostics.push(unknownFigure(headline, known.figures, yaml.placeOf(['headline'])));
  return {
    value: { number: spoken.area, slug, spoken: spoken.title, sections, body: file.mdx.body, title, description, headline },
    diagnostics,
  };
}

/** Reads an MDX file; null where its text cannot be read. The diagnostics are those of the file by itself. */
function readNarrativeFile<T extends z.ZodType>(files: ContentFiles, file: string, schema: T): Result<NarrativeFile<z.output<T>> | null> {
  const text = readText(files, file);
  if (text.value === null) return failure(...text.diagnostics);
  const { value: mdx, diagnostics } = readMdx(file, text.value);
  if (!mdx) return failure(...diagnostics);
  const fileWith = (frontMatter: NarrativeFile<z.output<T>>['frontMatter'], own: Diagnostic[]) => ({
    value: { mdx, frontMatter },
    diagnostics: [...own, ...diagnostics],
  });
  const isNeeded = !schema.safeParse({}).success;
  if (mdx.frontMatter.trim() === '') return fileWith(null, isNeeded ? [diagnostic('no-front-matter', start(file))] : []);
  const { value: yaml, diagnostics: mistakes } = readYaml(file, mdx.frontMatter, 2);
  if (!yaml) return fileWith(null, mistakes);
  const { value: data, diagnostics: failures } = check(yaml, schema);
  return fileWith(data && { data, yaml }, failures);
}

/** How a narrative introduces itself; nothing of one that is not there. */
function frontMatterOf(
  kind: FrontMatter['kind'],
  file: string,
  read: NarrativeFile<{ title?: string; status?: 'draft' | undefined }> | null | undefined,
): FrontMatter[] {
  if (!read) return [];
  const [, id = kind, number = 0] = fileName.exec(file) ?? [];
  const { data, yaml = null } = read.frontMatter ?? {};
  return [{ kind, id, name: data?.title ?? file, area: Number(number), file, status: data?.status, yaml }];
}

/** What is wrong with the MDX files by themselves, for a report whose speech cannot be read. */
export function narrativeFileDiagnostics(files: ContentFiles): Diagnostic[] {
  const areas = areaFiles(files).flatMap((name) => readNarrativeFile(files, name, areaSchema).diagnostics);
  const overview = files.has('overview.mdx') ? readNarrativeFile(files, 'overview.mdx', overviewSchema).diagnostics : [];
  const answers = files.has(questionsFile) ? readNarrativeFile(files, questionsFile, answersSchema).diagnostics : [];
  const english = files.has(englishFile) ? readNarrativeFile(files, englishFile, englishSchema).diagnostics : [];
  return [...areas, ...overview, ...answers, ...english];
}

/** The pages that the area files of a content folder become, well formed or not. */
export function areaPages(files: ContentFiles): string[] {
  return areaFiles(files).map((name) => `${name.slice('areas/'.length, -'.mdx'.length)}.html`);
}

/** Names of the area files of a content folder, well formed or not. */
function areaFiles(files: ContentFiles): string[] {
  return [...files.keys()].filter((name) => name.startsWith('areas/') && name.endsWith('.mdx'));
}

/** The words of front matter: the title of an area stands above its text, every description in lists of the whole report. */
function titleWording({ frontMatter }: NarrativeFile<z.output<typeof overviewSchema>>, source: string): Wording[] {
  if (!frontMatter) return [];
  const { data, yaml } = frontMatter;
  return [
    { text: data.title, place: yaml.placeOf(['title']), source },
    { text: data.description, place: yaml.placeOf(['description']), source: 'speech' },
  ];
}

/** The page in English, which stands apart: what it says is another language's. */
function englishOf({ mdx, frontMatter }: NarrativeFile<z.output<typeof englishSchema>>): Narrative['english'] {
  if (!frontMatter) return null;
  const { yaml } = frontMatter;
  const { status: _, ...data } = frontMatter.data;
  const wording = Object.entries(data).map(([key, text]) => ({ text, place: yaml.placeOf([key]), source: 'speech' }));
  const page = { ...data, body: mdx.body, uses: mdx.tags.map(toUse), prose: mdx.prose.map(toProse), wording };
  return { page, tags: mdx.tags };
}

function descriptionWording({ frontMatter }: NarrativeFile<z.output<typeof answersSchema>>): Wording[] {
  const text = frontMatter?.data.description;
  return text === undefined ? [] : [{ text, place: frontMatter?.yaml.placeOf(['description']) ?? start(questionsFile), source: 'speech' }];
}

/** Running text; that of the heading of a measure or a question is without the number. */
function toProse({ text, placeOf, under, isHeading, ...kind }: MdxFile['prose'][number]): Prose {
  const number = isHeading ? sectionNumber(under) : '';
  const start = text.indexOf(number) + number.length;
  return { text: text.slice(start), placeOf: (index) => placeOf(start + index), measure: sectionNumber(under), ...kind };
}

/** A tag as pages and charts use it. */
export function toUse({ tag, attributes, place, under, near }: WrittenTag): TagUse {
  return { tag, attributes, place, measure: sectionNumber(under), near };
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

/**
 * Pairs the headings of a file with the measures of its area, in the same order, one each. An area without measures has headings of the
 * editor's own, which have no number.
 */
function matchHeadings({ headings }: MdxFile, measures: Section[], file: string): Result<MeasureSection[]> {
  const diagnostics: Diagnostic[] = [];
  const written = new Set(headings.map(({ text }) => sectionNumber(text)));
  const ids = measures.map(({ id }) => id);
  const awaited = ids.filter((id) => written.has(id));
  const missing = ids.filter((id) => !written.has(id));
  const sections = headings.flatMap(({ text, place }: Heading) => {
    const id = sectionNumber(text);
    if (id !== '' && id === awaited[0]) return [{ id: awaited.shift() ?? id, heading: text.slice(id.length).trim() }];
    if (id === '' && ids.length === 0) return [];
    diagnostics.push(diagnostic('measure-unknown', place, { heading: text, expected: missing.shift() ?? awaited[0] ?? '' }));
    return [];
  });
  for (const id of missing) {
    const index = ids.indexOf(id);
    const place = headings.find(({ text }) => sectionNumber(text) === ids[index - 1])?.place ?? start(file);
    diagnostics.push(diagnostic('measure-missing', place, { measure: id, title: measures[index]?.title ?? '' }));
  }
  return { value: sections, diagnostics };
}

/** Links of a file that carry code, leave the site's folder, or lead to a page or file that the site does not have. */
function linkDiagnostics({ links }: MdxFile, targets: ReadonlySet<string>): Diagnostic[] {
  return links.flatMap(({ url, place }) => {
    if (/^(https?:\/\/|mailto:|tel:|#)/.test(url) || isToAttachment(url)) return [];
    if (!/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*(#.*)?$/.test(url)) return [diagnostic('link-unsafe', place, { url })];
    const target = url.replace(/#.*/, '');
    if (targets.has(target)) return [];
    const register = registerBehind(target);
    return [diagnostic('link-unknown', place, { url: target, register, nearest: register ? '' : nearestName(target, targets) })];
  });
}
