/** Runs in a page whose search has started: the addresses each query finds letter by letter, in the order of their names. */
export async function findAll(queries) {
    const finder = globalThis.xunliSearch?.finder;
    if (!finder)
        throw new Error('The search did not start');
    const answers = [];
    for (const query of queries)
        answers.push((await finder.find(query)).hits.map(({ record }) => record.url).sort());
    return answers;
}
/** Plain substring search: the addresses of the sections that hold each word of a query in one of their lines. */
export function sectionsHolding(query, records) {
    const words = query.split(/\s+/).filter(Boolean).map(plain);
    return records
        .filter((record) => words.every((word) => plainLines(record).some((line) => line.includes(word))))
        .map(({ url }) => url)
        .sort();
}
const lines = new WeakMap();
function plainLines(record) {
    const known = lines.get(record) ?? [record.section, ...record.text.split('\n')].map(plain);
    lines.set(record, known);
    return known;
}
/** Full and half width, upper and lower case, kinds of quotes and dashes, and spaces beside Chinese make no difference. */
function plain(text) {
    const besideChinese = /(?<=[\p{sc=Han}，。、；：（）《》“”‘’—])\s+|\s+(?=[\p{sc=Han}，。、；：（）《》“”‘’—])/gu;
    const straight = text
        .replace(besideChinese, '')
        .replace(/[“”]/g, '"')
        .replace(/[‘’]/g, "'")
        .replace(/[—–−]/g, '-')
        .replace(/[・•]/g, '·');
    return straight.normalize('NFKC').toLowerCase();
}
/** Queries taken from the text itself, the same every time: one group for each way in which readers ask. */
export function sampledQueries(records) {
    const texts = records.flatMap(({ section, text }) => [section, ...text.split('\n')]);
    const long = texts.filter((line) => line.length > 12);
    const measures = records.filter(({ kind }) => kind === 'measure').map(({ section }) => section);
    const values = records.filter(({ kind }) => kind === 'figure').map(({ value }) => value);
    const numbers = values.flatMap((value) => value.match(/\d[\d.,]*/g) ?? []);
    const phrases = long.flatMap((line) => line.match(/\p{sc=Han}{3,12}/gu) ?? []);
    const mixed = texts.flatMap((line) => line.match(/\p{sc=Han}{0,2}[A-Za-z0-9]+[.%]?\p{sc=Han}{1,2}|\p{sc=Han}{1,2}[A-Za-z0-9]+/gu) ?? []);
    return {
        'pairs of headings': measures.flatMap(pairs),
        'figures with unit': values,
        'figures without unit': numbers,
        'parts of figures': numbers.flatMap((number) => [number.slice(1), number.slice(0, -1)]),
        'single characters': [...new Set(texts.join(''))],
        'whole phrases': everyNth(phrases, 7),
        'whole lines': everyNth(long, 11).map((line) => line.slice(0, 100)),
        'across punctuation': everyNth(long.flatMap((line) => line.match(/.{1,3}[，。、；：（）《》“”—].{1,3}/gu) ?? []), 5),
        'full width': [...numbers, ...mixed.slice(0, 60)].map(fullWidth),
        'Latin and Chinese': mixed,
        'several words': everyNth(phrases, 9).map((phrase, index) => `${phrase.slice(0, 2)} ${numbers[index % numbers.length]}`),
        'pairs turned round': measures.flatMap(pairs).map((pair) => [...pair].reverse().join('')),
    };
}
function pairs(text) {
    return [...text].slice(1).map((character, index) => `${[...text][index]}${character}`);
}
function everyNth(items, n) {
    return items.filter((_, index) => index % n === 0);
}
function fullWidth(text) {
    return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
