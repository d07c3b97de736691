// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
import type { MessagesFor } from '../message.ts';

/** 不讀的檔案種類，各是什麼。 */
const kinds: Record<string, string> = {
  'old-office': 'Word 2007 以前的格式（.doc）或者 WPS 文字（.wps）',
  rtf: 'RTF 格式（.rtf）',
  'open-document': 'OpenDocument 格式（.odt、.ods）',
  sheet: '電子表格（.xls、.xlsx、.et）',
  slides: '簡報（.ppt、.pptx）',
  archive: '壓縮檔',
  picture: '圖片',
  program: '程式',
};
const waysOut: Record<string, string> = {
  sheet: '請把要用的表格複製到文字稿裡，另存為 .docx',
  slides: '請把講稿的文字複製到新文件裡，另存為 .docx',
  archive: '請先解壓，再指明其中的文字稿',
  picture: '請用文字辨識軟體認出文字，對照原件校對，另存為 .txt 或 .docx',
  program: '請指明發言的文字稿，例如 .docx、.txt 或 .pdf',
};
const limited = '程式不在上面耗盡時間和記憶體';

/** 讀入一份現成的文件時，文件本身的問題。 */
export const sources = {
  'source-empty': {
    what: (d) => `${d.name} 裡沒有文字`,
    why: '沒有文字就沒有報告',
    fix: '請檢查是不是選錯了檔案，或者文件還沒有儲存；如果文字在圖片裡，請先認成文字',
  },
  'source-letters': {
    what: (d) => `${d.name} 裡沒有一個漢字或者拉丁字母`,
    why: '這不是發言的文字稿',
    fix: '請指明發言的文字稿，例如 .docx、.txt 或 .pdf',
  },
  'source-large': {
    what: (d) => `${d.name} 太大`,
    why: `一份發言用不著這麼大的檔案，${limited}`,
    fix: (d) => `請刪去文件裡的圖片，控制在 ${d.most} 位元組以內；或者只把文字另存為 .txt`,
  },
  'source-kind': {
    what: (d) => `${d.name} 是${kinds[d.kind ?? ''] ?? ' …'}，不能讀`,
    why: '這種檔案裡的文字不能一字不差地取出來',
    fix: (d) => waysOut[d.kind ?? ''] ?? '請用 Word 或者 WPS 開啟，另存為 .docx',
  },
  'source-locked': {
    what: (d) => `${d.name} 有密碼`,
    why: '不知道密碼就讀不到文字',
    fix: '請用密碼開啟，取消密碼後另存一份',
  },
  'source-broken': {
    what: (d) => `${d.name} 已經損壞，或者沒有傳完`,
    why: '殘缺的文件會丟掉原話',
    fix: '請重新取得這份檔案；能用 Word、WPS 或者瀏覽器開啟的話，另存為 .docx 再試',
  },
  'source-swollen': {
    what: (d) => `${d.name} 解壓以後大得出奇`,
    why: `真正的文件不會這樣，${limited}`,
    fix: (d) => `請用 Word 或者 WPS 開啟，把文字複製到新文件裡另存；每一部分最多 ${d.most} 位元組`,
  },
  'source-encoding': {
    what: (d) => `看不出 ${d.name} 是什麼編碼`,
    why: '猜錯編碼，漢字就變成別的字',
    fix: '請用記事本或者 WPS 開啟，確認沒有亂碼，再另存為 .txt，編碼選 UTF-8',
  },
  'source-scanned': {
    what: (d) => `${d.name} 裡只有圖片，沒有文字（多半是掃描件）`,
    why: '從圖片裡認出來的字不一定是原話',
    fix: '請找文字稿（.docx）；只有掃描件的話，請用文字辨識軟體認出文字，對照原件校對，另存為 .txt',
  },
  'source-nested': {
    what: (d) => `${d.name} 裡的內容一層套一層，或者零碎得出奇，超過 ${d.most}`,
    why: `真正的文件不會這樣，${limited}`,
    fix: '請用瀏覽器或者 Word 開啟，把文字複製到新文件裡，另存為 .docx 或 .txt',
  },
  'source-garbled': {
    what: (d) => `${d.name} 裡有認不出來的字${d.line ? `：「${d.line}」` : ''}`,
    why: '缺一個字，原話就變了',
    fix: '請用能正常顯示它的軟體開啟，把文字複製出來，改好亂碼，另存為 .docx 或 .txt',
  },
  'source-long': {
    what: (d) => `${d.name} 的文字太長`,
    why: '一份報告放不下這麼長的發言，檢查它要幾分鐘',
    fix: (d) => `請分成幾份報告，每份文字最多 ${d.most} 位元組，約三十萬漢字`,
  },
  'source-pages': {
    what: (d) => `${d.name} 的頁數太多`,
    why: `一份發言沒有這麼多頁，${limited}`,
    fix: (d) => `請只留發言的那些頁，最多 ${d.most} 頁`,
  },
  'source-slow': {
    what: (d) => `${d.name} 讀了太久還沒有讀完`,
    why: '裡面多半有大得出奇的圖片或者字型，讀下去可能沒有盡頭',
    fix: '請用 Word 或者 WPS 開啟，另存為 .docx；或者只留發言的那些頁',
  },
} satisfies MessagesFor;
