import { isName, isOffice, isSureName, officeAndName } from './names.ts';

const outlet =
  '日报|晚报|晨报|早报|时报|周报|商报|快报|导报|都市报|卫视|电视台?|广播台?|广播电视台|电台|通讯社|新闻网?|新华社|中新社|人民网|新华网|中国网|周刊|杂志|客户端|融媒体?(?:中心)?|频道|报社|' +
  '之声|在线|观察网|传媒|媒体|发布|社|报|网|台';
const endsWithOutlet = new RegExp(`(?:${outlet})[》”]?$`, 'u');
const noOutlet =
  /^(?:附报|上报|通报|汇报|平台|后台|举报|申报|预报|情报|官网|全网|电网|路网|管网|互联网|上网|一张网|公告发布|信息发布)$|(?:平台|电网|管网|汇报|通报|举报|联网|热线|公社|旅行社|合作社)$/u;
const viewers = '网友|网民|市民|听众|观众|读者|群众|来电人|提问人|提问者|学生|家长|村民|居民';

/** Who asks, and for which medium. */
export interface Asker {
  name: string;
  medium: string;
}

/** Whether a text is the name of a newspaper, a station or the like. */
export function isMedium(text: string): boolean {
  return text.length >= 3 && text.length <= 24 && endsWithOutlet.test(text) && !noOutlet.test(text) && !/[，。：；]/u.test(text);
}

/** Who asks: `岚江日报记者 张三`, `张三（岚江日报）`, `记者1`, `网友 柳树下`; null where a text names nobody who asks. */
export function askerIn(words: string): Asker | null {
  const text = words.trim().replace(/[\s　]+/gu, ' ');
  const viewer = new RegExp(`^(?:${viewers})(?:提问)?[ “"（(]*([^”"（()）]{0,16})[”"）)]?(?:提?问)?$`, 'u').exec(text);
  if (viewer && !isOfficial(text)) return { name: isCount(viewer[1] ?? '') ? text : (viewer[1]?.trim() ?? text), medium: '' };
  const [, , of = ''] = new RegExp(`^(?:${viewers}) ?(.{0,3}?) ?[（(](.{2,16})[)）]$`, 'u').exec(text) ?? [];
  if (of !== '') return isMedium(of) ? { name: text, medium: of } : { name: isName(of) ? of : text, medium: '' };
  const reporter = /^(.{0,24}?)(?:媒体|特约|见习)?记者 ?(?:[（(](.{1,16}?)[)）]|[/／](.{1,16})|(.{0,6}?))(?:提?问)?$/u.exec(text);
  if (reporter) return reporterIn(text, reporter[1] ?? '', reporter[2] ?? reporter[3] ?? '', reporter[4] ?? '');
  const { office, name } = officeAndName(text);
  const [, before = '', between = ''] = /^(.{2,4}?) ?[（(](.+?)(?:媒体|特约)?(?:记者)?[)）]$/u.exec(text) ?? [];
  if (isName(before) && (isMedium(between) || /记者[)）]$/u.test(text))) return { name: before, medium: between };
  if (isSureName(name) && office !== '' && isMedium(office)) return { name, medium: office };
  return null;
}

/** An office that begins like those who ask: 学生处处长, 群众工作部部长; a 居民代表 asks. */
function isOfficial(text: string): boolean {
  const { office } = officeAndName(text);
  return isOffice(office) && !/代表$/u.test(office);
}

/** What only tells one from another: 提问人1, 观众甲; or nothing. */
function isCount(text: string): boolean {
  return /^[A-Za-z\d一二三四五六七八九十甲乙丙丁]{0,2}$/u.test(text.trim());
}

function reporterIn(text: string, before: string, between: string, behind: string): Asker | null {
  const medium = before.trim();
  const who = text.replace(/提?问$/u, '');
  if (/[，,；]/u.test(medium) || /^(?:本报|通讯员|见习|实习|答|文)$/u.test(medium)) return null;
  if (between !== '') return isName(between) ? { name: between, medium } : { name: who, medium: medium || between };
  if (isSureName(behind)) return isName(medium) ? null : { name: behind, medium };
  return behind === '' || /^[A-Za-z\d一二三四五六七八九十甲乙丙丁]$/u.test(behind) ? { name: who, medium } : null;
}
