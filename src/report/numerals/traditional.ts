import { Converter } from 'opencc-js/t2cn';

/** The tables of OpenCC, with the variants of Hong Kong, which hold those of Taiwan. */
const convert = Converter({ from: 'hk', to: 'cn' });
/** Characters whose meaning OpenCC knows by whole words only (看著 and 著名, 瞭解, 憑藉): the form that stands for both. */
const simplified = new Map([
  ['著', '着'],
  ['瞭', '了'],
  ['藉', '借'],
]);

/** The simplified form of a character; others as they are. */
export function simplify(character: string): string {
  const known = simplified.get(character);
  if (known !== undefined) return known;
  const found = convert(character);
  const form = found.length === character.length ? found : character;
  simplified.set(character, form);
  return form;
}

const quotationMarks: Record<string, string> = { '「': '“', '」': '”', '『': '‘', '』': '’' };
const written = /\p{Script=Han}|[「」『』]/gu;

/**
 * A text as rules on words read it: in simplified characters, with the quotation marks that go with them. Every character stands where it
 * stood, so that places can be told.
 */
export function inSimplified(text: string): string {
  return text.replace(written, (character) => quotationMarks[character] ?? simplify(character));
}

/** Words taken out of the simplified form of a text, in the characters of the text. */
export function asIn(text: string, words: string): string {
  const forms = new Map([...text.matchAll(written)].map(([character]) => [inSimplified(character), character]));
  return words.replace(/./gu, (character) => forms.get(character) ?? character);
}
