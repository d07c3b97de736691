import { createHash } from 'node:crypto';
import { parse, stringify } from 'yaml';
import { proposedEntries } from '../../src/cli/proposals.ts';
import { commandWords } from '../../src/i18n/commands.ts';
import type { ContentFiles } from '../../src/report/content.ts';
import { readSpeech } from '../../src/report/read-report.ts';
import type { Transcript } from '../../src/report/transcript/transcript.ts';

/** A text without a report, and when it was said. */
export interface BareText {
  text: string;
  language: 'zh-CN' | 'en';
  date: string;
}

/** The least that an office could write round a text: a line for each part, and every figure as `check --propose` proposes it. */
export function bareReport(given: BareText): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([['transcript.txt', bytes(given.text)]]);
  files.set('report.yaml', bytes(reportYaml(given)));
  const speech = readSpeech(files);
  if (!speech) throw new Error('the text cannot be read');
  const entries = (parse(proposedEntries(speech, commandWords(given.language))) ?? []) as Record<string, unknown>[];
  const figures = entries.filter((entry) => 'id' in entry).map(withWords);
  const passages = entries.filter((entry) => 'passage' in entry).map((entry) => ({ ...entry, reason: 'no quantity' }));
  if (figures.length > 0) files.set('figures/all.yaml', bytes(stringify(figures)));
  if (passages.length > 0) files.set('not-figures.yaml', bytes(stringify(passages)));
  files.set('overview.mdx', bytes(frontMatter('Overview', 'What was said.')));
  for (const [name, text] of areaFiles(speech.transcript)) files.set(name, bytes(text));
  return files;
}

/** The files with one replaced or added. */
export function withFile(files: ContentFiles, name: string, text: string): ContentFiles {
  return new Map(files).set(name, bytes(text));
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A cell of a table is not named by the words before it. */
function withWords(entry: Record<string, unknown>): Record<string, unknown> {
  return /\p{L}{2}/u.test(String(entry.label)) ? entry : { ...entry, label: 'In the table' };
}

function reportYaml({ text, language, date }: BareText): string {
  return stringify({
    language,
    title: 'Report',
    subtitle: 'Statement',
    publisher: 'Office',
    event: { date, place: 'Hall' },
    period: 'Period',
    summary: 'What was said.',
    edition: { version: '1.0', date: '2026-11-23' },
    transcript: { sha256: createHash('sha256').update(text).digest('hex') },
  });
}

function areaFiles({ sections }: Transcript): [string, string][] {
  const measures = (area: number) => sections.filter((section) => section.kind === 'measure' && section.area === area);
  return sections
    .filter(({ kind }) => kind === 'area')
    .map(({ id, area, title }) => [
      `areas/${id}-area.mdx`,
      `${frontMatter(title, title)}${measures(area)
        .map((measure) => `## ${measure.id} ${measure.title}\n\nAs said.\n`)
        .join('\n')}`,
    ]);
}

function frontMatter(title: string, description: string): string {
  return `---\n${stringify({ title, description })}---\n\nAs said.\n\n`;
}
