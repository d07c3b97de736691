import { Document } from 'yaml';
import { asNumber } from '../report/proposals/yaml-block.ts';
import type { DraftFile } from './draft-file.ts';

/** An entry of a list file with the part of the speech in which it is said. */
export interface ListEntry {
  key: string;
  /** Stands as a comment above the first entry of each part; empty for none. */
  section: string;
  data: Record<string, unknown>;
}

/** A list file, each entry marked as a draft; keys that say nothing are left out. */
export function listFile(path: string, entries: readonly ListEntry[]): DraftFile {
  const parts = entries.map(({ key, section, data }, nth) => {
    const before = nth === 0 ? '' : entries[nth - 1]?.section;
    const heading = section !== '' && section !== before ? `${nth === 0 ? '' : '\n'}# ${section}\n` : '';
    return { key, text: heading + entryText(data) };
  });
  return { path, parts };
}

function entryText(data: Record<string, unknown>): string {
  const said = Object.entries(data).filter(([, value]) => value !== '' && value !== false && value !== undefined);
  const typed = said.map(([key, value]) => [key, typeof value === 'string' && numeric.has(key) ? asNumber(value) : value] as const);
  return new Document([{ ...Object.fromEntries(typed), status: 'draft' }]).toString({ lineWidth: 0 });
}

/** What may be a number; words of the speech are texts, also where they are digits. */
const numeric: ReadonlySet<string> = new Set(['value', 'asOf', 'date', 'decimals']);
