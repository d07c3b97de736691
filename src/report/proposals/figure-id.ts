import { FreeIds } from '../free-ids.ts';

const mostWords = 4;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Ids of figures, each once. */
export class FigureIds {
  readonly #ids: FreeIds;
  readonly #spell: (label: string) => string[];

  /** @param taken ids that figures have already */
  constructor(taken: Iterable<string>, spell: (label: string) => string[]) {
    this.#ids = new FreeIds(taken);
    this.#spell = spell;
  }

  /** An id that no figure has: words of the label spelled out, or the sentence where it cannot be. */
  take(label: string, sentence: string): string {
    return this.free(stemOf(label, this.#spell) || `f-${sentence.replaceAll('.', '-')}`);
  }

  /** An id with a number behind it where it is taken already. */
  free(stem: string): string {
    return this.#ids.take(stem);
  }
}

/** The first word, which tells a label from its like, and the last ones, which say what is counted. */
function stemOf(label: string, spell: (label: string) => string[]): string {
  const parts = /\p{Script=Han}/u.test(label) ? [...words.segment(label)].map(({ segment }) => segment) : [label];
  const spelled = parts.flatMap((part) => {
    const syllables = spell(part).flatMap((word) => word.toLowerCase().match(/[a-z][a-z0-9]*/g) ?? []);
    return /\p{Script=Han}/u.test(part) ? syllables.join('') || [] : syllables;
  });
  const chosen = spelled.length > mostWords ? [...spelled.slice(0, 1), ...spelled.slice(1 - mostWords)] : spelled;
  return chosen.join('-').slice(0, 60).replace(/-$/, '');
}
