// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
import type { MessagesFor } from '../message.ts';

const promise = '每個數字都要能點到它的原話，發言裡的數字也一個都不能少';
const template = '這是頁面範本的問題：請把這條訊息交給維護網站的工程師';
const own = '數字用 <Value id="…" />；年份、名稱照這一節的原話寫';

/** 數字核對。 */
export const audit = {
  'numeral-lost': {
    what: (d) => `發言第 ${d.sentence} 句的「${d.numeral}」沒有去處（……${d.context}……）`,
    why: promise,
    fix: '請在 figures/ 裡登記這個數據；如果它不計數，請在 not-figures.yaml 裡寫明 passage 和 reason',
  },
  'figure-elsewhere': {
    what: (d) => `小節 ${d.measure} 裡的「${d.id}」是在 ${d.spokenIn} 說的`,
    why: '數字旁邊列出的原話裡沒有它',
    fix: '請換成本節的數據，或把這句話移到說它的那一節',
  },
  'figures-swapped': {
    what: (d) => `「${d.id}」和「${d.other}」好像寫反了：對調之後，數字和前後的字更相稱`,
    why: '寫反了，讀者看到的就是錯的數',
    fix: '請對照原話。寫反了就對調；沒有寫反，就把數字前的字寫得更接近原話',
  },
  'numeral-typed': {
    what: (d) => `「${d.numeral}」不是這一處的原話所說（……${d.context}……）`,
    why: promise,
    fix: (d) => (d.tags === 'no' ? '這裡不能用標籤：數字、年份、名稱照原話寫，或換成不帶數字的說法' : own),
  },
  'compare-row': {
    what: (d) => `<${d.tag}> 第 ${d.row} 行的「${d.id}」說的是「${d.other}」，這一行裡卻沒有它`,
    why: '同一行的前、後、變化要是同一件事，放錯了行就成了錯的數',
    fix: '請逐行對照 before、after、change（圖裡是前後兩列）的次序',
  },
  'site-not-the-figure': {
    what: (d) => `頁面 ${d.page} 上的「${d.context}」與登記的數據不一致`,
    why: promise,
    fix: (d) => (d.inSite ? template : own),
  },
  'site-not-spoken': {
    what: (d) => `頁面 ${d.page} 上標為原話的「${d.context}」與發言不一致`,
    why: promise,
    fix: (d) => (d.inSite ? template : own),
  },
  'site-not-structure': {
    what: (d) => `頁面 ${d.page} 上的「${d.context}」與實際的編號、日期或個數不一致`,
    why: '個數要與頁面上的相符',
    fix: (d) => (d.inSite ? template : own),
  },
  'site-no-source': {
    what: (d) => `頁面 ${d.page} 上的數字「${d.numeral}」沒有註明依據（……${d.context}……）`,
    why: promise,
    fix: (d) => (d.inSite ? template : own),
  },
  'site-not-in-source': {
    what: (d) => `「${d.numeral}」不是這一處的原話所說（……${d.context}……，頁面 ${d.page}）`,
    why: promise,
    fix: own,
  },
  'site-data-differs': {
    what: (d) => `開放數據 ${d.page} 與登記的數據不一致：${d.context}`,
    why: '各種格式裡的同一個數要相同',
    fix: template,
  },
  'site-search-text': { what: (d) => `搜尋結果裡的文字不在頁面上：${d.context}`, why: '搜尋結果要與頁面相同', fix: template },
  'site-file-unread': {
    what: (d) => `沒有核對的檔案：${d.page}`,
    why: '每個檔案都要核對，才能說沒有遺漏',
    fix: '請從 public/ 移走它，或交給維護網站的工程師',
  },
  'site-derived-wrong': {
    what: (d) => `推算「${d.numeral}」經另一途徑複核不符：${d.context}`,
    why: '推算的數也要經得起核對',
    fix: template,
  },
  'site-numeral-joined': {
    what: (d) => `頁面 ${d.page} 上的「${d.numeral}」看起來是一個數，其實由幾部分拼成（……${d.context}……）`,
    why: '讀者看到的是沒有人說過的數',
    fix: (d) => (d.inSite === 'yes' ? template : '請在兩個數之間加上標點或文字；本來就是一個數的，請寫在一起，不要分成幾段'),
  },
  'site-hidden-character': {
    what: (d) => `${d.page} 裡有看不見的字元 ${d.what}`,
    why: '它會讓數字看起來變樣，也會讓搜尋找不到這個詞',
    fix: template,
  },
  'site-file-changed': {
    what: (d) => `檔案 ${d.page} 與製作或交來時不同`,
    why: '只有核對過的內容才能發布',
    fix: '請重新製作網站；再出現的，請把這條訊息交給維護網站的工程師',
  },
  'site-code-foreign': {
    what: (d) => `指令碼或樣式 ${d.page} 不是本程式的`,
    why: '別處的程式碼會改變讀者看到的內容',
    fix: '請從 public/ 移走它，或交給維護網站的工程師',
  },
  'site-drawing-untrue': {
    what: (d) => `頁面 ${d.page} 上的圖「${d.context}」畫得與數據所說的不一致`,
    why: '畫的長短要與數相符，「以上」「以下」要畫出開口',
    fix: template,
  },
  'site-supplied-unmarked': {
    what: (d) => `頁面 ${d.page} 引用第 ${d.numeral} 句時，編者補正的字沒有標出：「${d.context}」`,
    why: '補正的字不標出來，讀者會以為是發言原有的',
    fix: template,
  },
  'site-english-wrong': {
    what: (d) => `數據「${d.numeral}」的英文寫法讀回來與發言不符：${d.context}`,
    why: '譯成英文的數也要經得起核對',
    fix: template,
  },
} satisfies MessagesFor;
