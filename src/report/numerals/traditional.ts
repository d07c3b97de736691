import { Converter } from 'opencc-js/t2cn';

/** The tables of OpenCC, with the variants of Hong Kong, which hold those of Taiwan. */
const convert = Converter({ from: 'hk', to: 'cn' });
/** The form of each UTF-16 unit, where it is known by now; looked up for every character of a text, hence by number. */
const forms = new Uint16Array(0x10000);
/** Quotation marks, and characters that OpenCC tells apart by whole words only (看著 and 著名, 瞭解, 憑藉): one form stands for both. */
for (const [own = '', other = ''] of ['著着', '瞭了', '藉借', '「“', '」”', '『‘', '』’']) forms[own.charCodeAt(0)] = other.charCodeAt(0);

function formOf(unit: number): number {
  const known = forms[unit] ?? 0;
  if (known > 0) return known;
  const form = convert(String.fromCharCode(unit));
  const found = form.length === 1 ? form.charCodeAt(0) : unit;
  forms[unit] = found;
  return found;
}

/** The simplified form of a character, and the quotation mark that goes with it; others as they are. */
export function simplify(character: string): string {
  return character.length === 1 ? String.fromCharCode(formOf(character.charCodeAt(0))) : character;
}

/** No character of Chinese stands before this one. */
const firstHan = 0x2e80;

/**
 * A text as rules on words read it: in simplified characters, with the quotation marks that go with them. Every character stands where it
 * stood, so that places can be told.
 */
export function inSimplified(text: string): string {
  let [plain, from] = ['', 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const form = unit < firstHan ? unit : formOf(unit);
    if (form === unit) continue;
    plain += text.slice(from, at) + String.fromCharCode(form);
    from = at + 1;
  }
  return from === 0 ? text : plain + text.slice(from);
}

/** Words taken out of the simplified form of a text, in the characters of the text. */
export function asIn(text: string, words: string): string {
  const written = new Map([...text].map((character) => [inSimplified(character), character]));
  return words.replace(/./gu, (character) => written.get(character) ?? character);
}
