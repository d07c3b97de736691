import { chineseSentenceName } from '../chinese-sentences.ts';
import { hanNumber } from '../han-number.ts';
import { attachments } from './attachments.ts';
import { draft } from './draft.ts';
import { figures } from './figures.ts';
import { lineBreaks, phrases, segments } from './line-breaks.ts';
import { pages } from './pages.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';

/** 2020-11 写作2020年11月；草稿里还不知道的日子待填。 */
function dateText(date: string): string {
  if (date === '') return draft.toFill;
  const [year, ...rest] = date.split('-');
  return [`${year}年`, ...rest.map((part, place) => `${Number(part)}${place === 0 ? '月' : '日'}`)].join('');
}

/** 每个页面都有的页脚。 */
const footer = {
  edition: (version: string, date: string) => `第${version}版，${date}`,
  archived: (date: string) => `已归档：${date}，不再更新`,
  made: '每个数字都通向它的原话或算式。',
  organiser: '主办单位',
  operator: '承办单位',
  contact: '联系方式',
  siteIdCode: '网站标识码',
  officialSign: '党政机关网站标识',
  reportMistake: '我为政府网站找错',
  outbound: '站外',
  leaving: '将离开本站，前往其他网站',
  source: '来源',
  published: '本站发布时间',
};

/** 引用和分享。 */
const sharing = {
  citation: '引用',
  emended: '（〔〕内为本站补正）',
  accessed: '（{date}查阅）',
  copy: '复制引文',
  code: '本站网址的二维码',
  stop: '。',
  from: '出处',
  titled: (title: string) => `《${title}》`,
  quoted: ['“', '”'],
  picture: '分享图片',
  feed: '订阅（Atom）',
};

/** 中文界面文字。`{n}` 等由页面代入。 */
export const zhCN = {
  separator: '｜',
  colon: '：',
  list: '，',
  dateText,
  asOfText: (asOf: string, period: string) => (asOf === 'period' ? period : asOf.split('/').map(dateText).join('至')),
  titleMarks: (title: string) => `《${title}》`,
  lineBreaks,
  phrases,
  segments,
  skip: '跳到正文',
  menu: '目录',
  breadcrumbs: '当前位置',
  onThisPage: '本页内容',
  previous: '上一页',
  next: '下一页',
  neighbours: '前后页',
  toTop: '回到页首',
  facts: { event: '这次发布会', when: '时间', where: '地点', who: '发布单位', period: '时段', host: '主持', spoke: '发言' },
  contents: '分领域',
  headline: '要点',
  areaNumber: (n: number) => `领域${hanNumber(n)}`,
  areas: (n: number) => `${n}个领域`,
  measures: (n: number) => `${n}项举措`,
  figuresCount: (n: number) => `${n}项数据`,
  derivedCount: (n: number) => `其中推算${n}项`,
  documentsCount: (n: number) => `${n}份文件`,
  milestonesCount: (n: number) => `${n}件大事`,
  correctionsCount: (n: number) => `${n}处更正`,
  toSentence: chineseSentenceName({ asSaid: '原话', ...pages.transcript.sections, question: pages.questions.number }),
  ...figures,
  ...pages,
  attachments,
  draft,
  search,
  settings,
  footer,
  sharing,
};
