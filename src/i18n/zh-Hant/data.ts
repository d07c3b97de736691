import type { FieldWords } from '../data.ts';

/** 各欄的名稱，以及從名稱看不出的含義。 */
const fields = {
  id: { title: '編號', description: '在本網站固定不變。' },
  label: { title: '內容' },
  status: { title: '狀態', description: 'draft：程式擬出，還沒有人讀過。' },
  label_en: { title: '英文名稱', description: '編者的譯文；沒有的留空。' },
  labelEn: { title: '英文名稱', description: '編者的譯文；沒有的留空。' },
  value: {
    title: '數值',
    description: '以「單位」一欄為單位；萬、億已經乘出；一位不差。範圍、比和概數（幾千、數十）沒有單一的數值，此欄為空。',
  },
  unit: { title: '單位', description: '比、分數和指數沒有單位，為空。' },
  display: { title: '寫法', description: '網站上顯示的數和單位。' },
  form: {
    title: '形式',
    description: 'point：單個的數；range：從幾到幾；ratio：幾比幾；fraction：幾分之幾、幾成；rank：第幾；vague：概數（幾千、數十）。',
  },
  bound: {
    title: '界限',
    description:
      'exact：確數；about：約數（近、約）；over：超過此數（餘、多、逾）；at-least：不少於此數（以上）；under：不足此數；at-most：不超過此數（以內）。',
  },
  value_low: { title: '下限', description: '數值所在範圍的下端；沒有說下端的（不超過、不到）為空，比和概數亦為空。' },
  value_high: { title: '上限', description: '數值所在範圍的上端；沒有說上端的（超過、以上）為空，比和概數亦為空。' },
  parts: { title: '比的各項', description: '按所說的先後，以空格分開；其他形式為空。' },
  asOf: { title: '時間', description: '年、月或日（ISO 8601）；「起/止」表示時段；period 表示整個報告期。' },
  part: {
    title: '部分',
    description:
      'area：某個領域；header：題頭；opening：開場；closing：結語；host：主持；question：問答；notes：註。推算的數依算式中的第一項。',
  },
  area: { title: '領域', description: '領域的序號；不在各領域中的為空。' },
  measure: { title: '措施', description: '措施的編號，是文字，不是小數；不在各措施中的為空。' },
  basis: { title: '依據', description: 'quoted：引自發言；derived：由發言中的數推算。' },
  quote: { title: '原話', description: '在校讀文本中只出現一處；引自表格的，由行和列確定。' },
  quotePrefix: { title: '原話的前文' },
  quoteSuffix: { title: '原話的後文' },
  quoteRow: { title: '原話所在的行', description: '引自表格時，行的名稱。' },
  quoteColumn: { title: '原話所在的列', description: '引自表格時，列的名稱。' },
  emended: { title: '校補', description: '原話中由編者補正的字放在〔 〕裏；原文沒有補正的，留空。' },
  sentence: { title: '句子編號', description: '原話所在的句子。' },
  derivation: { title: '推算', description: '推算的方法、所用數據的編號和算式。' },
  operation: { title: '推算方法' },
  inputs: { title: '推算所用的數據', description: '數據的編號，以空格分開。' },
  expression: { title: '推算式' },
  growthOf: { title: '增幅所指', description: '這個增幅說的是哪一項數據。' },
  plan: { title: '計劃', description: 'planned：計劃或承諾的數，並非結果。' },
  formerIds: { title: '曾用編號', description: '以前各版用過的編號；原來的網址仍通向這裡。' },
  note: { title: '說明' },
  certainty: { title: '確定程度', description: '編者對這個數字有存疑時，其中最不確定的一處；沒有存疑的，留空。' },
  doubt: { title: '存疑', description: '編者為什麼不能確定。' },
  href: { title: '網址', description: '相對於網站的根目錄，即本資料夾的上一層。' },
  series: { title: '系列' },
  chart: { title: '圖表編號' },
  chartTitle: { title: '圖表標題' },
  chartLabel: { title: '圖中名稱' },
  title: { title: '名稱' },
  date: { title: '日期', description: '年、月或日（ISO 8601）。' },
} satisfies Record<string, FieldWords>;

/** 開放數據的中文說明。 */
export const zhHant = {
  dataset: (title: string) => `${title}：開放數據`,
  about: (publisher: string, counts: { figures: number; documents: number; milestones: number }) =>
    `數據取自${publisher && `${publisher}公布的`}發言：${[
      `${counts.figures}項數據`,
      ...(counts.documents > 0 ? [`${counts.documents}份文件`] : []),
      ...(counts.milestones > 0 ? [`${counts.milestones}件大事`] : []),
    ].join('、')}，每一項都註明原話和所在的句子，推算的列明算式，可以逐項核對；有 CSV、JSON 兩種格式，可自由下載。`,
  files: {
    figures: '數據',
    charts: '圖表的數據',
    spreadsheet: '數據（供 Excel 等試算表開啟）',
    documents: '文件',
    milestones: '大事記',
    transcript: '發言紀錄（原始文本）',
    audit: '數據核對',
    reading: '發言紀錄（校讀文本）',
    csvw: '數據表的 CSVW 中繼資料',
    attachments: '圖片與附件的清單',
    corrections: '更正',
  },
  corrections: 'was 是舊版顯示的寫法（value 數值、asOf 時間、label 名稱、text 文字），變了哪項寫哪項；現在怎樣，見所指的數據、句子或網頁。',
  csv:
    '供程式讀取，沒有位元組順序記號（BOM）；用 Excel 開啟的是 figures-excel.csv 和每張圖的 CSV。' +
    "文字若以 = + - @ 等開頭，會被試算表視為公式，所以前面加了一個撇號（'）；讀取時去掉一個撇號即是原文。",
  reading: '開頭有位元組順序記號（BOM），伺服器沒有註明編碼也能讀；audit.json 內的位置從記號之後數起。',
  fields: fields as Record<keyof typeof fields, FieldWords>,
};
