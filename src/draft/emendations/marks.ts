import { type Damage, damagesOf } from './damage.ts';

const percent = String.raw`\d+(?:\.\d+)?[%％]`;
const year = String.raw`(?:19|20)\d{2}`;
const shortestProse = 60;

/** Characters and marks that pages lose between digits and at the ends of paragraphs. */
export function lostMarks(text: string): Damage[] {
  return [
    ...damagesOf(text, new RegExp(`(?<!\\d)(${year})(1[0-2]|0?[1-9])月`, 'g'), ([, said, month]) => ({
      reading: `${said}年${month}月`,
      reason: 'yearLost',
    })),
    ...damagesOf(text, new RegExp(`(?:${percent}){2,}(?=(${year})?)`, 'g'), ([said, next]) => ({
      reading: said.replace(/[%％](?=\d)/g, '$&、') + (next === undefined ? '' : '。'),
      reason: 'listMark',
    })),
    ...damagesOf(text, new RegExp(`(?<![%％\\d.])${percent}(?=${year}(?:年|\\d{1,2}月))`, 'g'), ([said]) => ({
      reading: `${said}。`,
      reason: 'stopBeforeDate',
    })),
    ...lostEnds(text),
  ];
}

/** Paragraphs of several sentences whose last one has no end. */
function lostEnds(text: string): Damage[] {
  return damagesOf(text, /^.*?([\p{Script=Han}\d%]{2,12})[ \t]*$/gmu, ([line, tail = '']) =>
    line.length >= shortestProse && /。./u.test(line) ? { reading: `${line.trimEnd()}。`, reason: 'stopAtEnd', details: { tail } } : null,
  ).map(({ details, ...damage }) => {
    const end = damage.start + damage.reading.length - 1;
    const tail = details?.tail ?? '';
    return { ...damage, start: end - tail.length, end, reading: `${tail}。` };
  });
}
