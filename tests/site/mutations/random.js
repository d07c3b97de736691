/** A repeatable source of numbers from 0 to below 1 (mulberry32, Tommy Ettinger 2017). */
export function seeded(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}
/** A few entries of a list, each once, in random order. */
export function some(list, count, random) {
    const left = [...list];
    const picked = [];
    while (picked.length < count && left.length > 0)
        picked.push(...left.splice(Math.floor(random() * left.length), 1));
    return picked;
}
/** Another digit than this one, never a leading zero. */
export function otherDigit(digit, random) {
    const others = [...'123456789'].filter((other) => other !== digit);
    return others[Math.floor(random() * others.length)] ?? '1';
}
/** A text with one of its digits changed. */
export function changeDigit(text, random) {
    const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
    const place = places[Math.floor(random() * places.length)];
    return place === undefined ? text : text.slice(0, place) + otherDigit(text.charAt(place), random) + text.slice(place + 1);
}
