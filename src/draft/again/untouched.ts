import { parseDocument } from 'yaml';
import type { ContentFiles } from '../../report/content.ts';
import { draftOf } from '../draft.ts';
import { textOf } from '../draft-file.ts';
import type { Spell } from '../ids.ts';
import { listFile, listParts } from './list-text.ts';
import { draftedNarrative, missingNarrative, pathIn } from './narrative-again.ts';

/** What of a content folder nobody has touched: entries by their text, files of the narrative by their names. */
export interface Untouched {
  has: (entry: string) => boolean;
  narrative: ReadonlySet<string>;
}

/**
 * Drafts the text of a content folder again: what is as a draft makes it nobody has touched, whatever else its mark says. Line ends do not
 * count, which programs change by themselves.
 */
export function untouchedIn(files: ContentFiles, spell: Spell): Untouched {
  const read = (name: string) => new TextDecoder().decode(files.get(name));
  const meta = parseDocument(read('report.yaml'));
  // A text without a title is called as its document calls itself, which only report.yaml still says.
  const [title, day] = [meta.getIn(['title']), meta.getIn(['edition', 'date'])].map((value) => String(value ?? ''));
  const old = draftOf({ text: read('transcript.txt'), title }, spell, day ?? '');
  const lists = old.files.filter(({ path }) => listFile.test(path));
  const entries = new Set(lists.flatMap((file) => listParts(textOf(file)).map(({ text }) => plain(text))));
  return { has: (entry) => entries.has(plain(entry)), narrative: untouchedNarrative() };

  function untouchedNarrative(): Set<string> {
    const drafted = draftedNarrative(files);
    const asIn = (made: ReadonlyMap<string, string>) => {
      const byName = new Map([...made].map(([path, text]) => [pathIn(files, path), plain(text)]));
      return [...drafted].flatMap(([name, text]) => (byName.get(name) === plain(text) ? [name] : []));
    };
    const asDrafted = asIn(new Map(old.files.map((file) => [file.path, textOf(file)])));
    if (asDrafted.length === drafted.size) return new Set(asDrafted);
    // Where entries were touched, or a text was taken in before, the narrative was drafted from the registers as they are.
    const without = new Map([...files].filter(([name]) => !drafted.has(name)));
    return new Set([...asDrafted, ...asIn(missingNarrative(without, old, spell))]);
  }
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd();
}
