/** 各頁的名稱。 */
const names = {
  index: '總覽',
  'for-you': '與您有關',
  questions: '問答',
  figures: '數據',
  documents: '文件',
  timeline: '大事記',
  transcript: '發言原文',
  terms: '索引',
  verbatim: '網頁原樣',
  corrections: '更正',
  audit: '數據核對',
  report: '一頁讀完',
  search: '搜尋',
  sitemap: '網站地圖',
  about: '關於本網站',
  english: 'English',
  404: '找不到頁面',
};

/** 各頁的說明，供搜尋引擎和網站地圖使用。 */
const descriptions = {
  'for-you': '您可能想知道的事，發言中是怎麼說的：數字、時間和原話。',
  questions: '會上的提問和回答，誰問、誰答，按提問的先後排列。',
  figures: '發言中每一個計數的數字，連同原話、時間和出處，可以排序和篩選。',
  documents: '發言中以書名號提及的文件，以及提到它的那句話。',
  timeline: '發言中有日期的事件，按時間先後排列。',
  transcript: '發言原文：校勘之處均有標示，可以切換為網頁原樣。',
  terms: '發言中的地名、機構、計劃和文件，按拼音排列；點編號看提到它的句子。',
  verbatim: '發言在網頁上的原樣，一字未改。',
  corrections: '各版更正過的內容：原來怎樣，現在怎樣，依據哪句原話，為什麼更正。',
  audit: '發言中每一個數字的寫法，連同所在的句子和去處。',
  report: '整份報告在同一頁上，方便通讀、列印和儲存為 PDF。',
  search: '在各項措施、發言、數據和文件中搜尋。',
  sitemap: '本網站的全部頁面。',
  about: '本網站的來源、方法、開放數據與無障礙安排。',
  404: '這個網址沒有頁面。',
};

const questions = {
  number: (n: number) => `第${n}問`,
  count: (n: number) => `${n}個問答`,
  asked: '提問',
  answered: '回答',
  list: '、',
  inTranscript: '看原話',
};

const transcript = {
  reading: '校讀文本',
  verbatim: '網頁原樣',
  view: '文本',
  sections: { header: '題頭', opening: '開場', closing: '結語', host: '主持', question: '問答', notes: '註' },
  usedBy: '用於',
  emendations: '校勘記',
  emended: '編者補正，見校勘記',
  readAs: '讀作',
  legend: '紅色加點線的文字由編者補正，點一下可看理由；〔…〕是無法補出的缺文。',
  leftOut: '劃去的文字屬於登載講話的網頁（來源、字號、列印之類），不是講話。',
  certainty: { certain: '確定', probable: '很可能', possible: '可能', unknown: '無法得知' },
  toNote: (mark: string) => `註釋 ${mark}`,
  backToMark: (mark: string) => `回到標記 ${mark}`,
  hash: '原始文本的 SHA-256',
  file: '原始文本',
};

const readers = {
  invitation: (n: number) => `您可能想知道的${n}件事`,
  only: { total: '發言只說了總數，沒有說每人多少。', average: '發言只說了平均數，沒有說每個人多少。' },
  where: '詳見',
};

const terms = {
  letters: '字母',
  digits: '數字',
  figures: '數據',
  aliases: (names: string) => `（又作${names}）`,
};

const corrections = {
  was: '原為',
  now: '現為',
  keys: { value: '數值', asOf: '時間', label: '名稱', id: '編號', text: '文字' },
  onPage: '見這一頁現在的文字',
  withdrawn: '已撤回',
  said: '原話',
  reason: '理由',
  mark: '更正',
  again: '後來又更正',
};

