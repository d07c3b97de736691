import assert from 'node:assert/strict';
import { checkReport } from '../../../src/audit/checked-report.ts';
import { auditSource } from '../../../src/audit/source/audit.ts';
import { sourceFindings } from '../../../src/audit/source/findings.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import type { ContentFiles } from '../../../src/report/content.ts';
import { loadReport } from '../../../src/report/load.ts';
import type { Report } from '../../../src/report/report.ts';
import { sha256 } from '../../../src/transcript/read.ts';

/** What an invented report says beside its frame: the sentences of its one measure, its registers, its narrative. */
export interface Invented {
  language?: 'zh-CN' | 'en';
  said: string;
  figures?: string;
  notFigures?: string;
  emendations?: string;
  narrative?: string;
  /** A second measure, with its narrative. */
  second?: { said: string; narrative: string };
}

const frames = {
  'zh-CN': { opening: '各位来宾：大家好。', area: '（甲）', measure: 'A.', closing: '谢谢大家。', heading: '办好小镇' },
  en: { opening: 'Good morning.', area: '[A]', measure: 'A.', closing: 'Thank you.', heading: 'A good town' },
};

/** The transcript of an invented report. */
export function transcriptOf({ language = 'zh-CN', said, second }: Invented): string {
  const { opening, closing, heading } = frames[language];
  const [area, marks] = language === 'en' ? ['1.', ['First', 'Second']] : ['一、', ['一是', '二是']];
  const measures = [said, ...(second ? [second.said] : [])].map((text, index) => `${marks[index]}${language === 'en' ? ', ' : ''}${text}`);
  return `${heading}\n\n${opening}\n\n${area}${language === 'en' ? ' ' : ''}${heading}\n\n${measures.join('\n\n')}\n\n${closing}\n`;
}

/** The content folder of an invented report. */
export function inventedFiles(invented: Invented): ContentFiles {
  const { language = 'zh-CN', figures = '', notFigures = '', emendations = '', narrative = '', second } = invented;
  const transcript = transcriptOf(invented);
  const structure = language === 'en' ? '{ area: "1.", measure: First }' : '{ area: 一、, measure: 一是 }';
  const meta = [
    `language: ${language}`,
    'title: Town',
    'subtitle: Press conference',
    'publisher: Office',
    'event: { date: 2020-05-06, place: Hall }',
    'period: since 2016',
    'summary: Invented.',
    'edition: { version: "1.0", date: 2020-05-07 }',
    `transcript: { sha256: "${sha256(new TextEncoder().encode(transcript))}" }`,
    `structure: ${structure}`,
    `headline: [${/id: ([\w-]+)/.exec(figures)?.[1] ?? ''}]`,
  ];
  const area = [
    '---\ntitle: Town\ndescription: Town.\nheadline: ',
    /id: ([\w-]+)/.exec(figures)?.[1] ?? '',
    `\n---\n\n## 1.1 Town\n\n${narrative}\n${second ? `\n## 1.2 More\n\n${second.narrative}\n` : ''}`,
  ];
  const texts: Record<string, string> = {
    'report.yaml': `${meta.join('\n')}\n`,
    'transcript.txt': transcript,
    'overview.mdx': '---\ntitle: Overview\ndescription: Overview.\n---\n\nOverview.\n',
    'areas/1-town.mdx': area.join(''),
    'figures/town.yaml': figures,
    ...(notFigures && { 'not-figures.yaml': notFigures }),
    ...(emendations && { 'emendations.yaml': emendations }),
  };
  return new Map(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

/** An invented report as read. Throws where it has mistakes that are none of numbers. */
export function inventedReport(invented: Invented): Report {
  const { report, findings } = loadReport(inventedFiles(invented));
  assert.deepEqual(findings, []);
  assert.ok(report);
  return report;
}
