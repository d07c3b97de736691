/** A name where a text was found to hold it. */
interface Spot {
  text: string;
  at: number;
}

/** Finds known names in texts: at each place the longest. */
export interface TermFinder {
  in(text: string): Spot[];
}

const wordCharacter = /[\p{L}\p{N}]/u;
const han = /\p{sc=Han}/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A finder of some names; one pass over a text finds all of them, however many there are. */
export function termFinder(terms: Iterable<string>): TermFinder {
  const byBeginning = new Map<string, string[]>();
  for (const term of [...terms].sort((one, other) => other.length - one.length)) {
    const beginning = term.slice(0, 2);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), term]);
  }
  return {
    in(text) {
      const spots: Spot[] = [];
      const isInside = wordInsides(text);
      for (let at = 0; at < text.length; at += 1) {
        const found = byBeginning
          .get(text.slice(at, at + 2))
          ?.find((term) => text.startsWith(term, at) && !isInside(at) && !isInside(at + term.length));
        if (found === undefined) continue;
        spots.push({ text: found, at });
        at += found.length - 1;
      }
      return spots;
    },
  };
}

/** Tells of a place in a text whether a word goes on there: 南京市 is not said in 南京市场, GDP not in GDPs. */
function wordInsides(text: string): (at: number) => boolean {
  let edges: Set<number> | undefined;
  return (at) => {
    const [before = '', after = ''] = [text[at - 1], text[at]];
    if (!wordCharacter.test(before) || !wordCharacter.test(after)) return false;
    if (!han.test(before) && !han.test(after)) return true;
    edges ??= new Set([...segmenter.segment(text)].map(({ index }) => index));
    return !edges.has(at);
  };
}
