const mostWords = 4;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** An id that no figure has: words of the label spelled out, or the sentence where it cannot be. It is then taken. */
export function figureId(label: string, sentence: string, spell: (label: string) => string[], ids: Set<string>): string {
  return freeId(stemOf(label, spell) || `f-${sentence.replaceAll('.', '-')}`, ids);
}

/** An id with a number behind it where it is taken already. It is then taken. */
export function freeId(stem: string, ids: Set<string>): string {
  let id = stem;
  for (let number = 2; ids.has(id); number += 1) id = `${stem}-${number}`;
  ids.add(id);
  return id;
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
