import type { DraftingWords } from '../../i18n/drafting.ts';
import { gapsOf } from '../../report/proposals/gaps.ts';
import { type ProposedFigure, propose } from '../../report/proposals/propose.ts';
import type { SpeechSoFar } from '../../report/read-report.ts';
import { sentenceAt, sentencesOf } from '../../report/transcript/transcript.ts';
import type { DraftFile } from '../draft-file.ts';
import type { Spell } from '../ids.ts';
import { type ListEntry, listFile } from '../list-file.ts';

export interface FigureSource {
  spell: Spell;
  areaPaths: ReadonlyMap<number, string>;
  refused: ReadonlySet<string>;
  words: DraftingWords;
}

/** The registers of figures of a draft, one for each area and one for what is said outside of them. */
export function figureEntries(speech: SpeechSoFar, { spell, areaPaths, refused }: FigureSource): DraftFile[] {
  const { transcript, eventDate } = speech;
  const sectionOf = new Map(transcript.sections.flatMap((section) => sentencesOf(section).map(({ id }) => [id, section] as const)));
  const numerals = gapsOf(speech);
  const { figures } = propose(numerals, { transcript, eventDate, taken: new Set() }, spell);
  const counting = numerals.filter(
    (n) => n.kind === 'quantity' || n.kind === 'rank' || (n.kind === 'unknown' && (n.numbers.length > 0 || n.form === 'vague')),
  );
  const byFile = new Map<string, ListEntry[]>();
  figures.forEach((figure: ProposedFigure, nth) => {
    const numeral = counting[nth];
    const sentence = numeral && sentenceAt(transcript, numeral.start, numeral.end);
    const section = sentence && sectionOf.get(sentence.id);
    const path = `figures/${areaPaths.get(section?.area ?? 0) ?? 'outside'}.yaml`;
    const key = `figure:${figure.id}`;
    if (refused.has(key)) return;
    const entry = { key, section: section?.id ?? '', data: { ...figure } };
    byFile.set(path, [...(byFile.get(path) ?? []), entry]);
  });
  return [...byFile].map(([path, entries]) => listFile(path, entries));
}
