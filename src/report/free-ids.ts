/** Ids, each once: laoren, laoren-2, laoren-3. */
export class FreeIds {
  readonly #taken: Set<string>;
  /** The number behind the last id of each stem: thousands may be called alike. */
  readonly #last = new Map<string, number>();

  /** @param taken ids that are there already */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** An id that none has had yet: the stem, with a number behind it where that is taken already. */
  take(stem: string): string {
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
