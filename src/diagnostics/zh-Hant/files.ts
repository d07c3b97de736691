// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
import type { MessagesFor } from '../message.ts';
import { characterNames } from './characters.ts';

const types: Record<string, string> = {
  string: '文字；全是數字時加英文引號，例如 "1.0"',
  array: '一列條目，每條以「- 」開頭',
  object: '幾行「欄位: 內容」',
  boolean: 'true 或 false，不加引號',
  int: '整數',
  number: '數',
};
const here = (key: string | undefined) => (key ? `「${key}」` : '這裡');
const unreadable = '讀不懂的檔案不能發布';

const hiddenKinds: Record<string, string> = {
  'carriage-return': '單獨的歸位字元，後面沒有換行字元',
  control: '控制字元',
  direction: '改變文字方向的標記',
  invisible: '沒有字形的字元',
};

/** 檔案與 YAML。 */
export const files = {
  'missing-file': { what: (d) => `缺少檔案 ${d.name}`, why: '報告要齊全才能生成', fix: (d) => `請新建 ${d.name}，寫法見 README` },
  'not-utf8': { what: '檔案不是 UTF-8 編碼', why: '別的編碼會讓漢字變成亂碼', fix: '請在編輯器裡「另存為」，編碼選 UTF-8' },
  'empty-file': {
    what: '檔案是空的',
    why: '空檔案裡沒有可以發布的內容',
    fix: (d) => (d.list ? '請補上條目；確實沒有條目就刪去這個檔案' : '請補上內容，寫法見 README'),
  },
  'yaml-syntax': { what: '這裡的 YAML 寫法有誤', why: unreadable, fix: '請對照同一檔案裡別的條目，檢查這一行的縮排、冒號後的空格和引號' },
  'yaml-tab': { what: '縮排裡有製表符（Tab）', why: 'YAML 只認空格縮排', fix: '請把 Tab 換成兩個空格' },
  'duplicate-key': { what: (d) => `「${d.key}」在同一條裡寫了兩遍`, why: '無法知道以哪一個為準', fix: (d) => `請刪去一個「${d.key}」` },
  'yaml-alias': {
    what: (d) => `用了 YAML 的錨點、引用或類型標記「${d.name}」`,
    why: '內容只能是寫明的文字，層層引用會讓檔案無限膨脹',
    fix: (d) => `請刪去「${d.name}」，把內容原樣寫出來；若它本是文字，給整個值加英文引號`,
  },
  'unknown-key': {
    what: (d) => `不認識的欄位「${d.key}」`,
    why: '拼錯的欄位不會起作用',
    fix: (d) => (d.nearest ? `改成「${d.nearest}」` : `請刪去；可用的欄位：${d.known}`),
  },
  'missing-key': { what: (d) => `缺少「${d.key}」`, why: '這一項不能省', fix: (d) => `請補上一行「${d.key}: …」` },
  'wrong-type': {
    what: (d) => `${here(d.key)}的寫法不對${d.given ? `：${d.given}` : ''}`,
    why: '類型不對就無法核對',
    fix: (d) => `應當是${types[d.allowed ?? ''] ?? '一個數或一段文字'}`,
  },
  'not-allowed': {
    what: (d) => `「${d.key}」不能是「${d.given}」`,
    why: '只有列出的幾種寫法有含義',
    fix: (d) => `請從這些裡選一個：${d.allowed}`,
  },
  'empty-value': {
    what: (d) => `「${d.key}」是空的`,
    why: '空著就什麼也沒說',
    fix: (d) => `請寫上「${d.key}」的內容；可以省的欄位就整行刪去`,
  },
  'bad-id': {
    what: (d) => `編號「${d.given}」不能用`,
    why: '編號會成為網址和檔名的一部分',
    fix: '只用小寫字母、數字和連字元，例如 elder-beds-2020',
  },
  'bad-date': {
    what: (d) => `沒有「${d.given}」這個日期`,
    why: '日期錯了，時間線就錯了',
    fix: (d) =>
      d.key === 'asOf'
        ? '寫成 2020、2020-11、2020-11-30、2017/2020（起止）或 period（整個時期）'
        : '請核對；寫成 2020-11-30 這樣的日期，大事記也可以只寫 2020 或 2020-11',
  },
  'edition-before-event': {
    what: (d) => `版本日期 ${d.edition} 早於活動日期 ${d.event}`,
    why: '還沒有講的話，不會已經整理發布；日期錯了，讀者引用時就錯了',
    fix: '請核對 event.date 與 edition.date，寫錯的那個改過來；提前準備的，edition.date 寫打算發布的那一天',
  },
  'archived-before-edition': {
    what: (d) => `歸檔日期 ${d.archived} 早於版本日期 ${d.edition}`,
    why: '頁面會寫明自哪天起歸檔不再更新，那天之後卻又有新的版本',
    fix: '請核對 archived 與 edition.date；還在更新的報告，刪去 archived 這一行',
  },
  'bad-hash': {
    what: (d) => `「${d.given}」不是 SHA-256 校驗值`,
    why: '校驗值保證原文一字未改',
    fix: '應為 64 位，只有數字和小寫 a 至 f；在終端機裡執行 sha256sum transcript.txt 可以得到',
  },
  'bad-address': {
    what: (d) => `「${d.given}」不是網站目錄的網址`,
    why: '搜尋引擎和轉發的讀者要靠它找到本站',
    fix: '寫網站所在目錄的完整網址，以 https:// 開頭、以 / 結尾，例如 https://www.example.cn/report/',
  },
  'bad-time': {
    what: (d) => `「${d.given}」不是一天中的時刻`,
    why: '發布時間要寫到分鐘，供檢索和存檔',
    fix: '寫成兩位小時、英文冒號、兩位分鐘，外加引號，例如 "09:30"；不知道就不寫這一行',
  },
  'bad-web-link': {
    what: (d) => `「${d.given}」不是網頁的網址`,
    why: '讀者要能點到那裡',
    fix: '寫完整的網址，以 https:// 開頭，例如 https://www.example.cn/；沒有就不寫這一行',
  },
  'hidden-character': {
    what: (d) => `這裡有看不見的字元 ${d.codePoint}（${characterNames[d.codePoint ?? ''] ?? hiddenKinds[d.kind ?? '']}）：「${d.context}」`,
    why: '讀者看到的會和檔案裡寫的不一樣，不同的程式也會讀出不同的內容',
    fix: (d) =>
      d.kind === 'carriage-return'
        ? '請在編輯器裡把行尾改成 LF 或 CRLF，再儲存'
        : '請刪去它：把游標放在這裡，按一次 Delete；如果寫成了 \\u200b 或 &#8203; 這樣的程式碼，就刪去這段程式碼',
  },
  'public-kind': {
    what: (d) => `${d.name} 不能原樣發布`,
    why: '只有圖片和文件可以原樣發布；網頁、指令碼和文字會讓讀者看到沒有核對過的內容',
    fix: (d) => `請換成這幾種檔案：${d.allowed}`,
  },
  'public-name': {
    what: (d) => `檔名 ${d.name} 不能用`,
    why: '檔名會成為網址；assets、attachments、data、pictures、search、share 這幾個資料夾由網站自己使用',
    fix: '只用英文字母、數字、連字元和點，例如 public/files/plan-2024.pdf',
  },
  'public-disguised': {
    what: (d) => `${d.name} 的內容與副檔名不符`,
    why: '瀏覽器會打不開，或者當成別的東西',
    fix: (d) => `請另存為真正的 .${d.ending} 檔案`,
  },
  'line-break': { what: (d) => `「${d.key}」裡有換行`, why: '一處校勘只在一行之內', fix: '請分成幾條，每行一條' },
  'duplicate-id': {
    what: (d) => `編號「${d.id}」已經用過（${d.first}）`,
    why: '同一個編號會指向兩樣東西',
    fix: (d) => `請換一個編號，例如「${d.free}」`,
  },
  'one-operation': {
    what: 'derive 裡應當正好寫一種算法',
    why: '推算式要讓讀者看得懂',
    fix: '從 baseOfGrowth、sum、difference、share、ratio、growth 裡選一個',
  },
  'bad-file-name': {
    what: (d) => `檔名「${d.name}」不合規則`,
    why: '檔名會成為網址',
    fix: '寫成「序號-小寫英文名.mdx」，例如 areas/1-relief.mdx',
  },
  'unknown-file': {
    what: (d) => `不認識的檔案 ${d.name}`,
    why: '放錯或拼錯的檔案不會起作用',
    fix: (d) => {
      if (d.nearest) return `改名為 ${d.nearest}`;
      return d.attachment ? `要給讀者看的，改名為 ${d.attachment}；不然請移出內容資料夾` : '請移出內容資料夾';
    },
  },
  'yaml-colon': {
    what: (d) => `「${d.key}」後面的冒號寫得不對`,
    why: 'YAML 只認英文冒號加一個空格',
    fix: (d) => `寫成「${d.key}: ${d.value || '…'}」`,
  },
  'yaml-quotes-needed': {
    what: (d) => `「${d.key}」的內容裡有 YAML 的特殊符號，要加引號`,
    why: unreadable,
    fix: (d) => `寫成 ${d.key}: ${quoted(d.value)}`,
  },
  'yaml-unclosed': {
    what: (d) => `這個 ${d.open} 沒有配對`,
    why: '後面的內容會全被當成它裡面的',
    fix: (d) => `請在內容末尾補上 ${d.close}`,
  },
  'yaml-comma': {
    what: (d) => `{ } 裡的逗號把「${d.key}」的內容斷開了：後面的「${d.rest}」成了另一個欄位`,
    why: 'YAML 在 { } 裡用逗號分開各個欄位',
    fix: (d) => `給整個內容加英文引號，寫成 ${d.key}: ${quoted(d.value)}`,
  },
  'yaml-indent': {
    what: '這一行的縮排不對',
    why: 'YAML 靠縮排分清哪些內容屬於一條',
    fix: '同一條裡的各行左邊對齊；「- 」後面的欄位比「- 」多縮排兩格',
  },
  'out-of-range': {
    what: (d) => `「${d.key}」${d.most ? '太多或太大' : '太少或太小'}`,
    why: '超出範圍，頁面上放不下或沒有意義',
    fix: (d) => (d.most ? `最多 ${d.most}` : `至少 ${d.least}`),
  },
  'no-front-matter': {
    what: '檔案開頭沒有標題等資訊',
    why: '網頁的標題、說明從這裡來',
    fix: '第一行寫 ---，接著每行一項（title: …、description: …），再用一行 --- 結束；寫法見 README',
  },
} satisfies MessagesFor;

/** 加上引號的寫法；內容裡有雙引號時用單引號。 */
function quoted(value = ''): string {
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}
