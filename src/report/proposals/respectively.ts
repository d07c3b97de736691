import { memberNames, pairs } from './chinese-words.ts';

const list = new RegExp(`((?:${memberNames}))(?:(?:、|和|及|与)((?:${memberNames})))+`, 'u');

/**
 * What a list is called for each of its members, where it has as many as were asked for: 无为市城镇、农村低保标准 for two is
 * 无为市城镇低保标准 and 无为市农村低保标准; null where the words do not tell.
 * @param said the text around, in which a member has to be named before a label may call it so
 */
export function membersOf(words: string, count: number, said: string): string[] | null {
  return namedMembers(words, count) ?? pairedMembers(words, count, said) ?? listedMembers(words, count);
}

function namedMembers(words: string, count: number): string[] | null {
  const found = list.exec(words);
  if (!found) return null;
  const members = found[0].split(/、|和|及|与/u);
  if (members.length !== count) return null;
  return members.map((member) => words.slice(0, found.index) + member + words.slice(found.index + found[0].length));
}

/** 城乡 is said for 城镇 and 农村 where the text calls them so. */
function pairedMembers(words: string, count: number, said: string): string[] | null {
  if (count !== 2) return null;
  const found = pairs.find(([both, names]) => both.test(words) && names.every((name) => said.includes(name)));
  return found ? found[1].map((name) => words.replace(found[0], name)) : null;
}

/** Members of one length, behind and before what they share: 全省稻谷、小麦、玉米产量. */
function listedMembers(words: string, count: number): string[] | null {
  const parts = words.split(/、|以及|和|及|与/u).filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length !== count || count < 2) return null;
  const width = count > 2 ? second.length : Math.min(first.length, last.length);
  if (first.length < width || last.length < width) return parts;
  const [lead, tail] = [first.slice(0, first.length - width), last.slice(width)];
  return parts.map((part, place) => (place === 0 ? part : lead + part) + (place === count - 1 ? '' : tail));
}
