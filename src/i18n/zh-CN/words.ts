import { about } from './about.ts';
import { audit } from './audit.ts';
import { chart, comparison } from './chart.ts';
import { descriptions } from './descriptions.ts';
import { filter } from './filter.ts';
import { footer } from './footer.ts';
import { notFound } from './not-found.ts';
import { pages } from './pages.ts';
import { search } from './search.ts';
import { pieces } from './segments.ts';
import { settings } from './settings.ts';
import { sharing } from './sharing.ts';
import { transcript } from './transcript.ts';

/** 2020-11 写作2020年11月。 */
function dateText(date: string): string {
  const [year, ...rest] = date.split('-');
  return [`${year}年`, ...rest.map((part, place) => `${Number(part)}${place === 0 ? '月' : '日'}`)].join('');
}

/** 讲话分条以外的部分，句子的编号以字母开头。 */
const otherParts: Record<string, string> = { h: '题头', o: '开场', c: '结语' };

/** 中文界面文字。`{n}` 等由页面代入。 */
export const zhCN = {
  separator: '｜',
  colon: '：',
  dateText,
  asOfText: (asOf: string, period: string) => (asOf === 'period' ? period : asOf.split('/').map(dateText).join('至')),
  titleMarks: (title: string) => `《${title}》`,
  skip: '跳到正文',
  menu: '目录',
  breadcrumbs: '当前位置',
  onThisPage: '本页内容',
  previous: '上一页',
  next: '下一页',
  neighbours: '前后页',
  toTop: '回到页首',
  pages,
  descriptions,
  facts: { when: '时间', where: '地点', who: '发布单位', period: '时段' },
  areaNumber: (n: number) => `领域${['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'][n] ?? n}`,
  contents: '分领域',
  headline: '要点',
  areas: (n: number) => `${n}个领域`,
  list: '，',
  /** 标题可以在哪里换行。 */
  lineBreaks: (title: string) => title.split(/(?=[“《])/),
  /** 标题的分句，换行时尽量不拆开。 */
  phrases: (title: string) => title.split(/(?<=[，：；])(?=.)/),
  /** 标题里不宜拆开的词语，行末只在它们之间换行。 */
  pieces,
  measures: (n: number) => `${n}项举措`,
  figuresCount: (n: number) => `${n}项数据`,
  derivedCount: (n: number) => `其中推算${n}项`,
  documentsCount: (n: number) => `${n}份文件`,
  milestonesCount: (n: number) => `${n}件大事`,
  toSentence: (id: string) => `原话，${otherParts[id.charAt(0)] ?? ''}第${id.replace(/^[a-z]-/, '')}句`,
  sentence: '原话',
  quoted: '引自讲话',
  derived: '推算',
  derivedSign: '推',
  derivedFrom: '推算式',
  unitAdded: (added: string) => `“${added}”为编者所加`,
  before: '此前',
  after: '此后',
  change: '变化',
  period: '整个时期',
  asOf: '时间',
  value: '数值',
  label: '内容',
  area: '领域',
  measure: '举措',
  basis: '依据',
  agrees: '与讲话所说一致',
  disagrees: '与讲话所说不一致',
  permalink: '本条链接',
  filter,
  transcript,
  chart,
  comparison,
  footer,
  notFound,
  about,
  audit,
  search,
  settings,
  sharing,
};

/** The interface words of a language; every language has them all. */
export type Words = typeof zhCN;
