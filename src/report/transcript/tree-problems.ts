import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest.ts';
import { asQuoted, headingFamily } from '../document/hints.ts';
import { familyOf } from '../document/markers.ts';
import { numberingGaps } from '../document/numbering-gaps.ts';
import type { Document } from '../document/read-document.ts';
import type { TreeKeys, TreePlaces } from './read-tree.ts';
import { type Section, sentencesOf } from './transcript.ts';

/** What a report says of its text and the text does not have, and what of the text does not fit together. */
export function treeDiagnostics(document: Document, sections: readonly Section[], keys: TreeKeys, places: TreePlaces): Diagnostic[] {
  return [
    ...levelDiagnostics(document, keys, places),
    ...endDiagnostics(sections, keys, places),
    ...leaveOutDiagnostics(document, keys, places),
    ...speakerDiagnostics(sections, keys, places),
    ...questionDiagnostics(sections, keys, places),
    ...gapDiagnostics(document, places),
  ];
}

/** Levels that no line begins, and samples that are no marker. */
function levelDiagnostics({ blocks, lines }: Document, { levels = [] }: TreeKeys, { key }: TreePlaces): Diagnostic[] {
  const families = new Set(blocks.flatMap(({ family }) => family ?? []));
  const said = lines.map(({ text }) => text);
  return levels.flatMap((level, index): Diagnostic[] => {
    if (typeof level !== 'string') {
      const known = new Set(said.map(asQuoted));
      return level.flatMap((heading, at) =>
        known.has(asQuoted(heading))
          ? []
          : [diagnostic('heading-none', key('levels', index, at), { heading, nearest: nearestName(heading, said) })],
      );
    }
    const family = familyOf(level);
    if (family === null) return [diagnostic('level-no-marker', key('levels', index), { level })];
    return families.has(family) || families.has(headingFamily(index + 1))
      ? []
      : [diagnostic('level-none', key('levels', index), { level })];
  });
}

function endDiagnostics(sections: readonly Section[], keys: TreeKeys, { key }: TreePlaces): Diagnostic[] {
  return (['opening', 'closing'] as const).flatMap((name) => {
    const words = keys[name];
    if (words === undefined || sections.some(({ kind, area }) => kind === name && area === 0)) return [];
    return [diagnostic('words-none', key(name), { key: name, words })];
  });
}

function leaveOutDiagnostics({ lines }: Document, keys: TreeKeys, { key }: TreePlaces): Diagnostic[] {
  const said = lines.map(({ text }) => text);
  const known = new Set(said.map(asQuoted));
  return (keys['leave-out'] ?? []).flatMap((line, index) =>
    known.has(asQuoted(line)) ? [] : [diagnostic('line-none', key('leave-out', index), { line, nearest: nearestName(line, said) })],
  );
}

/** Speakers whom a report that names its speakers does not name. Reporters need not be named. */
function speakerDiagnostics(sections: readonly Section[], { speakers }: TreeKeys, { raw }: TreePlaces): Diagnostic[] {
  if (!speakers) return [];
  const known = Object.keys(speakers);
  const heard = new Set(known);
  return sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ speaker, turn, sentences }): Diagnostic[] => {
      if (!turn || turn.kind === 'question' || speaker === '' || heard.has(speaker)) return [];
      heard.add(speaker);
      return [diagnostic('speaker-unknown', raw(sentences[0]?.rawStart ?? 0), { speaker, nearest: nearestName(speaker, known) })];
    }),
  );
}

/** Questions without an answer. A text may be cut off there, or be read wrongly; of a draft nobody has looked at that yet. */
function questionDiagnostics(sections: readonly Section[], { status }: TreeKeys, { raw }: TreePlaces): Diagnostic[] {
  const code = status === 'draft' ? 'draft-unanswered' : 'question-unanswered';
  return sections
    .filter(({ kind, paragraphs }) => kind === 'question' && !paragraphs.some(({ turn }) => turn?.kind === 'answer'))
    .map((section) => diagnostic(code, raw(sentencesOf(section)[0]?.rawStart ?? 0), { question: section.id.slice(1) }));
}

/** Numbering that passes over a number, which the text may do of its own accord. */
function gapDiagnostics({ blocks }: Document, { emended }: TreePlaces): Diagnostic[] {
  return numberingGaps(blocks).map(({ before, marker, start }) => diagnostic('numbering-gap', emended(start), { before, marker }));
}
