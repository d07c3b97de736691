import { isFurniture } from '../numerals/kinds/lines.ts';

const pageNumber = [
  /^[-—–－·\s]*(?:第\s*)?\d{1,4}\s*页?(?:\s*[/／,，]?\s*共\s*\d{1,4}\s*页)?[-—–－·\s]*$/u,
  /^[-—–·\s]*(?:Page\s+)?\d{1,4}(?:\s+of\s+\d{1,4}|\s*\/\s*\d{1,4})?[-—–·\s]*$/i,
  /^第\s*[一二三四五六七八九十\d]{1,4}\s*页/u,
];
/** A running title with the number of its page. */
const runningTitle = /^[^.。]{3,90}[\s–—|·-]+(?:Page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|第\s*\d{1,4}\s*页.{0,10})$/iu;

/** What pages offer beside their text, as parts of a line that holds several. */
const offers =
  '打印|列印|关闭|收藏|纠错|分享|返回|下载|字号|字体|大 中 小|转发|评论|点赞|在看|微信|微博|客户端|QQ空间|繁[体體]|简体|English|EN|无障碍|长者|适老|关怀|语音播报|文件下载|一图读懂|首页|' +
  '网站地图|联系我们|关于我们|版权声明|隐私|私[隐隱]政策|重要告示|最后更新|上一[篇条则則页]|下一[篇条则則页]|回页首|顶部|TOP|返回页首|网页指南|联络我们|即日新闻|IPv6|RSS|搜索|登录|注册|我要|订阅|扫码|二维码|往期|目录';
const offer = new RegExp(`^[【\\[［]?\\s*(?:我要|立即)?(?:${offers})`, 'iu');
const englishOffer = new RegExp(
  [
    '^(?:Home|News(?:room)?|Services|About(?: us)?|Search|Share|Print|Contact(?: us)?|Accessibility|Cookies|Privacy|',
    'Copyright|FOIA|Screen reader access|',
    'Terms(?: of use)?|Menu|Login|Sign in|Politics|Economy|Business|Culture|Sports?|Members|Previous(?: day| page)?|',
    'Next(?: day| page)?|Cite this page|Download|Site ?map|Help|Subscribe|E-?mail|Facebook|X|Twitter|LinkedIn|',
    String.raw`WhatsApp|RSS|Careers|Legal|Feedback|Topics|Publications|Media|Press|Events|Language|Save for later)\b`,
  ].join(''),
  'i',
);
/** Fields of a document in the register of an office: 索引号：…　文号：…. */
const registerField =
  /^(?:索引号|文号|发文字号|发文日期|成文日期|生成日期|公开日期|发布日期|发布机构|发文机关|主题分类|体裁分类|信息分类|有效性|类型|访问量|浏览量|来源)[:：]/u;
