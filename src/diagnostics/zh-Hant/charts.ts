// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
import type { MessagesFor } from '../message.ts';

const honest = '圖不能誤導讀者';
const readable = '太多或太少都讀不清';
/** 沒有長短的，按其形式。 */
const forms: Record<string, string> = { ratio: '比例', rank: '位次', vague: '概數' };
/** 沒有單位的數據按什麼計。 */
const unitNames: Record<string, string> = { '': '無單位', fraction: '分數' };
const counted = (of: string | undefined) => (of === 'series' ? '組數據' : '個數據');

/** 圖表。 */
export const charts = {
  'chart-unknown-type': { what: (d) => `沒有「${d.type}」這種圖`, why: '畫不出來', fix: (d) => `請從這些裡選一種：${d.known}` },
  'chart-no-title': { what: '圖沒有標題', why: '讀者要先知道圖說的是什麼', fix: '請寫 title="…"，用一句話說出圖的發現' },
  'chart-no-description': { what: '圖沒有說明', why: '看不見圖的讀者靠它瞭解內容', fix: '請寫 description="…"' },
  'chart-no-figures': { what: '圖裡沒有數據', why: '空圖什麼也沒說', fix: '請寫 figures="編號 編號"' },
  'chart-figure-twice': { what: (d) => `數據「${d.figure}」畫了兩遍`, why: honest, fix: '請刪去重複的一個' },
  'chart-too-many': {
    what: (d) => `${d.type} 最多放 ${d.most} ${counted(d.of)}，寫了 ${d.found} ${counted(d.of)}`,
    why: readable,
    fix: '請減少一些，或改用 <DataTable>',
  },
  'chart-too-few': {
    what: (d) => `${d.type} 至少要 ${d.least} ${counted(d.of)}，寫了 ${d.found} ${counted(d.of)}`,
    why: readable,
    fix: '請補足，或改用 <Stats>；幾組數據用 | 分開',
  },
  'chart-uneven-series': {
    what: (d) => `各組數據個數不同：${d.lengths?.replaceAll(', ', '、')}`,
    why: '各組要一一對應',
    fix: '請讓用 | 分開的每一組個數相同',
  },
  'chart-uneven-names': {
    what: (d) => `series 有 ${d.found} 個名稱，應有 ${d.wanted} 個`,
    why: '每組都要有名稱',
    fix: '請用 | 分開，每組寫一個名稱',
  },
  'chart-uneven-labels': {
    what: (d) => `labels 有 ${d.found} 個，應有 ${d.wanted} 個`,
    why: '每一項都要有名稱',
    fix: '請用 | 分開，每項寫一個名稱，或刪去 labels',
  },
  'chart-mixed-units': {
    what: (d) =>
      `同一張圖裡單位不同：${(d.units ?? '')
        .split(', ')
        .map((unit) => unitNames[unit] ?? unit)
        .join('、')}`,
    why: '不同單位不能放在一把尺子上比',
    fix: '請只放單位相同的數據，或改用 small-multiples',
  },
  'chart-value-missing': { what: (d) => `數據「${d.figure}」沒有數值`, why: honest, fix: '請先改好這個數據' },
  'chart-negative-value': { what: (d) => `數據「${d.figure}」是負數`, why: '這種圖從零畫起', fix: '請改用 <DataTable>' },
  'chart-negative-part': { what: (d) => `部分「${d.figure}」是負數`, why: '整體不能有負的部分', fix: '請改用 bar' },
  'chart-not-positive': { what: (d) => `數據「${d.figure}」不大於零`, why: '對數刻度上沒有零和負數', fix: '請刪去它，或改用 bar' },
  'chart-range-too-wide': {
    what: (d) => `最大的數是最短的柱子的 ${d.ratio ?? ''} 倍，短的柱子看不見`,
    why: honest,
    fix: '請改用 type="magnitude"',
  },
  'chart-no-whole': {
    what: (d) => `缺少整體：應有 ${d.wanted} 個，寫了 ${d.found} 個`,
    why: '部分要對著說明白的整體',
    fix: '請寫 whole="整體的編號"',
  },
  'chart-whole-unused': { what: (d) => `${d.type} 不用 whole`, why: '多餘的屬性會讓人誤會', fix: '請刪去 whole' },
  'chart-parts-not-whole': {
    what: (d) => `各部分合計 ${d.sum}，整體「${d.whole}」是 ${d.value}`,
    why: honest,
    fix: '請補全各部分，或改用 bar',
  },
  'chart-no-date': {
    what: (d) => `數據「${d.figure}」的時間「${d.asOf}」不是一個時點`,
    why: '折線要按時間排列',
    fix: '請改用 bar，或寫明 asOf',
  },
  'chart-not-earlier': { what: '前一組的時間不早於後一組', why: '「前後對比」要先前後後', fix: '請把較早的一組寫在 | 前面' },
  'chart-no-length': {
    what: (d) => `數據「${d.figure}」是${forms[d.form ?? ''] ?? '…'}（${d.said}），沒有可以畫出的長短`,
    why: honest,
    fix: '請把它移出圖：在正文裡用 <Value>，或列進 <DataTable>',
  },
  'chart-part-not-certain': {
    what: (d) => `「${d.figure}」說的是「${d.said}」，不是一個定數`,
    why: '各部分佔整體多少都說定了，才畫得出',
    fix: '請改用 bar',
  },
  'chart-lead-none': {
    what: (d) => `lead 裡的「${d.figure}」不在圖裡`,
    why: '領頭的標記要畫在圖裡',
    fix: '請改成 figures 裡的編號，或刪去它',
  },
  'chart-lead-unused': {
    what: (d) => `${d.type} 不用 lead`,
    why: '這種圖的顏色用來分組、分部分',
    fix: '請刪去 lead，或改用 bar、horizontal-bar',
  },
  'chart-uneven-change': {
    what: (d) => `change 有 ${d.found} 個，應有 ${d.wanted} 個`,
    why: '每一行都要有自己的變化',
    fix: '請按行的次序，每行寫一個編號，或刪去 change',
  },
  'chart-change-unused': { what: (d) => `${d.type} 不用 change`, why: '只有前後對比有變化', fix: '請刪去 change，或改用 before-after' },
  'chart-change-other': {
    what: (d) => `change 裡的「${d.figure}」說的不是這一行（${d.row?.replaceAll(', ', '、')}）`,
    why: '排錯了次序，每一行就都寫上了別人的變化',
    fix: '請照 figures 的次序排；次序沒有錯的，給這個數據寫 growthOf: 這一行的編號',
  },
  'chart-unsorted': {
    what: (d) => `${d.type} 沒有按大小排`,
    why: '排好了，讀者一眼看出多少和先後',
    fix: '請按大小排 figures 和 labels；本來就有次序的（級別、年齡），不用改',
  },
  'chart-few-marks': {
    what: (d) => `圖裡只有 ${d.found} 個標記`,
    why: '兩三個數，一句話或一張表說得更清楚',
    fix: '請改用一句話、<Stats> 或 <DataTable>；畫出來才看得明白的，不用改',
  },
  'chart-id-twice': {
    what: (d) => `這張圖與 ${d.other} 的圖同類，畫的數一樣多，又從同一項畫起`,
    why: '每張圖要有自己的地址和數據檔案',
    fix: '請換一種次序，讓兩張圖從不同的數據畫起，或把兩張併成一張',
  },
} satisfies MessagesFor;
