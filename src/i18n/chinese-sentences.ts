/** What the parts of a speech outside its areas are called; the ids of their sentences begin with a letter (`o-1`, `q3-2`). */
export interface PartNames {
  asSaid: string;
  header: string;
  opening: string;
  closing: string;
  host: string;
  notes: string;
  question: (number: number) => string;
}

/** Names the place of a sentence, or of a cell, by its id: 原话，开场第1句; 原话，2表1第3行第2列. */
export function chineseSentenceName(names: PartNames): (id: string) => string {
  /** `n` tells several of a kind apart; it is empty where there is one. */
  const parts: Record<string, (n: string) => string> = {
    h: () => names.header,
    o: (n) => `${names.opening}${n}`,
    c: (n) => `${names.closing}${n}`,
    m: (n) => `${names.host}${n}`,
    n: () => names.notes,
    q: (n) => names.question(Number(n)),
  };
  return (id) => {
    const [, section = '', place = ''] = /^(.+?)-(.+)$/.exec(id) ?? [];
    const [, letter = '', n = ''] = /^([a-z])(\d*)$/.exec(section) ?? [];
    const part = parts[letter]?.(n) ?? '';
    const [, table, row, column] = /^t(\d+)-(?:r(\d+)c(\d+)|caption|unit)$/.exec(place) ?? [];
    if (table === undefined) return `${names.asSaid}，${part}第${part === '' ? id : place}句`;
    return `${names.asSaid}，${part || section}表${table}${row === undefined ? '' : `第${row}行第${column}列`}`;
  };
}
