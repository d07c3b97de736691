import { FreeIds } from '../report/free-ids.ts';

/** The syllables or words of a text in Latin letters. */
export type Spell = (text: string) => string[];

const mostSyllables = 6;

/** Ids that are spelled from titles, each once. */
export class Ids {
  readonly #ids = new FreeIds([]);
  readonly #spell: Spell;

  constructor(spell: Spell) {
    this.#spell = spell;
  }

  /** An id that none has had yet: the last words of a title, with a number behind where that was taken. */
  take(title: string, otherwise: string): string {
    return this.#ids.take(this.slug(title, -mostSyllables) || otherwise);
  }

  /** The first syllables of a title, or the last ones where `most` is negative; empty where none can be spelled. */
  slug(title: string, most: number): string {
    const syllables = this.#spell(title).flatMap((word) => word.toLowerCase().match(/[a-z][a-z0-9]*/g) ?? []);
    return (most < 0 ? syllables.slice(most) : syllables.slice(0, most)).join('-').slice(0, 60).replace(/-$/, '');
  }
}
