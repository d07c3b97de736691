import { Lexer } from 'yaml';
import { limits } from '../../diagnostics/limits.ts';

/** Where brackets first stand deeper inside each other than the limit, told by YAML's own words; -1 where they never do. */
export function tooDeepBracket(text: string): number {
  let [depth, offset] = [0, 0];
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > limits.depth) return offset;
    // Signs of the lexer's own, which stand for what follows, are not in the text.
    if (token !== '\u0002' && token !== '\u0018' && token !== '\u001f') offset += token.length;
  }
  return -1;
}
