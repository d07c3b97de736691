import { type Damage, damagesOf, gap } from './damage.ts';

/** A line of running text: the head of a page ends with it. */
const prose = /^.{60,}$|^(?:尊敬的|各位|大家)/mu;
/** Another field follows, on the line or below: a list of people is something. */
const nothing = String.raw`(?=[ \t\u00a0]*(?:[ \t\u00a0]|\n\s*)(?:\p{Script=Han}{1,6}[:：]|\p{Script=Han}{2}实录$))`;
const farthest = 2_000;

/** Fields in the head of a text that hold nothing any more, or of whose names only the end is left. */
export function lostFields(text: string): Damage[] {
  const end = prose.exec(text)?.index ?? 0;
  const head = text.slice(0, Math.min(end, farthest));
  return [
    ...damagesOf(head, new RegExp(String.raw`(?<=^|[ \t\u00a0])(\p{Script=Han}{2,6})[:：]${nothing}`, 'gmu'), ([said, field = '']) => ({
      reading: said + gap,
      reason: 'fieldEmpty',
      details: { field },
      isGap: true,
    })),
    ...damagesOf(head, /(\p{Script=Han}{2,6})[:：]【[ \t\u00a0]*】/gmu, ([, field = '']) => ({
      reading: `${field}：【${gap}】`,
      reason: 'fieldEmpty',
      details: { field },
      isGap: true,
    })),
    ...damagesOf(head, new RegExp(`^人[:：](?:(${nothing})|)`, 'gmu'), ([said, empty]) => ({
      reading: gap + said + (empty === undefined ? '' : gap),
      reason: 'fieldCut',
      isGap: true,
    })),
  ];
}
