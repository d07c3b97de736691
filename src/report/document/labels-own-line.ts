import type { Known, Label } from './label.ts';
import { isSentence, type Said, withoutStamp } from './label-shapes.ts';
import { chineseRole } from './labels-chinese.ts';
import { englishOwnLine, englishOwnName } from './labels-english.ts';
import type { Line } from './lines.ts';
import { markerAt } from './markers.ts';
import { introduced, isName, isOffice, isSureName, officeAndName } from './names.ts';
import { isHeadingLine } from './titles.ts';

const longest = { han: 48, latin: 90 };
/** How far below a label its words may begin, with what belongs to the page between. */
const farthest = 12;
const fewest = 3;
const fewestWithStamp = 2;

/** The labels in front of what is said, and those that stand on a line of their own without a colon where a text has several. */
export function ownLineLabels(
  lines: readonly Line[],
  inFront: readonly (Label | null)[],
  known: Known,
  isApart: (at: number) => boolean,
): (Label | null)[] {
  const names = namesOnLines(lines, inFront, known, isApart);
  const found = lines.map((line, at) => {
    if (inFront[at] || isApart(at) || !mayBeLabel(line)) return null;
    return ownLine(line, names) ?? null;
  });
  const withLines = found.map((label, at) => (label && speaksNext(lines, found, at, isApart) ? label : null));
  for (const [at, line] of lines.entries()) {
    const next = withLines[at + 1];
    const isFree = !withLines[at] && !inFront[at] && !isApart(at) && mayBeLabel(line);
    if (next?.office !== '' || next.role !== 'person' || !isFree || !isOffice(line.plain)) continue;
    withLines[at] = { ...next, office: line.text, length: line.text.length };
    withLines[at + 1] = { ...next, continues: true };
  }
  const labels = withLines.filter((label) => label && !label.continues);
  const hasStamps = lines.some((line, at) => withLines[at] && withoutStamp(line.plain) !== line.plain);
  const isEnough = labels.length >= (hasStamps ? fewestWithStamp : fewest) && new Set(labels.map(keyOf)).size > 1;
  return inFront.map((label, at) => label ?? (isEnough ? (withLines[at] ?? null) : null));
}

function keyOf(label: Label | null | undefined): string {
  return `${label?.role} ${label?.name}`;
}

function mayBeLabel({ plain }: Line): boolean {
  const limit = /\p{Script=Han}/u.test(plain) ? longest.han : longest.latin;
  const words = withoutStamp(plain);
  return plain.length <= limit && !/[。！？；：，!?;:]|["”“]|\.$/u.test(words) && markerAt(plain) === null;
}

/** Names that are known already, that the text gives with their offices, or that stand on lines of their own more than once. */
function namesOnLines(
  lines: readonly Line[],
  inFront: readonly (Label | null)[],
  known: Known,
  isApart: (at: number) => boolean,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    if (inFront[at] || isApart(at) || !mayBeLabel(line) || !isSentence(lines[at + 1]?.plain ?? '')) continue;
    const words = withoutStamp(line.plain);
    const { name } = officeAndName(words);
    const own = isSureName(name) ? name : englishOwnName(withoutStamp(line.text));
    if (own !== '') counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const given = lines.flatMap(({ plain }, at) => (isApart(at) ? [] : introduced(plain).map(({ name }) => name)));
  const repeated = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  return new Set([...known.names, ...given.filter((name) => counts.has(name)), ...repeated]);
}

function ownLine(line: Line, names: ReadonlySet<string>): Label | null {
  const { length } = line.text;
  const plain = withoutStamp(line.plain);
  const words = withoutStamp(line.text);
  const said: Said = { plain, words, marker: '', length, shape: 'colon', isRound: false, rest: '' };
  const role = chineseRole(said);
  if (role && role.role !== 'answer') return role;
  const { office, name } = officeAndName(plain);
  const isSpaced = /[\s　]|[)）]$/u.test(plain);
  const isKnown = names.has(name) && (office === '' || isOffice(office));
  if (isKnown || (isSureName(name) && isSpaced && isOffice(office))) {
    const at = plain.indexOf(name);
    const written = at < 0 ? name : words.slice(at, at + name.length);
    return { role: /^主持/u.test(office) ? 'host' : 'person', office, name: written, length };
  }
  return isName(plain) ? null : englishOwnLine(words, names, length);
}

function isTitle(plain: string): boolean {
  return !isSentence(plain) && isHeadingLine(plain) && !/[，,]$/u.test(plain);
}

/** Whether what is said follows below a label, or below the title that a statement has after the name and office of its speaker. */
function speaksNext(lines: readonly Line[], found: readonly (Label | null)[], at: number, isApart: (at: number) => boolean): boolean {
  const below = lines.flatMap((_, index) => (index > at && index < at + farthest && !isApart(index) ? [index] : []));
  const isTitled = found[at]?.office !== '' && isTitle(lines[below[0] ?? -1]?.plain ?? '');
  const words = below[isTitled && !found[below[0] ?? -1] ? 1 : 0] ?? -1;
  return words > at && !found[words] && isSentence(lines[words]?.plain ?? '');
}
