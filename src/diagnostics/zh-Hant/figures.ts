// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
import type { MessagesFor } from '../message.ts';
import { characterNamed } from './characters.ts';

const inputs: Record<string, string> = {
  baseOfGrowth: '現在的數, 增長的百分數',
  sum: '數, 數, …',
  difference: '被減數, 減數',
  share: '部分, 整體',
  ratio: '被除數, 除數',
  growth: '此前的數, 現在的數',
};
const forms: Record<string, string> = { ratio: '比', rank: '名次', vague: '沒有說出確數的說法' };
const bounds = { low: '只有下限', high: '只有上限', near: '是約數', range: '是範圍' };
/** 推算所用的數，各自說到什麼程度。 */
function boundsOf(details: Record<string, string>): string {
  const parts = Object.entries(bounds).map(([kind, known]) => details[kind] && `${details[kind]} ${known}`);
  return parts.filter(Boolean).join('，');
}
const verifiable = '每個數字都要能點到發言裡的原句';

/** 數據、檔案與大事記。 */
export const figures = {
  'quote-none': {
    what: (d) => `發言裡找不到這句引文：「${d.quote}」`,
    why: verifiable,
    fix: (d) => (d.nearest ? `最接近的是「${d.nearest}」，請照抄` : '請從「發言原文」頁照抄原話（標點用全形）'),
  },
  'quote-many': {
    what: (d) => `這句引文在發言裡有 ${d.count} 處：「${d.quote}」`,
    why: '讀者要被帶到唯一的一句',
    fix: '把引文寫長一些，或用 prefix、suffix 寫明前後文',
  },
  'quote-sentences': { what: (d) => `引文跨了兩句：「${d.quote}」`, why: '一個數字出自一句話', fix: '請只引其中一句' },
  'value-not-number': {
    what: (d) => `「${d.value}」不是數`,
    why: '數值要能計算',
    fix: '照發言寫，例如 710、1.7萬、六、20-60萬、7.2:41.5:51.3、第3、數十；單位寫在 unit 裡',
  },
  'value-with-limit': {
    what: (d) => `「${d.value}」裡的「${d.limit}」不寫在 value 裡`,
    why: '「以上」「不超過」「近」「餘」這些詞從引文裡讀出，寫錯了意思就變了',
    fix: (d) => `value 只寫數，刪去「${d.limit}」；界限會照原話顯示`,
  },
  'value-part': {
    what: (d) => `引文說的是「${d.whole}」，「${d.value}」只是其中一部分`,
    why: '只寫一頭或一項，數字就變了',
    fix: (d) => `value 寫全，改成 ${d.whole}`,
  },
  'unit-left-out': {
    what: (d) => `沒有寫單位，發言裡「${d.value}」的單位是「${d.unit}」`,
    why: '少了單位，數字就看不懂，也會變成別的意思',
    fix: (d) => `請加一行 unit: ${d.unit}`,
  },
  'value-not-said': {
    what: (d) => `引文裡沒有說「${d.value}」；說的是：${d.said || '沒有數字'}`,
    why: verifiable,
    fix: (d) => (d.said ? `value 改成${d.said.includes('、') ? '其中一個' : ` ${d.said}`}，或換一句引文` : '請換一句含有這個數的引文'),
  },
  'value-said-twice': { what: (d) => `引文裡「${d.value}」出現了不止一次`, why: '要知道是哪一個數', fix: '請把引文縮短到只含一個' },
  'unit-not-said': {
    what: (d) => (d.said ? `引文裡「${d.value}」後面說的不是「${d.unit}」，而是「${d.said}」` : `引文到「${d.value}」為止，沒有說「${d.unit}」`),
    why: '單位錯了，數字就錯了',
    fix: (d) => {
      if (d.added) return `「${d.added}」是編者補充的，請加一行 editorialUnit: true`;
      return d.said
        ? '把 unit 改成發言裡的單位；編者補充的部分寫在斜線後，例如 元/月，並加一行 editorialUnit: true'
        : '請把引文寫長，把單位包含進去';
    },
  },
  'unknown-figure': {
    what: (d) => `沒有編號為「${d.id}」的數據`,
    why: '頁面會缺一個數字',
    fix: (d) => (d.nearest ? `改成「${d.nearest}」` : '請先在 figures/ 裡登記這個數據'),
  },
  'derive-inputs': {
    what: (d) => `${d.operation} 需要 ${d.expected} 個數據，寫了 ${d.count} 個`,
    why: '少了多了都算不出來',
    fix: (d) => `寫法：${d.operation}: [${inputs[d.operation ?? ''] ?? d.example}]`,
  },
  'derive-circle': { what: (d) => `推算繞成了圈：${d.circle}`, why: '繞圈的推算沒有結果', fix: '請讓其中一個數據直接引自發言' },
  'derive-units': {
    what: (d) => `單位不同，不能用 ${d.operation}：${d.units}`,
    why: '不同單位不能放在一起計算',
    fix: '請只用單位相同的數據',
  },
  'derive-result-unit': {
    what: (d) => `推算結果的單位應當是「${d.expected}」，寫的是「${d.unit}」`,
    why: (d) =>
      d.operation === 'difference' && d.unit === d.inputs && d.unit === '%'
        ? '兩個百分數相減，差的是百分點；寫成 % 說的就是另一件事'
        : '單位錯了，數字就錯了',
    fix: (d) => `unit 改成 ${d.expected}`,
  },
  'derive-zero': { what: (d) => `${d.operation} 的除數是零`, why: '除以零沒有結果', fix: '請換一個不為零的數據' },
  'derive-unbounded': {
    what: (d) => `${d.operation} 的結果沒有界限：${boundsOf(d)}`,
    why: '這樣算出來的數，會比發言說得多',
    fix: '請換成確切的數，或界限方向合適的數；沒有就刪去這一條，直接用發言裡的說法',
  },
  'derive-form': {
    what: (d) => `「${d.id}」（${d.said}）是${forms[d.form ?? ''] ?? '…'}，不能用來推算`,
    why: '推算要用確切的數、有界限的數或範圍',
    fix: '請換一個數據；沒有就刪去這一條，直接用發言裡的說法',
  },
  'growth-not-percent': {
    what: (d) => `growthOf 只用於百分比，這裡的單位是「${d.unit}」`,
    why: '增長幅度是百分比',
    fix: '刪去 growthOf，或把 unit 改成 %',
  },
  'date-not-said': { what: (d) => `引文裡讀不出日期 ${d.date}`, why: '大事記的日期也要有原話', fix: '請引用說到這個日期的那句話' },
  'title-not-said': {
    what: (d) => `引文裡沒有「${d.title}」`,
    why: '文件名稱要與發言一字不差',
    fix: (d) => (d.nearest ? `發言裡是「${d.nearest}」` : '請照抄發言裡的文件名稱'),
  },
  'as-of-not-said': {
    what: (d) => `第 ${d.sentence} 句沒有說「${d.date}」`,
    why: '時間錯了，數字就錯了',
    fix: 'asOf 照原句的年月寫；「目前」寫發言當天，「累計」寫 period',
  },
  'as-of-not-derived': {
    what: (d) => `推算數據「${d.id}」的時間 ${d.date} 沒有來歷`,
    why: '時間錯了，數字就錯了',
    fix: 'asOf 寫所用數據的時間，或同一處原話裡說到的年月、規劃的末年',
  },
  'value-with-unit': {
    what: (d) => `value「${d.value}」裡寫進了單位「${d.unit}」`,
    why: '數和單位分開寫，才能核對、比較和畫圖',
    fix: (d) => `寫成兩行：value: ${d.number}，unit: ${d.unit === '%' ? '"%"' : d.unit}`,
  },
  'unit-full-width': {
    what: (d) => `單位「${d.unit}」用了全形字元`,
    why: '全形和半形是兩個不同的字元，寫成全形就對不上',
    fix: (d) => `用英文輸入法重打，寫成 unit: "${d.right}"`,
  },
  'quote-look-alike': {
    what: (d) =>
      `引文「${d.quote}」與發言看起來一樣，第 ${d.at} 個字卻不同：` +
      (d.typed
        ? `這裡是${characterNamed(d.typed)}，發言裡${d.said ? `是${characterNamed(d.said)}` : '沒有'}`
        : `發言裡這裡還有${characterNamed(d.said)}`),
    why: '從 Word、PDF 或網頁貼上的文字常帶著這樣的字元，程式會把它們當成不同的字',
    fix: (d) =>
      d.said
        ? `在「${d.before}」後面${d.typed ? '刪去它，' : ''}改打${characterNamed(d.said)}`
        : `在「${d.before}」後面刪去它：游標放在那裡，按一次 Delete`,
  },
  'label-year': {
    what: (d) => `名稱「${d.label}」裡的 ${d.year} 年，既不是 asOf，也不在原句裡`,
    why: '年份錯了，數字就錯了',
    fix: '請把名稱裡的年份改成原句所說的',
  },
} satisfies MessagesFor;
