// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
import type { MessagesFor } from '../message.ts';

/** 什麼太多，怎麼辦。 */
const tooMany: Record<string, string> = {
  files: '檔案',
  numerals: '這個檔案裡的數',
  entries: '條目',
  braces: '這個檔案裡的大括號 {',
  references: '這個檔案裡 &amp; 之類的字元程式碼',
};
const tooManyMended: Record<string, string> = {
  files: '請把與報告無關的檔案移出內容資料夾',
  numerals: '請刪短；這麼多數字的表格應當作為附件',
  entries: '請分成幾份，或者去掉沒有人會查的條目',
  braces: '請刪去：大括號在報告裡沒有含義',
  references: '請直接寫字元本身，寫 & 而不是 &amp;',
};

/** 因大小或種類而不讀的內容。 */
export const overLimits = {
  'more-mistakes': {
    what: (d) => `還有 ${d.count} 處沒有列出：${d.kinds}`,
    why: '太長的清單沒有人看，而且多半出於同一個原因',
    fix: '請先改好上面的，再檢查一遍',
  },
  'file-link': {
    what: (d) => `${d.name} 是指向別處的連結（快捷方式）`,
    why: '它可以指向這臺機器上的任何檔案，所指的內容變了，資料夾裡也看不出來',
    fix: '請把檔案或資料夾本身複製到這裡，代替連結',
  },
  'file-special': {
    what: (d) => `${d.name} 不是普通檔案，而是裝置、管道或套接字`,
    why: '它沒有固定的內容，讀起來可能沒有盡頭',
    fix: '請移出內容資料夾',
  },
  'file-unreadable': {
    what: (d) => `${d.name} 讀不了（${d.reason}）`,
    why: '網站要由資料夾裡的全部內容生成',
    fix: '請取得讀取它的許可權；如果別的程式正在寫它，請再檢查一遍',
  },
  'content-changing': {
    what: (d) => `正讀著，${d.name} 又有改動`,
    why: '讀到的內容有新有舊，彼此可能不合',
    fix: '請等儲存或複製結束，再執行一次',
  },
  'file-name-garbled': {
    what: (d) => `檔名 ${d.name} 不能讀成文字`,
    why: '它在不同的機器上樣子不同；舊的 Windows 壓縮軟體會帶來這樣的名稱',
    fix: '請改名，只用英文字母、數字、連字元和點',
  },
  'file-name-long': {
    what: (d) => `名稱 ${d.name} 太長`,
    why: '由它得出的檔名在有些磁碟上放不下',
    fix: (d) => `請縮短到 ${d.most} 個位元組以內，也就是這麼多個英文字母`,
  },
  'folders-deep': {
    what: (d) => `資料夾 ${d.name} 巢狀太深`,
    why: '報告用不著這麼多層資料夾',
    fix: (d) => `最多 ${d.most} 層`,
  },
  'file-large': {
    what: (d) => `檔案 ${d.name} 太大：${d.size} 位元組`,
    why: '檢查它要幾分鐘，讀者開啟也要等很久',
    fix: (d) => `請控制在 ${d.most} 位元組以內；正文可以寫短些，登記表可以分成 figures/ 裡的幾個檔案`,
  },
  'files-large': {
    what: (d) => `加上 ${d.name}，資料夾裡的文字總共太多`,
    why: '檢查它們要幾分鐘',
    fix: (d) => `全部文字請控制在 ${d.most} 位元組以內；其餘的另做一份報告`,
  },
  'line-long': {
    what: '這一行太長',
    why: '這麼長的段落，多半是丟了換行',
    fix: (d) => `請分段，每段最多 ${d.most} 字`,
  },
  'word-long': {
    what: (d) => `「${d.word}…」中間沒有空格也沒有標點，一連 ${d.length} 個字元`,
    why: '沒有這麼長的詞或者數，頁面上也放不下',
    fix: (d) => `請刪去，或者斷開，每段最多 ${d.most} 個字元`,
  },
  'nested-deep': {
    what: '這裡的列表、引用或括號一層套一層，太深了',
    why: '沒有人看得明白，程式到一定層數也讀不下去',
    fix: (d) => `最多 ${d.most} 層`,
  },
  'too-many': {
    what: (d) => `${tooMany[d.kind ?? ''] ?? ''}超過了 ${d.most} ${d.kind === 'entries' ? '條' : '個'}，從這裡起是多出來的`,
    why: '檢查它們要幾分鐘',
    fix: (d) => tooManyMended[d.kind ?? ''] ?? '請控制在這個數以內',
  },
  'derive-deep': {
    what: (d) => `「${d.id}」要經過 ${d.most} 個以上的推算數據，一個接一個`,
    why: '讀者沒法沿著算式一步步查回原話',
    fix: '請直接從原話裡的數據推算',
  },
  'link-elsewhere': {
    what: (d) => `連結的文字是一個網址 ${d.said}，指向的卻是另一個 ${d.url}`,
    why: '讀者會去到他沒想去的地方',
    fix: (d) => `兩處寫同一個網址；或者寫文字，例如 [通知](${d.url})`,
  },
  'look-alike-digits': {
    what: (d) => `「${d.written}」看著是數字，裡面卻有字母`,
    why: '讀者看到的是誰也沒說過的數字，檢查和搜尋都認不出來',
    fix: (d) => `請寫成數字 ${d.digits}；原話裡的數據寫成 <Value id="…" />`,
  },
} satisfies MessagesFor;
