/** The longest words of a report, in characters, as its vocabulary has them. */
const longestWord = 6;
/** A character that is in no word costs more than any number of words. */
const unknownCost = 1000;

/**
 * Words of questions that say nothing of what is asked for, in both scripts and in English. Of one character are those that are typed by
 * themselves: within a question, a character that belongs to no word of the report is left out anyway.
 */
const functionWords = new Set(
  [
    '多少 多少钱 多少錢 多少个 多少個 几个 幾個 多大 多久 什么 什麼 怎么 怎麼 怎么样 怎麼樣 怎样 怎樣 如何 为什么 為什麼',
    '哪里 哪裡 哪些 哪个 哪個 是否 是不是 有没有 有沒有 能不能 可以 请问 請問 我想 想知道 关于 關於 现在 現在',
    '一个 一個 一个月 一個月 每个月 每個月 每月 一年 每年 的 了 吗 嗎 呢 是 有',
    'a an and any are at can do does did for from get how i in is it many me much my of on or per show tell the there to was were',
    'what when where which who why with you',
  ].flatMap((line) => line.split(' ')),
);

/** A year and a month, which a question may begin with. */
const date = /^(\d{4}年(?:\d{1,2}月)?)(.+)$/u;

/**
 * Returns the words that a question asks about, each once: split by the words of the report, function words left out. What a number
 * counts or limits stays with it. Returns the words unchanged where nothing would be left.
 * @param asked normalised and folded words
 * @param vocabulary the words of the report, folded likewise
 */
export function partsOf(asked: string[], vocabulary: readonly string[]): string[] {
  const known = new Set([...vocabulary, ...functionWords]);
  const parts = asked.flatMap((word) => partsOfWord(word, known)).filter((part) => !functionWords.has(part));
  return parts.length > 0 ? [...new Set(parts)] : asked;
}

function partsOfWord(word: string, known: ReadonlySet<string>): string[] {
  const [, year, rest] = date.exec(word) ?? [];
  if (year && rest) return [year, ...partsOfWord(rest, known)];
  if ([...word].length === 1) return /[\p{L}\p{N}]/u.test(word) ? [word] : [];
  if (/\p{N}/u.test(word)) return [word.replace(/[?!,;:。，；：、]+$/u, '')];
  const runs = word.match(/\p{sc=Han}+|[\p{L}\p{M}][\p{sc=Latin}\p{M}'-]*/gu) ?? [];
  return runs.flatMap((run) => (/\p{sc=Han}/u.test(run) ? knownWords(run, known) : [run]));
}

/** The known words of a run of Chinese characters: as few characters as can be are left over, and of these ways the one of fewest words. */
function knownWords(run: string, known: ReadonlySet<string>): string[] {
  const characters = [...run];
  const best: { cost: number; words: string[] }[] = [{ cost: 0, words: [] }];
  // From the end: best[n] is the best way to split the last n characters.
  for (let start = characters.length - 1; start >= 0; start -= 1) {
    const after = (length: number) => best[characters.length - start - length] ?? { cost: 0, words: [] };
    let chosen = { cost: after(1).cost + unknownCost, words: after(1).words };
    for (let length = 2; length <= Math.min(longestWord, characters.length - start); length += 1) {
      const word = characters.slice(start, start + length).join('');
      const { cost, words } = after(length);
      if (known.has(word) && cost + 1 <= chosen.cost) chosen = { cost: cost + 1, words: [word, ...words] };
    }
    best.push(chosen);
  }
  return best[characters.length]?.words ?? [];
}
