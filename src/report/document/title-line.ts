import { isHeaderField } from './header.ts';
import type { Line } from './lines.ts';
import { markerAt } from './markers.ts';
import { isHeadingLine } from './titles.ts';

/** A remark above the title. */
const inBrackets = /^[（(].*[）)]$/;
/** What a document of an office calls itself. */
const documents = [
  '报告|公报|讲话|总结|发布会|答记者问|问答|答问|通报|通知|公告|办法|实录|访谈|演辞|演讲|声明|致辞|方案|计划|决定|意见|规定|条例',
  '预算案|答复|回应|纪要|说明|内容|标准|材料|发布词|发布稿|通稿|提纲',
].join('|');
const english = 'minutes|report|speech|statement|briefing|conference|bulletin|answers|transcript|address|budget|review|interview';
const document = new RegExp(`(?:${documents})(?:[（([【].*)?$|[：:——]|\\b(?:${english})\\b`, 'iu');
/** The name of a site or of a series above the title is shorter. */
const longestName = { han: 12, latin: 26 };
const longestTitle = 200;
const farthest = 12;

/** The line that is the title of the whole text: the first short one that is neither of the page nor a remark; -1 where there is none. */
export function titleIndex(lines: readonly Line[], isPage: (at: number) => boolean): number {
  const first = lines.findIndex(({ plain }, at) => !isPage(at) && !inBrackets.test(plain) && !isPath(plain));
  const line = lines[first];
  if (!line) return -1;
  const later = isName(line.plain) ? laterTitle(lines, first, isPage) : -1;
  if (later >= 0) return later;
  return isTitle(line.plain) || asksBelowNothing(lines, first) ? first : -1;
}

function isTitle(plain: string): boolean {
  return (isHeadingLine(plain) || isLongTitle(plain)) && !/[，,：:]$/.test(plain) && !markerAt(plain) && !isHeaderField(plain);
}

/** What a document calls itself may be longer: Statement by the Minister for Ports on …. */
function isLongTitle(plain: string): boolean {
  return (
    plain.length <= longestTitle &&
    new RegExp(`\\b(?:${english})\\b`, 'iu').test(plain.slice(0, 40)) &&
    !/[。！？!?;；]|\.(?:\s|$)/u.test(plain)
  );
}

/** A title may be a question or a call, where what follows is of the page or a text of its own. */
function asksBelowNothing(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || !/[？！?!]$/u.test(line.plain)) return false;
  return isTitle(line.plain.slice(0, -1)) && (next.gap > 0 || !/[。！？.!?]$/u.test(next.plain) || next.plain.length > line.plain.length);
}

/** Where a page stands in its site, or what it leads to: 首页 > 公报, News | Services. */
function isPath(plain: string): boolean {
  const words = plain.split(/[\s　]+/u).filter((word) => /^\p{Script=Han}{2,}/u.test(word));
  if (words.length >= 4 || (/\S[\s　]{2,}\S/u.test(plain) && (words.length >= 3 || /\d/.test(plain)))) return true;
  if (/^[^\s>。]{2,8}\s*>+\s*[^\s>。]{2,8}$/u.test(plain) || /第\s*\d{1,3}\s*期(?:$|\s*[·・]|[\s　]+\S{1,6}$)/u.test(plain)) return true;
  return (plain.match(/[>»›→|]|\s[/／·]\s/gu)?.length ?? 0) >= 2;
}

function isName(plain: string): boolean {
  const limit = /\p{Script=Han}/u.test(plain) ? longestName.han : longestName.latin;
  return plain.length <= limit && !document.test(plain);
}

/** The title below the name of a site: longer, and of a document, or with the menu of the page between. */
function laterTitle(lines: readonly Line[], first: number, isPage: (at: number) => boolean): number {
  const name = lines[first]?.plain ?? '';
  let isMenuBetween = false;
  for (let at = first + 1; at < Math.min(lines.length, first + farthest); at += 1) {
    const { plain } = lines[at] as Line;
    if (isPage(at) || isPath(plain)) isMenuBetween = true;
    else if (!isTitle(plain) || plain.length <= name.length) {
      if (/[。！？.：:]$/u.test(plain)) return -1;
    } else if (isMenuBetween || document.test(plain)) return at;
  }
  return -1;
}
