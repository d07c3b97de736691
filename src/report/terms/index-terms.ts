import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { nearestName, nearestPassage } from '../../diagnostics/nearest.ts';
import type { Placed } from '../entries.ts';
import type { Figure } from '../figures/figure.ts';
import type { Result } from '../result.ts';
import type { IndexTermEntry } from '../schema/registers.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { termFinder } from './held-terms.ts';
import { type Alphabetical, alphabetical, byAlphabet } from './term-order.ts';

/** An entry of the index: a term, and where the speech says it. */
export interface IndexTerm extends Alphabetical {
  term: string;
  /** What the speech calls the same thing, too. */
  aliases: readonly string[];
  /** The sentences that hold the term or an alias, in the order of the speech; there is one at least. */
  sentences: readonly string[];
  /** The figures quoted from these sentences that are about it: their quote or their label holds it. */
  figures: readonly string[];
}

/**
 * The index of a speech: the terms found in it, as the author corrects them. An entry is made of the sentences that hold it, so that none
 * stands in no sentence.
 * @param spoken the terms that were found
 */
export function indexTermsOf(
  items: readonly Placed<IndexTermEntry>[],
  spoken: ReadonlySet<string>,
  transcript: Transcript,
  figures: readonly Figure[],
): Result<IndexTerm[]> {
  const diagnostics = [...unsaidNames(items, transcript), ...namedTwice(items), ...leftOutOfNothing(items, spoken)];
  const found = new Set(spoken);
  for (const { entry } of items) for (const name of namesOf(entry)) found.delete(name);
  const sentences = sentencesWith(found, transcript);
  for (const { entry } of items) if (!('leaveOut' in entry)) sentences.set(entry.term, sentencesHolding(namesOf(entry), transcript));
  const aliasesOf = new Map(items.map(({ entry }) => [entry.term, 'aliases' in entry ? entry.aliases : []]));
  const terms = [...sentences]
    .filter(([, held]) => held.length > 0)
    .map(([term, held]): IndexTerm => {
      const aliases = aliasesOf.get(term) ?? [];
      return { term, aliases, sentences: held, figures: figuresAbout([term, ...aliases], new Set(held), figures), ...alphabetical(term) };
    });
  return { value: terms.sort(byAlphabet), diagnostics };
}

function namesOf(entry: IndexTermEntry): string[] {
  return [entry.term, ...('aliases' in entry ? entry.aliases : [])];
}

/** The sentences that hold each of many terms; within a longer one a term does not count. */
function sentencesWith(terms: ReadonlySet<string>, { sentences }: Transcript): Map<string, string[]> {
  const finder = termFinder(terms);
  const held = new Map<string, string[]>();
  for (const { id, text } of sentences)
    for (const term of new Set(finder.in(text).map((spot) => spot.text))) {
      const before = held.get(term);
      if (before) before.push(id);
      else held.set(term, [id]);
    }
  return held;
}

/** The sentences that hold one of some names letter by letter, which is what an author who writes them there expects. */
function sentencesHolding(names: readonly string[], { sentences }: Transcript): string[] {
  return sentences.filter(({ text }) => names.some((name) => text.includes(name))).map(({ id }) => id);
}

function figuresAbout(names: readonly string[], sentences: ReadonlySet<string>, figures: readonly Figure[]): string[] {
  return figures
    .filter(({ quote, label }) => quote && sentences.has(quote.sentence) && names.some((name) => `${label}\n${quote.exact}`.includes(name)))
    .map(({ id }) => id);
}

/** Names that no sentence holds: a reader would be sent nowhere. */
function unsaidNames(items: readonly Placed<IndexTermEntry>[], transcript: Transcript): Diagnostic[] {
  return placedNames(items.filter(({ entry }) => !('leaveOut' in entry)))
    .filter(({ name }) => sentencesHolding([name], transcript).length === 0)
    .map(({ name, place }) => diagnostic('index-term-none', place, { term: name, nearest: nearestWords(name, transcript.reading) }));
}

/** A name that two entries have, or one has twice. */
function namedTwice(items: readonly Placed<IndexTermEntry>[]): Diagnostic[] {
  const first = new Map<string, Place>();
  return placedNames(items).flatMap(({ name, place }) => {
    const before = first.get(name);
    if (!before) first.set(name, place);
    return before ? [diagnostic('index-term-twice', place, { term: name, first: `${before.file}:${before.line}` })] : [];
  });
}

/** Terms to leave out that the index does not have: a name that is misspelt, and the term stays. */
function leftOutOfNothing(items: readonly Placed<IndexTermEntry>[], spoken: ReadonlySet<string>): Diagnostic[] {
  return items
    .filter(({ entry }) => 'leaveOut' in entry && !spoken.has(entry.term))
    .map(({ entry: { term }, at }) => diagnostic('index-term-not-listed', at('term'), { term, nearest: nearestListed(term, spoken) }));
}

/** The words of the speech that are most like a name; empty where those are no whole words either. */
function nearestWords(name: string, speech: string): string {
  const nearest = nearestPassage(name, speech);
  return /^[\p{L}\s]+$/u.test(nearest) ? nearest : '';
}

/** The term of the index that an author may mean: one that holds what was written, or is most like it. */
function nearestListed(name: string, spoken: ReadonlySet<string>): string {
  return [...spoken].find((term) => term.includes(name)) ?? nearestName(name, spoken);
}

function placedNames(items: readonly Placed<IndexTermEntry>[]): { name: string; place: Place }[] {
  return items.flatMap(({ entry, at }) =>
    namesOf(entry).map((name, index) => ({ name, place: index === 0 ? at('term') : at('aliases', index - 1) })),
  );
}
