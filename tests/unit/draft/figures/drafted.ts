import { pinyin } from 'pinyin-pro';
import { stringify } from 'yaml';
import { type DraftFigures, draftFigures } from '../../../../src/draft/figures/draft-figures.ts';
import type { ContentFiles } from '../../../../src/report/content.ts';
import type { Figure } from '../../../../src/report/figures/figure.ts';
import { readSpeech, type SpeechSoFar } from '../../../../src/report/read-report.ts';
import { type BareText, bareReport } from '../../../setup/bare-report.ts';

/** A speech with the figures that are drafted from it, as they are read back from their files. */
export interface Drafted {
  draft: DraftFigures;
  speech: SpeechSoFar;
  registered: readonly Figure[];
  files: ContentFiles;
}

/** The syllables of Chinese characters, and Latin words as they stand. */
const spell = (label: string) => pinyin(label, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });

/** Drafts the figures of a folder's speech, and puts them where those of the folder were. */
export function drafted(folder: ContentFiles, language: BareText['language'] = 'zh-CN'): Drafted {
  const files = new Map([...folder].filter(([name]) => !name.startsWith('figures/')));
  const speech = readSpeech(files);
  if (!speech) throw new Error('the speech cannot be read');
  const draft = draftFigures(speech, spell, language);
  const quoted = draft.quoted.map(({ area: _, sentence: __, ...entry }) =>
    Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== '')),
  );
  files.set('figures/all.yaml', new TextEncoder().encode(stringify([...quoted, ...draft.derived])));
  return { draft, speech, registered: readSpeech(files)?.figures ?? [], files };
}

/** What is drafted from a text alone, spoken on 1 March 2024. */
export function draftedText(text: string, language: BareText['language'] = 'zh-CN', date = '2024-03-01'): Drafted {
  return drafted(bareReport({ text, language, date }), language);
}
