import { isFurniture } from '../numerals/kinds/lines.ts';

const pageNumber = [
  /^[-—–·\s]*(?:第\s*)?\d{1,4}\s*页?(?:\s*[/／,，]?\s*共\s*\d{1,4}\s*页)?[-—–·\s]*$/u,
  /^[-—–·\s]*(?:Page\s+)?\d{1,4}(?:\s+of\s+\d{1,4}|\s*\/\s*\d{1,4})?[-—–·\s]*$/i,
  /^第\s*[一二三四五六七八九十\d]{1,4}\s*页/u,
];

/** Captions of pictures that a text alone does not hold, sounds of the room, and what a page offers beside its text. */
const others = [
  /^[（(【[]?(?:图为|图\s*[:：]|图片[:：说来]|配图|视频[:：]|(?:▲|△|↑|◆)\s*图)/u,
  /^图\s*\d{1,3}(?:[-–.]\d{1,2})?[\s　:：]/u,
  /^[（(【[]\s*(?:图|掌声|笑声|热烈鼓掌|完|图片|视频|播放.{0,12}|摄影.{0,20}|.{0,20}摄)\s*[）)】\]]$/u,
  /(?:[（(【\s]|^).{0,12}摄(?:影)?\s*[)）】]?$/u,
  /^[【[(（]?\s*(?:打印|关闭|收藏|纠错|分享|返回|下载|字号|字体|大\s*中\s*小|我要纠错|返回顶部|返回列表)/u,
  /^(?:相关(?:链接|新闻|阅读|报道|文件|稿件)|推荐阅读|延伸阅读|附件下载|扫码|关注我们|友情链接|主办单位|承办单位|责任编辑|网站支持IPv6|无障碍|点击查看)/u,
  /^(?:首页|当前位置|您的位置|您现在的位置|所在位置|位置)\s*[:：>›»＞]/u,
  /^(?:来源|信息来源|发布机构|发布日期|发布时间|更新时间|创建时间|浏览|点击|阅读|作者|编辑|责编|供稿)(?:次数|数|量|人)?\s*[:：]/u,
  /^(?:Skip to|Print this|Share(?: this)?\b(?!d|s of)|Back to top|Cookies?\b|We use cookies|Accept (?:all )?cookies|Related (?:links|content|pages)|Sign up|Subscribe)/i,
  /^(?:Home|You are here)\s*[>›»/:]|^(?:Menu|Search|Navigation|Newsroom|Press releases?)$/i,
  /^(?:©|Copyright\b|All rights reserved|Follow us|Contact us|Download (?:as|the|this|PDF)|Printer-friendly|Email this|Feedback\b)/i,
  /^[[(](?:laughter|applause|pause|video plays?|crosstalk|inaudible|music|photo[:\s].*|image[:\s].*|picture[:\s].*|end|ends)[\])]\.?$/i,
  /^(?:Photo|Photograph|Picture|Image|Caption)(?: \d+)?\s*[:—–-]/i,
  /^(?:Last (?:updated|modified|reviewed)|Published|Posted|Updated|First published)\b.{0,60}$/i,
  /^(?:Figure|Fig\.|Chart)\s+\d{1,2}(?:\.\d)?\s*[.:—–-]?\s+\S.{0,110}$/,
];
const longestFurniture = 120;

/** Whether a line is the number of a page, between the lines of its text or below them. */
export function isPageNumber(line: string): boolean {
  return line.length <= 40 && pageNumber.some((pattern) => pattern.test(line.trim()));
}

/** Whether a line (in simplified characters) belongs to the page and not to what was said. */
export function isPageFurniture(line: string): boolean {
  if (isFurniture(line) || isPageNumber(line)) return true;
  const isSentence = /[。！？].|[。！？]$/u.test(line) && !/^[（(【[]/u.test(line) && !/^图/u.test(line);
  return line.length <= longestFurniture && !isSentence && others.some((pattern) => pattern.test(line));
}
