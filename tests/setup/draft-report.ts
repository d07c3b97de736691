import type { ContentFiles } from '../../src/report/content.ts';

/** Files of a report in which every entry and every narrative is a draft: as a program proposes them. */
export function asDraft(files: ContentFiles): Map<string, Uint8Array> {
  return changedFiles(files, (name, text) => {
    if (name === 'report.yaml') return `${text}status: draft\n`;
    if (name.endsWith('.mdx')) return text.replace(/^---\n/, '---\nstatus: draft\n');
    return name.endsWith('.yaml') ? text.replace(/^- .*\n/gm, '$&  status: draft\n') : text;
  });
}

/** The same without all that a text may not tell: who published it, when and where, for which time, and what it says in short. */
export function withoutFacts(files: ContentFiles): Map<string, Uint8Array> {
  const facts = /^(?:subtitle|publisher|period|summary): .*\n|^event:\n(?: {2}.*\n)+/gm;
  return changedFiles(files, (name, text) => (name === 'report.yaml' ? text.replace(facts, '') : text));
}

/** Files with their texts changed. */
export function changedFiles(files: ContentFiles, change: (name: string, text: string) => string): Map<string, Uint8Array> {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  return new Map([...files].map(([name, bytes]) => [name, encoder.encode(change(name, decoder.decode(bytes)))]));
}