const separator = /\s*[|｜]\s*|\s+[·•/／→>»]+\s+|\s*(?:→|>>?|›|»)\s*|[　]+|\s{2,}|(?<=[】\]］])\s*(?=[【[［])/u;

const chinese = [
  /^[（(【[]?(?:图为|图\s*[:：]|图片[:：说来]|配图|视频[:：]|(?:▲|△|↑|◆|▼)|(?:图示|图说|图注)(?=[\s　:：]))/u,
  /^[（(【[](?:图|图片|视频|音频|动图|组图)[）)】\]].{0,40}$/u,
  /^图\s*\d{1,3}(?:[-–.]\d{1,2})?[\s　:：]/u,
  new RegExp(
    [
      String.raw`^[（(【[]\s*(?:(?:热烈|长时间|全场)?(?:鼓掌|掌声).{0,6}|笑声?|众人?笑|完|(?:现场)?(?:播放|观看).{0,16}|摄影.{0,20}|.{0,20}摄|全文完|记者.{1,20}|`,
      String.raw`(?:来源|编辑|图文|文图|责编|责任编辑|作者|供稿|整理|通讯员)[:：\s　/].{0,40})\s*[）)】\]]$`,
    ].join(''),
    'u',
  ),
  /[（(【\s][^（(。]{0,12}(?:摄(?:影)?|供图)\s*[)）】]?$/u,
  /^(?:本报|本刊|本网)(?:见习|首席|特约)?(?:记者|讯员)[\s　].{1,24}$|^(?:文|图|文[/／、]图|记者|通讯员|撰文|摄影)[/／:：\s　].{1,16}(?:[\s　]+(?:通讯员|摄影|图|实习生|记者).{0,16})?$/u,
  new RegExp(
    [
      '^(?:相关(?:链接|新闻|阅读|报道|文件|稿件|解读|附件)|推荐阅读|延伸阅读|往期(?:推荐|回顾)|附件下载|扫码|扫一扫|微信扫|关注我们|友情链接|责任编辑|责任审核|网站支持IPv6|无障碍|',
      '点击(?:上方|下方|查看|阅读|右上角)|长按|点个|本文(?:来自|来源|转自|刊于)|转载(?:请|须)|未经授权)',
    ].join(''),
    'u',
  ),
  /^(?:首页|网站首页|返回首页|您?(?:当前|现在)?的?所?在?的?位置)[\s　]*[:：>›»＞]/u,
  // What only a page counts or offers tells a line of it, whatever stands beside.
  /(?:浏览|阅读|点击)(?:次数|量|数)?[:：][\s　]*\d|(?:^|[\s　])摄影[:：]\S|上一张|下一张/u,
  /^(?:[【[][^】\]]{2,8}[】\]][\s　]*){3,}$/u,
  /^[（(](?:图文|文字|文图|图片)由.{2,30}[)）]$/u,
  new RegExp(
    [
      '^(?:来源|信息来源|发布机构|发布日期|发布时间|日期|更新时间|创建时间|浏览|点击|阅读|作者|编辑|责编|供稿|校对|审核|监制|文章录入|备案编号|公安备案号?|网站备案号?)(?:次数|数|量|人|',
      String.raw`时间)?\s*[:：].*(?:来源|浏览|字号|作者|编辑|审核|校对|监制|录入|备案|点击|阅读|\d{4}[-年./]\d{1,2}|$)`,
    ].join(''),
    'u',
  ),
  /^(?:主办|承办|版权|技术支持|网站)(?:单位|所有)?\s*[:：].*(?:承办|技术支持|电话|邮编|地址|备案|版权|访问量|标识码)/u,
  /^首页[\s　]+\S+(?:[\s　]+\S+){2,}$|^(?:分享|转发)(?:到|至)?[:：]/u,
  /^(?:(?:图解|策划|设计|制图|制作|统筹|文案|美编|摄像|剪辑|编辑|审核|校对|监制|责编){1,2}\s*[:：]\s*[^\s　。]{1,14}(?:[\s　]+|$)){2,}$/u,
  /^[上下]一[篇条则页]\s*[:：]|主办.*(?:承办|标识码|备案)|网站标识码|地址[:：].*邮编[:：]/u,
  /^版权声明\s*[:：]|^点[“”]?(?:在看|赞)/u,
  /^附(?:件|图)?\s*\d{0,2}\s*[:：][^。]{2,60}\.(?:docx?|xlsx?|pdf|wps|zip|rar|pptx?|jpg|png)$/iu,
  /\d{4}年\d{1,2}月\d{1,2}日\s*印(?:发)?$/u,
  /^.{0,16}(?:今天是|现在是)\s*\d{4}年|^\d{4}年\d{1,2}月\d{1,2}日[\s　]*(?:星期[一二三四五六日天])[\s　]+(?:晴|阴|多云|雨|雪|雾|\S{0,4}转).*$/u,
  /^.{0,16}[\s　]\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?(?:[\s　]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[\s　]*(?:阅读|浏览|点击|发表于|来源|字号|\S{0,4}阅读).{0,24}$/u,
  /^(?:[*＊﹡#＃=＝_~～─━◆●■☆★…-][\s　]*){3,}$/u,
  /^(?:完|全文完|END|The End|-+\s*END\s*-+)$/iu,
  /^(?:图片实录|图集|精彩图片|现场图片|视频回放|网友留言板?|留言板|我要评论|我要提问|网友评论)/u,
];
const english = [
  new RegExp(
    [
      String.raw`^(?:Skip to|An official (?:web)?site of|Is this page useful\?|Was this page helpful\?|`,
      String.raw`Print this|Share(?: this| on)?\b(?!d|s of)|Back to top|Cookies?\b|We use cookies|`,
      String.raw`Accept (?:all )?cookies|Related (?:links|content|pages|articles|stories)|More (?:on this|from|stories|news)\b|`,
      'Read more|See also:|Sign up|Subscribe|On this page|In this (?:section|article)|Jump to|Table of contents$)',
    ].join(''),
    'i',
  ),
  /^(?:Home|You are here)\s*[>›»/:]|^(?:Menu|Search|Navigation|Newsroom|Press releases?|News|Speeches|Transcripts?|Media cent(?:re|er))$/i,
  /^From:\s+(?:Department|Ministry|Office|Prime Minister|HM )/,
  /^(?:Oral|Written) statement to Parliament$/i,
  new RegExp(
    [
      String.raw`^(?:©|All content is available under|Copyright\b|All rights reserved|Follow us|Contact(?: us|:)|`,
      String.raw`(?:Media |Press )?Enquiries\s*:|(?:Hosted|Maintained) by\b|(?:Media|Press) contacts?:|Download (?:as|the|`,
      String.raw`this|PDF)|Printer-friendly|Email this|Feedback\b|Save for later)`,
    ].join(''),
    'i',
  ),
  new RegExp(
    [
      '^[[(](?:laughter|applause|laughs?|cheers?|pause|silence|break|video (?:plays?|is shown)|film is shown|crosstalk|',
      String.raw`inaudible|music|off[- ]mic|photo[:\s].*|image[:\s].*|picture[:\s].*|end(?:s|ed)?|continues|(?:the )?(?:briefing|`,
      String.raw`press conference|interview|session|event|conference|meeting|speech)\b.{0,40}\b(?:ended|ends|began|closed|`,
      String.raw`concluded)\b.{0,30})[\])]?\.?[\])]?$`,
    ].join(''),
    'i',
  ),
  /^[^.!?]{0,60}\bwww\.[\w-]+\.[\w.-]+[^.!?]{0,60}$/i,
  /^(?:Photo(?:graph)?|Picture|Image|Caption)(?: \d+)?\s*[:—–-]/i,
  /^(?:Last (?:updated|modified|reviewed)|Published|Posted|Updated|First published)\b.{0,60}$/i,
  /^(?:Figure|Fig\.|Chart)\s+\d{1,2}(?:\.\d)?\s*[.:—–-]?\s+\S.{0,110}$/,
  /\((?:PDF|DOCX?|XLSX?|CSV|ZIP|MP3|MP4)(?:,\s*[\d.]+\s*[KMG]B)?\)$/i,
  new RegExp(
    [
      '^(?:The )?(?:questions were (?:put|asked)|interview(?: was)? (?:conducted|by)|interviewed by|reporting by|',
      String.raw`edited by|transcribed by|translated by)\b.{0,70}$`,
    ].join(''),
    'i',
  ),
  /^(?:ENDS?|# # #|-30-|###)$/,
];
const longestFurniture = 160;
const sentence = /[。！？].|[。！？]$/u;

/** Whether a line is the number of a page, between the lines of its text or below them. */
export function isPageNumber(line: string): boolean {
  const plain = line.trim();
  return (line.length <= 40 && pageNumber.some((pattern) => pattern.test(plain))) || (line.length <= 110 && runningTitle.test(plain));
}

/** Whether a line (in simplified characters) belongs to the page and not to what was said. */
export function isPageFurniture(line: string): boolean {
  if (isDateInWords(line)) return false;
  if (isFurniture(line) || isPageNumber(line) || isCredit(line)) return true;
  if (line.length > longestFurniture) return false;
  if (/\p{Script=Han}/u.test(line)) {
    const isSaid = sentence.test(line) && !/^[（(【[]|^图|^[▲△↑▼]|^本文/u.test(line);
    return isOffers(line) || (!isSaid && chinese.some((pattern) => pattern.test(line)));
  }
  return isOffers(line) || [...english, ...chinese].some((pattern) => pattern.test(line));
}

/** A date below a text is its own; with the time of day and nothing else it is the page's. */
function isDateInWords(line: string): boolean {
  return /^[（(]?\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?:[（(]星期.[）)])?[）)]?$/u.test(line);
}

/** A caption with who took the picture: 发布会现场。（程远 摄）. */
function isCredit(line: string): boolean {
  return (
    line.length <= 90 &&
    /[（(][^（()）。]{1,14}(?:摄|供图|摄影|Credit[^)]*)[)）]$|(?:记者|通讯员)[\s　]*[^\s　（()），。]{2,4}[\s　／/]*(?:摄影?|供图)$/u.test(
      line,
    ) &&
    (line.match(/[。！？]/gu)?.length ?? 0) < 2
  );
}

/** A line of several short parts that offer other pages or what to do with this one. */
function isOffers(line: string): boolean {
  if (/[。！？]|\. [A-Z]/u.test(line)) return false;
  const parts = line
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2) return /^[【[][\s　]*[^】\]]{1,8}[\s　]*[】\]]$/u.test(line) && offer.test(line);
  const offering = parts
    .flatMap((part) => part.split(/[\s　]+(?=\p{Script=Han}{2,4}(?:[\s　]|$))/u))
    .filter((part) => offer.test(part) || englishOffer.test(part) || registerField.test(part));
  if (parts.length === 2 && offering.length === 1 && /^[^|｜]{2,8}[|｜]\S{12,}$/u.test(line)) return false;
  const isPath = /→|›|»|>|\s[/·]\s/u.test(line) && parts.length > 2 && parts.every((part) => part.length <= 16);
  return (
    parts.every((part) => part.length <= 40) &&
    (offering.length * 2 >= parts.length || (isPath && !/\d/.test(line) && /\p{Script=Han}/u.test(line) && !/^[|｜]|[:：]/u.test(line)))
  );
}
