/** Family names of one character, and of two. */
const single =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄' +
  '和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚' +
  '程嵇邢裴陆荣翁荀羊惠甄曲封储靳段富巫乌焦巴弓牧山谷车侯全班仰秋仲伊宫宁仇栾甘厉戎祖武符刘景詹束龙叶幸司韶黎薄印宿白怀蒲从索咸籍赖卓屠蒙池乔闻党翟谭贡劳姬申扶堵冉雍桑桂牛寿通边扈燕冀浦尚农温' +
  '蔺邝冼谌仝昝晋楚郗郜逄隗亓缑揭别庄晏柴瞿阎充慕连习艾鱼容向古易慎戈廖庚居衡步耿满弘匡国文寇广禄阙东欧沃利蔚越师巩聂晁勾敖冷辛阚那简饶曾沙养鞠须丰巢关蒯相查红游竺权逯盖益桓公岳帅缑亢况有琴商佘佟肖涂阳闫覃麦' +
  '郏楼迟隋丛苟兰辜朴牟栗綦芦苑鄢郄郇靖雒胥旷笪粟茆菅萨蓟谯蹇遆占仉忻恽沐漆羿雪墨尧弋佴宛撒闪付茹宦庾璩宰郦汲芮酆贲钭邰荆訾殳鹿丘哈邸禤';
const double =
  '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|长孙|宇文|轩辕|端木|南宫|夏侯|百里|钟离|呼延|独孤|贺兰|拓跋|申屠|仲孙|鲜于|闾丘|万俟|淳于|太叔|赫连|澹台|公冶|宗政|纳兰|完颜|达奚';
const given = '[\\p{Script=Han}]{1,2}';

/** A Chinese name: a family name and one or two characters; names with · or of some peoples are known by their dot. */
export const chineseName = `(?:(?:${double})${given}|[${single}]${given}|\\p{Script=Han}{1,6}·\\p{Script=Han}{1,8})`;
const wholeName = new RegExp(`^${chineseName}$`, 'u');

/** What an office ends with. */
export const officeEnd =
  '(?:部长|省长|市长|州长|县长|区长|镇长|乡长|局长|厅长|处长|科长|司长|署长|行长|院长|校长|所长|站长|台长|馆长|会长|秘书长|检察长|组长|队长|社长|厂长|村长|主任|主席|书记|总理|委员|常委|代表|发言人|' +
  '负责人|负责同志|研究员|研究馆员|教授|工程师|经济师|统计师|会计师|总监|经理|董事长|创始人|合伙人|总裁|专员|巡视员|调研员|专家|主编|总编辑|理事长|参事|督学|干部|特首|议员|大使|参赞|司令员?|政委|院士|医师|医生|律师|' +
  '畜牧师|兽医师|设计师|规划师|总师|首席|官|长)';
const title = '(?:先生|女士|小姐|同志|博士|教授|老师|局长|主任|厅长|部长|处长|书记|市长|县长|区长|院长|校长)?';
/** What ends common words that begin like a family name, and no given name: 时间, 单位, 方式, 成效. */
const noGivenEnd = /[人表图者类部局处法点度额率数量费式间位是期词单目项例件案果效绩题序排键划款务验址称况因义据策施]$/u;

/** Office and name, each as it stands in the text; empty where there is none. */
export interface OfficeAndName {
  office: string;
  name: string;
}

