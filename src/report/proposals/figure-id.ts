const mostWords = 4;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Ids of figures, each once. */
export class FigureIds {
  readonly #taken: Set<string>;
  /** The number behind the last id of each stem: thousands may be called alike. */
  readonly #last = new Map<string, number>();
  readonly #spell: (label: string) => string[];

  /** @param taken ids that figures have already */
  constructor(taken: Iterable<string>, spell: (label: string) => string[]) {
    this.#taken = new Set(taken);
    this.#spell = spell;
  }

  /** An id that no figure has: words of the label spelled out, or the sentence where it cannot be. */
  take(label: string, sentence: string): string {
    return this.free(stemOf(label, this.#spell) || `f-${sentence.replaceAll('.', '-')}`);
  }

  /** An id with a number behind it where it is taken already. */
  free(stem: string): string {
    let number = this.#last.get(stem) ?? 1;
    let id = number === 1 ? stem : `${stem}-${number}`;
    while (this.#taken.has(id)) {
      number += 1;
      id = `${stem}-${number}`;
    }
    this.#last.set(stem, number);
    this.#taken.add(id);
    return id;
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
