import { chineseSentenceName } from '../chinese-sentences.ts';
import { hanNumber } from '../han-number.ts';
import { lineBreaks, phrases, segments } from '../zh-CN/line-breaks.ts';
import { attachments } from './attachments.ts';
import { draft } from './draft.ts';
import { figures } from './figures.ts';
import { pages } from './pages.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';

/** 2020-11 寫作2020年11月；草稿裡還不知道的日子待填。 */
function dateText(date: string): string {
  if (date === '') return draft.toFill;
  const [year, ...rest] = date.split('-');
  return [`${year}年`, ...rest.map((part, place) => `${Number(part)}${place === 0 ? '月' : '日'}`)].join('');
}

/** 每個頁面都有的頁尾。 */
const footer = {
  edition: (version: string, date: string) => `第${version}版，${date}`,
  archived: (date: string) => `已歸檔：${date}，不再更新`,
  made: '每個數字都連到它的原話或算式。',
  organiser: '主辦單位',
  operator: '承辦單位',
  contact: '聯絡方式',
  siteIdCode: '網站識別碼',
  officialSign: '政府網站標誌',
  reportMistake: '回報網站錯誤',
  outbound: '外部網站',
  leaving: '將離開本網站，前往其他網站',
  source: '來源',
  published: '本網站發布時間',
};

/** 引用和分享。 */
const sharing = {
  citation: '引用',
  emended: '（〔〕內為本站補正）',
  accessed: '（{date}查閱）',
  copy: '複製引文',
  code: '本網站網址的二維碼',
  stop: '。',
  from: '出處',
  titled: (title: string) => `《${title}》`,
  quoted: ['「', '」'],
  picture: '分享圖片',
  feed: '訂閱（Atom）',
};

/** 中文介面文字。`{n}` 等由頁面代入。 */
export const zhHant = {
  separator: '｜',
  colon: '：',
  list: '，',
  dateText,
  asOfText: (asOf: string, period: string) => (asOf === 'period' ? period : asOf.split('/').map(dateText).join('至')),
  titleMarks: (title: string) => `《${title}》`,
  lineBreaks,
  phrases,
  segments,
  skip: '跳至主要內容',
  menu: '目錄',
  breadcrumbs: '目前位置',
  onThisPage: '本頁內容',
  previous: '上一頁',
  next: '下一頁',
  neighbours: '上一頁及下一頁',
  toTop: '回到頁首',
  facts: { event: '這次發佈會', when: '時間', where: '地點', who: '發布單位', period: '時段', host: '主持', spoke: '發言' },
  contents: '各領域',
  headline: '要點',
  areaNumber: (n: number) => `領域${hanNumber(n)}`,
  areas: (n: number) => `${n}個領域`,
  measures: (n: number) => `${n}項措施`,
  figuresCount: (n: number) => `${n}項數據`,
  derivedCount: (n: number) => `其中推算${n}項`,
  documentsCount: (n: number) => `${n}份文件`,
  milestonesCount: (n: number) => `${n}件大事`,
  correctionsCount: (n: number) => `${n}處更正`,
  toSentence: chineseSentenceName({ asSaid: '原話', ...pages.transcript.sections, question: pages.questions.number }),
  ...figures,
  ...pages,
  attachments,
  draft,
  search,
  settings,
  footer,
  sharing,
};