/** The name in a text of office and name: `副局长 王某某`, `局长王某某`, `王某某（局长）`, `王某某 局长`. */
export function officeAndName(text: string): OfficeAndName {
  const plain = text.trim().replace(/[\s　]+/gu, ' ');
  if (isName(plain)) return { office: '', name: plain.replaceAll(' ', '') };
  const spaced = new RegExp(`^(.*\\S)[ 、，,·/／](${chineseName}|\\p{Script=Han} \\p{Script=Han})${title}$`, 'u').exec(plain);
  if (spaced) return { office: spaced[1] ?? '', name: (spaced[2] ?? '').replaceAll(' ', '') };
  const bracketed = new RegExp(`^(${chineseName})${title} ?[(（](.+)[)）]$`, 'u').exec(plain);
  if (bracketed) return { office: bracketed[2] ?? '', name: bracketed[1] ?? '' };
  const before = new RegExp(`^(.*?\\S) ?[(（](${chineseName})${title}[)）]$`, 'u').exec(plain);
  if (before) return { office: before[1] ?? '', name: before[2] ?? '' };
  const behind = new RegExp(`^(${chineseName}|\\p{Script=Han} \\p{Script=Han})[ ，,·/／]+(.*${officeEnd})$`, 'u').exec(plain);
  if (behind) return { office: behind[2] ?? '', name: (behind[1] ?? '').replaceAll(' ', '') };
  const joined = new RegExp(`^(.*?${officeEnd})(${chineseName})${title}$`, 'u').exec(plain);
  return joined ? { office: joined[1] ?? '', name: joined[2] ?? '' } : { office: plain, name: '' };
}

/** Whether a text is nothing but a Chinese name; names of two characters are often set with a space inside. */
export function isName(text: string): boolean {
  return wholeName.test(text) || (/^\p{Script=Han} \p{Script=Han}$/u.test(text) && wholeName.test(text.replace(' ', '')));
}

/** Whether a text is a name that is no common word too. */
export function isSureName(text: string): boolean {
  return isName(text) && !noGivenEnd.test(text);
}

/** Whether a text is an office and nothing more: 局长, 市林业局副局长. */
export function isOffice(text: string): boolean {
  return new RegExp(`^[\\p{Script=Han}、（）()]{0,30}${officeEnd}(?:[（(]\\p{Script=Han}{1,8}[)）])?$`, 'u').test(text);
}

/** The family name of `王局长`, `欧阳主任`; empty where a text is no family name with a title. */
export function familyWithTitle(text: string): string {
  return (
    new RegExp(`^(${double}|[${single}])(?:副|总|老)?${officeEnd.replace('|长)', ')')}?(?:老师|先生|女士|总)?$`, 'u').exec(text)?.[1] ?? ''
  );
}

const beforeOffice = new RegExp(
  [
    '^.*(?:邀请到?了?|请来了|请到了?|请|专访了?|采访了?|访问了?|对话|欢迎|嘉宾是|(?:做客|来到|到场|参加|出席)[^，。]{0,12}的?[是有为]|出席.*的(?:是|有)|分别是|他们是|',
    String.raw`以下[是为](?:今[日天])?|由)(?=\p{Script=Han}{2})|^(?:先生|女士|同志)?(?:的(?:提问|发言|介绍|问题)?)?(?:和|以及|及|与|并)?(?=\p{Script=Han}{2})`,
  ].join(''),
  'u',
);

/** The names that a text gives with their offices: 请省交通运输厅副厅长何砚川介绍. */
export function introduced(text: string): OfficeAndName[] {
  const pattern = new RegExp(
    `([\\p{Script=Han}（）()]{2,40}?${officeEnd}(?:、[\\p{Script=Han}]{2,16}?${officeEnd})*)[\\s　]?(${chineseName}|` +
      `\\p{Script=Han}[\\s　]\\p{Script=Han}|)` +
      '(?=先生|女士|同志|[，,、。；;：（(）)\\s]|介绍|出席|和|就|回答|答复|接受|做客|发布|通报|动议|主持|会见|向|作|为|将|以及|与|的|在|今[日天]|昨|日前|近日|于|对|表示|宣布|率|主|$)',
    'gu',
  );
  return [...text.matchAll(pattern)].flatMap(({ 1: office = '', 2: name = '' }) =>
    isName(name) ? [{ office: office.replace(beforeOffice, ''), name: name.replace(/[\s　]/gu, '') }] : [],
  );
}
