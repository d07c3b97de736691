import { type Finding, finding, type Place } from '../findings/finding.ts';
import { nearestName } from '../findings/nearest.ts';
import { check } from '../schema/check.ts';
import { areaSchema, overviewSchema } from '../schema/register.ts';
import { readYaml } from '../schema/yaml.ts';
import type { Section, Transcript } from '../transcript/transcript.ts';
import { type ContentFiles, readText } from './content.ts';
import { type Heading, type MdxFile, readMdx } from './mdx.ts';
import { fixedPages } from './pages.ts';
import type { Area, MeasureSection, TagUse } from './report.ts';
import { type KnownIds, tagFindings } from './tag-findings.ts';

const fileName = /^areas\/((\d+)-[a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;
const start = (file: string): Place => ({ file, line: 1, column: 1 });

/** What the MDX files of a report give: areas in order, the overview's front matter, every tag written. */
export interface Narrative {
  areas: Area[];
  overview: { title: string; description: string };
  uses: TagUse[];
}

/** Reads and checks all MDX files against the speech and the registers. */
export function readNarrative(files: ContentFiles, transcript: Transcript, known: KnownIds, findings: Finding[]): Narrative {
  const narrative: Narrative = { areas: [], overview: { title: '', description: '' }, uses: [] };
  const names = [...files.keys()].filter((name) => name.startsWith('areas/') && name.endsWith('.mdx'));
  const pages = new Set([...fixedPages, ...names.map((name) => name.slice('areas/'.length, -'.mdx'.length))].map((page) => `${page}.html`));
  for (const name of names) {
    const [, slug, number] = fileName.exec(name) ?? [];
    if (slug === undefined) findings.push(finding('bad-file-name', start(name), { name }));
    else readArea(name, slug, Number(number));
  }
  const overview = read('overview.mdx', overviewSchema);
  if (overview?.data) narrative.overview = overview.data;
  for (const section of transcript.sections) {
    const isMissing = section.kind === 'area' && !names.some((name) => Number(fileName.exec(name)?.[2]) === section.area);
    if (isMissing) findings.push(finding('missing-area', start(`areas/${section.area}-….mdx`), { area: section.id }));
  }
  narrative.areas.sort((a, b) => a.number - b.number);
  return narrative;

  function readArea(name: string, slug: string, number: number): void {
    const spoken = transcript.sections.find((section) => section.kind === 'area' && section.area === number);
    if (!spoken) {
      findings.push(finding('unknown-place', start(name), { id: String(number), nearest: '' }));
      return;
    }
    const file = read(name, areaSchema);
    if (!file) return;
    const measures = transcript.sections.filter((section) => section.kind === 'measure' && section.area === number);
    const sections = matchHeadings(file.mdx, measures, name, findings);
    if (file.data) narrative.areas.push({ number, slug, spoken: spoken.title, sections, ...file.data });
    if (file.data && !known.figures.has(file.data.headline)) {
      findings.push(finding('unknown-figure', start(name), { id: file.data.headline, nearest: nearestName(file.data.headline, known.figures) }));
    }
  }

  function read<T extends typeof areaSchema | typeof overviewSchema>(name: string, schema: T) {
    const text = files.has(name) ? readText(files, name) : null;
    if (text === null) return null;
    if (typeof text !== 'string') {
      findings.push(text);
      return null;
    }
    const mdx = readMdx(name, text);
    const yaml = readYaml(name, mdx.frontMatter, 2);
    const { data, findings: failures } = yaml.findings.length > 0 ? { data: null, findings: yaml.findings } : check(yaml, schema);
    const unreadable = mdx.findings.some((found) => found.code === 'mdx-syntax');
    if (!unreadable) findings.push(...failures);
    findings.push(...mdx.findings, ...mdx.tags.flatMap((tag) => tagFindings(tag, known)), ...linkFindings(mdx, pages));
    narrative.uses.push(...mdx.tags.map((tag) => toUse(tag, name)));
    return unreadable ? null : { mdx, data };
  }
}

function toUse({ tag, attributes, place, under }: MdxFile['tags'][number], file: string): TagUse {
  return { tag, attributes, file, line: place.line, measure: measureNumber(under) };
}

/** The number a heading begins with: `2.3` of “2.3 服务更精准”. */
export function measureNumber(heading: string): string {
  return /^(\d+\.\d+)\s/.exec(heading)?.[1] ?? '';
}

/** Pairs the headings of a file with the measures of its area, in the same order, one each. */
function matchHeadings({ headings, findings: own }: MdxFile, measures: Section[], file: string, findings: Finding[]): MeasureSection[] {
  if (own.some((found) => found.code === 'mdx-syntax')) return [];
  const written = new Set(headings.map(({ text }) => measureNumber(text)));
  for (const { id, title } of measures) {
    if (!written.has(id)) findings.push(finding('measure-missing', headings.at(-1)?.place ?? start(file), { measure: id, title }));
  }
  const present = measures.filter(({ id }) => written.has(id));
  return headings.flatMap(({ text, place }: Heading, index) => {
    const id = measureNumber(text);
    if (id !== '' && id === present[index]?.id) return [{ id, heading: text.slice(id.length).trim() }];
    findings.push(finding('measure-unknown', place, { heading: text, expected: present[index]?.id ?? '' }));
    return [];
  });
}

function linkFindings({ links }: MdxFile, pages: ReadonlySet<string>): Finding[] {
  return links.flatMap(({ url, place }) => {
    if (/^(https?:\/\/|mailto:|tel:|#)/.test(url)) return [];
    if (!/^[\w-]+(\.html)?(#.*)?$/.test(url)) return [finding('link-unsafe', place, { url })];
    const page = url.replace(/#.*/, '');
    return pages.has(page) ? [] : [finding('link-unknown', place, { url: page, nearest: nearestName(page, pages) })];
  });
}
