import type { FieldName } from '../exports/fields.ts';
import { en } from './en/data.ts';
import type { Language } from './language.ts';
import { zhCN } from './zh-CN/data.ts';

/** A field as people call it, and what its values mean where the title does not say it. */
export interface FieldWords {
  title: string;
  description?: string;
}

/** What the open data says of itself. */
export interface OpenDataWords {
  dataset: (title: string) => string;
  files: Record<'figures' | 'documents' | 'milestones' | 'transcript' | 'audit' | 'reading' | 'csvw', string>;
  /** How the CSV files are to be read. */
  csv: string;
  fields: Record<FieldName, FieldWords>;
}

const dictionaries: Record<Language, OpenDataWords> = { 'zh-CN': zhCN, en };

/** The words of the open data in a language. */
export function openDataWords(language: Language): OpenDataWords {
  return dictionaries[language];
}