const audit = {
  total: (n: number) => `文字紀錄中共有${n}處數字`,
  fate: '去處',
  count: '處數',
  meaning: '含義',
  findings: '核對所見',
  noSums: '沒有找到可以與分項比較的合計。',
  sums: (n: number, allAgree: boolean) => `能與分項比較的合計，發言給出${n}處${allAgree ? '，都相符；其餘的數沒有比較。' : '：'}`,
  outcomes: {
    equal: '與發言所說一致',
    near: '與發言所說只有四捨五入之差',
    less: '少於發言所說的總數，其餘部分發言沒有分列',
    more: '多於發言所說的總數，各項可能有重疊',
    different: '與發言所說不一致',
  },
  doubts: '存疑之處',
  doubtsText: '編者對下列數字的所指或字形沒有把握，引用時請一併說明。',
  ofCharacters: '把握只說補正的字本身，不說兩個數字各指什麼；所指不明的，見「存疑之處」。',
  notFigures: '不視為數據的說法',
  speech: '逐句核對',
  fates: {
    figure: { name: '數據', meaning: '已登記為數據，點開可見' },
    date: { name: '日期', meaning: '年、月、日、季度或起止時間' },
    clock: { name: '時刻', meaning: '一天中的幾點幾分' },
    title: { name: '文件名稱', meaning: '在書名號之內' },
    name: { name: '專名', meaning: '計劃、會議等名稱的一部分' },
    ordinal: { name: '序數', meaning: '說的是第幾，不是多少' },
    listed: { name: '另行說明', meaning: '編者說明了理由，不視為數據' },
    word: { name: '詞語', meaning: '詞語的一部分，不計數' },
    marker: { name: '序號', meaning: '發言分條的序號' },
    furniture: { name: '頁面文字', meaning: '來源、頁碼等，不是發言' },
    lost: { name: '遺漏', meaning: '沒有去處' },
  },
};

/** 放在「」之內的文字：其中的引號改用『』。 */
function innerMarks(text: string): string {
  return text.replaceAll('「', '『').replaceAll('」', '』');
}

const about = {
  source: '來源',
  sourceText: (title: string, publisher: string, place: string) =>
    `本網站根據「${innerMarks(title)}」的原文編成（${publisher}，${place}），除此以外沒有採用其他材料。`,
  method: '方法',
  methodText: [
    '發言紀錄逐字保存，一個位元組也不改。文字紀錄中脫漏的字詞，由編者補出，逐處寫明理由和把握；補不出的，以〔…〕標示。',
    '發言中每個計數的數字都登記為一項數據：數值和單位從原話中讀出，與登記的不符，網站就不能產生。',
    '「推算」的數字由發言中的數字按列明的算式得出，處處以空心圖形或「推」字與發言中的數字區分。',
    '各節敘述或引原話，或由編者以平實的文字概括，都不加入發言中沒有的內容。',
  ],
  numbers: '本網站有',
  counts: { sentences: '句發言', figures: '項數據', derived: '項推算', documents: '份文件', milestones: '件大事', emendations: '處校勘' },
  data: '開放數據',
  licence: '使用許可',
  dataText: '下列檔案可自由下載、核對和再利用；格式說明見 datapackage.json（Frictionless Data Package v2）和 CSVW 中繼資料。',
  spreadsheetText:
    'figures-excel.csv 和每張圖的 CSV 供 Excel 等試算表開啟：編號、日期等以文字寫入，不會被改成別的數或日期；figures.csv 和 charts.csv 供程式讀取。',
  accessibility: '無障礙',
  accessibilityText:
    '頁面不依賴 JavaScript：關閉後仍可讀到全部文字、圖表、表格和連結。全站可用鍵盤操作，顏色對比符合 WCAG 2.2 AA 級標準。' +
    '頁首的「閱讀設定」可以切換至長者版，調整字體大小、行距、對比和游標；裝有中文語音的瀏覽器還可以朗讀。所選設定只儲存在讀者自己的瀏覽器內。',
};

const notFound = {
  why: '這個網址沒有頁面，可能是連結有誤，或頁面已經改名。',
  goOn: '可以從這裡繼續：',
  ways: [
    '請按瀏覽器的「上一頁」返回，改用另一個連結。',
    '也可以把網址列最後一個「/」後面的文字改為 index.html，開啟本網站的總覽；仍然找不到，就再去掉一層。',
  ],
};

/** 各頁自己的文字。 */
export const pages = { pages: names, descriptions, questions, readers, terms, transcript, corrections, audit, about, notFound };
