import assert from 'node:assert/strict';
import type { ContentFiles } from '../../../../src/report/content.ts';
import { assembleReport } from '../../../../src/report/read-report.ts';
import type { Report } from '../../../../src/report/report.ts';
import { sha256 } from '../../../../src/report/transcript/read.ts';

/** What an invented report says beside its frame: the words of its measures, its registers (YAML), its narrative. */
export interface Invented {
  language?: 'zh-CN' | 'zh-Hant' | 'en';
  said: readonly string[];
  /** What is said between the heading of the area and its first measure. */
  introduction?: string;
  /** What is said after all measures: it begins with 最后. */
  closing?: string;
  figures?: string;
  notFigures?: string;
  emendations?: string;
  documents?: string;
  milestones?: string;
  readerQuestions?: string;
  indexTerms?: string;
  narrative?: readonly string[];
}

const frames = {
  'zh-CN': { start: '大家好，本镇有居民77户。\n\n一、办好小镇', marks: ['一是', '二是', '三是'], quote: '居民77户', unit: '户' },
  'zh-Hant': { start: '大家好，本鎮有居民77戶。\n\n一、辦好小鎮', marks: ['一是', '二是', '三是'], quote: '居民77戶', unit: '戶' },
  en: { start: 'Our town has 77 homes.\n\n1. A good town', marks: ['First, ', 'Second, ', 'Third, '], quote: '77 homes', unit: 'homes' },
};

/** The transcript of an invented report: its only numeral outside the measures is a registered one. */
export function transcriptOf({ language = 'zh-CN', said, introduction, closing }: Invented): string {
  const { start, marks } = frames[language];
  const measures = said.map((words, index) => `${marks[index]}${words}`);
  return [start, introduction, ...measures, closing].filter((part) => part !== undefined).join('\n\n');
}

function structureOf({ language = 'zh-CN', closing }: Invented): string {
  const area = language === 'en' ? '1.' : '一、';
  return JSON.stringify({ area, measure: frames[language].marks[0]?.replace(', ', ''), ...(closing && { closing: '最后' }) });
}

/** The content folder of an invented report. */
export function inventedFiles(invented: Invented): ContentFiles {
  const {
    language = 'zh-CN',
    figures = '',
    notFigures,
    emendations,
    documents,
    milestones,
    readerQuestions,
    indexTerms,
    narrative = [],
  } = invented;
  const { quote, unit } = frames[language];
  const transcript = new TextEncoder().encode(transcriptOf(invented));
  const sections = invented.said.map((_, index) => `## 1.${index + 1} Section\n\n${narrative[index] ?? ''}\n`);
  const texts: Record<string, string> = {
    'report.yaml': `language: ${language}
title: Town
subtitle: Conference
publisher: Office
event: { date: 2020-05-06, place: Hall }
period: Years
summary: Invented.
edition: { version: "1.0", date: 2020-05-07 }
transcript: { sha256: "${sha256(transcript)}" }
structure: ${structureOf(invented)}
headline: [homes]
`,
    'overview.mdx': '---\ntitle: Overview\ndescription: All.\n---\n\nAll.\n',
    'areas/1-town.mdx': `---\ntitle: Town\ndescription: All.\nheadline: homes\n---\n\n${sections.join('\n')}`,
    'figures/town.yaml': `- { id: homes, label: Homes, value: 77, unit: ${unit}, asOf: 2020, quote: ${quote} }\n${figures}`,
    ...(notFigures && { 'not-figures.yaml': notFigures }),
    ...(emendations && { 'emendations.yaml': emendations }),
    ...(documents && { 'documents.yaml': documents }),
    ...(readerQuestions && { 'reader-questions.yaml': readerQuestions }),
    ...(indexTerms && { 'index-terms.yaml': indexTerms }),
    ...(milestones && { 'milestones.yaml': milestones }),
  };
  const files = new Map(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  return files.set('transcript.txt', transcript);
}

/** An invented report as read; numbers that lead nowhere are no obstacle. */
export function inventedReport(invented: Invented): Report {
  const { value: report, diagnostics } = assembleReport(inventedFiles(invented));
  assert.deepEqual(diagnostics, []);
  assert.ok(report);
  return report;
}
