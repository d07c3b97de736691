// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
import type { MessagesFor } from '../message.ts';

const plainData = '內容只能是數據，不能是程式';

/** 符號逐個加上反斜線，就照樣顯示。 */
const escaped = (mark = '') => mark.replace(/[*_~]/g, String.raw`\$&`);

/** 領域文件和總覽。 */
export const pages = {
  'missing-area': {
    what: (d) => `第 ${d.area} 個領域「${d.title}」沒有檔案`,
    why: '發言說到的每個領域都要有一頁',
    fix: (d) => `請新建 areas/${d.area}-小寫英文名.mdx，例如 areas/${d.area}-name.mdx`,
  },
  'measure-missing': {
    what: (d) => `缺少小節 ${d.measure}「${d.title}」`,
    why: '發言裡的每項措施都要寫到',
    fix: (d) => `請加上一行：## ${d.measure} 小標題`,
  },
  'measure-unknown': {
    what: (d) => `小節標題「${d.heading}」對不上發言裡的措施`,
    why: '小節按發言的順序編號',
    fix: (d) => (d.expected ? `這裡應當是：## ${d.expected} 小標題` : '請刪去這個小節'),
  },
  'mdx-syntax': {
    what: '這裡的寫法有誤，從這裡起讀不下去',
    why: '讀不懂的檔案不能發布',
    fix: '請檢查這一段裡的角括號、大括號和引號是否成對',
  },
  'mdx-import': { what: (d) => `內容裡不能有 ${d.written}`, why: plainData, fix: '請刪去這一行；標籤不用匯入，直接寫' },
  'mdx-expression': {
    what: (d) => `內容裡不能有大括號：{${d.expression}`,
    why: plainData,
    fix: '請刪去大括號；數字用 <Value id="…" />，正文要用大括號就寫全形 ｛｝',
  },
  'mdx-html': {
    what: (d) => `內容裡不能有 HTML 標籤 <${d.tag}>`,
    why: plainData,
    fix: '請刪去；要加粗寫 **文字**，要列表每行以「- 」開頭，換段空一行',
  },
  'unknown-tag': {
    what: (d) => `沒有叫 <${d.tag}> 的標籤`,
    why: '讀者會看不到這一處',
    fix: (d) => (d.nearest ? `改成 <${d.nearest} … />` : `請刪去；可用的標籤：${d.known}`),
  },
  'unknown-attribute': {
    what: (d) => `<${d.tag}> 沒有「${d.attribute}」這個屬性`,
    why: '拼錯的屬性不會起作用',
    fix: (d) => (d.nearest ? `改成「${d.nearest}」` : `請刪去；可用的屬性：${d.known}`),
  },
  'missing-attribute': {
    what: (d) => `<${d.tag}> 缺少「${d.attribute}」，或者它是空的`,
    why: '這一項不能省',
    fix: (d) => `請加上 ${d.attribute}="…"`,
  },
  'attribute-not-string': {
    what: (d) => (d.attribute === '{…}' ? `<${d.tag}> 的屬性寫在大括號裡` : `<${d.tag}> 的「${d.attribute}」沒有用引號寫`),
    why: plainData,
    fix: (d) => (d.attribute === '{…}' ? '請刪去大括號，逐個寫出屬性' : `寫成 ${d.attribute}="${d.given || '…'}"`),
  },
  'attribute-value': {
    what: (d) => `<${d.tag}> 的「${d.attribute}」不能是「${d.given}」`,
    why: '只有列出的幾種寫法有含義',
    fix: (d) => (d.nearest ? `改成「${d.nearest}」；可以選的有：${d.allowed}` : `請從這些裡選一個：${d.allowed}`),
  },
  'tag-content': { what: (d) => `<${d.tag}> 裡面不能再寫內容`, why: '標籤只顯示登記過的數據', fix: (d) => `寫成 <${d.tag} … />` },
  'unknown-place': {
    what: (d) => `發言裡沒有「${d.id}」這一處`,
    why: '連結會落空',
    fix: (d) => `領域寫 2，措施寫 2.3，句子寫 2.3-4，以「發言原文」頁上的為準${d.nearest ? `；最接近的有「${d.nearest}」` : ''}`,
  },
  'said-nowhere': {
    what: '<Said> 不在正文的段落裡',
    why: '句子只在段落旁邊顯示，讀者在這裡看不到',
    fix: (d) =>
      `請寫在一段話的末尾，與正文之間不空行：<Said at="${d.at}" />；列表的各項之間要空一行；要在這裡引用原話，寫 <Source at="${d.at}" />`,
  },
  'link-unsafe': {
    what: (d) => `不允許的連結：${d.url}`,
    why: '連結裡不能有程式，也不能跳出本站目錄',
    fix: '請寫本站頁面，例如 figures.html，或以 https:// 開頭的網址',
  },
  'link-unknown': {
    what: (d) => `本站沒有 ${d.url} 這個網頁或檔案`,
    why: '讀者會遇到「找不到頁面」',
    fix: (d) => {
      if (d.nearest) return `改成 ${d.nearest}`;
      if (d.register) return `${d.register} 裡有了條目才有這一頁；沒有條目，就刪去這個連結`;
      return '請對照網站地圖裡的頁面名，或 public 裡的檔名';
    },
  },
  image: {
    what: (d) => (d.elsewhere ? `圖片來自別的網站：${d.url}` : `圖片不在 attachments/ 裡：${d.url}`),
    why: '網站只顯示自己帶著的圖片：離線能看，別人撤不掉，讀者看了什麼也不會告訴別的網站',
    fix: (d) => (d.isToAdd ? `請把圖片放進內容資料夾的 attachments/，寫成 ![這張圖上是什麼](${d.wanted})` : `改成「${d.wanted}」`),
  },
  'uneven-lists': {
    what: (d) => `<${d.tag}> 的「${d.first}」有 ${d.wanted} 個，「${d.second}」有 ${d.found} 個`,
    why: '前後要一一對應',
    fix: (d) => `請讓「${d.second}」也是 ${d.wanted} 個`,
  },
  'mdx-unclosed': {
    what: (d) => `標籤 <${d.tag}> 沒有寫完`,
    why: '後面的文字會被當成標籤的內容',
    fix: (d) => (d.mended ? `寫成 ${d.mended}` : '每個屬性的引號要成對，標籤以 /> 結束'),
  },
  'mdx-closing-tag': {
    what: (d) => `</${d.tag}> 沒有對應的開頭`,
    why: '讀不懂的檔案不能發布',
    fix: (d) => `請刪去 </${d.tag}>；標籤都以 /> 自己結束`,
  },
  'mdx-less-than': {
    what: (d) => `正文裡的小於號會被當成標籤：${d.written}`,
    why: '小於號後面的字讀者會看不到',
    fix: '寫成 &lt; 或「小於」；網址寫成 [文字](https://…)',
  },
  'mdx-comment': { what: '內容裡不能寫註解 <!-- -->', why: '註解不會發布，卻會留在檔案裡', fix: '請刪去整個註解' },
  'mdx-wide-quotes': {
    what: (d) => `「${d.attribute}」用了中文引號`,
    why: '屬性只認英文引號',
    fix: (d) => `寫成 ${d.attribute}="${d.value}"`,
  },
  'mdx-tag-as-text': {
    what: (d) => `這裡的 <${d.tag}> 沒有被認作標籤`,
    why: '讀者會看到一串程式碼',
    fix: (d) => `寫成 <${d.tag} … />：角括號用英文的，< 和 ${d.tag} 之間不空格`,
  },
  'tag-in-text': {
    what: (d) => `「${d.key}」裡有標籤：${d.given}`,
    why: '標籤只在正文裡起作用，讀者會在這裡看到一串程式碼',
    fix: '請改寫成不帶標籤、不帶這個數的話；數寫在正文裡，用 <Value id="…" />',
  },
  'mark-unpaired': {
    what: (d) => `這裡的 ${d.mark} 不起作用：${d.context}`,
    why: '讀者會看到這個符號',
    fix: (d) => `要加粗寫 **文字**，前後各兩個星號，裡面不留空格；乘號寫 ×；要顯示這個符號，寫 ${escaped(d.mark)}`,
  },
  'strike-out': {
    what: (d) => `內容裡不能用刪除線：${d.context}`,
    why: '搜尋和朗讀裡，劃去的話仍然是說了的話',
    fix: (d) => `請刪去不要的話和兩頭的 ${d.mark}；表示起止寫一個 ~；要顯示這個符號，寫 ${escaped(d.mark)}`,
  },
  footnote: {
    what: (d) => `內容裡不能用腳註：${d.label}`,
    why: '腳註離它說明的話太遠，朗讀時聽不到，編號也會被當成數',
    fix: '請把說明寫進正文：放在括號裡，或另起一段；對一個數的說明，寫在 figures/ 裡它的 note',
  },
  'task-box': {
    what: (d) => `列表裡不能有方框 ${d.box}`,
    why: '做完了沒有，朗讀時聽不出來',
    fix: '請刪去方框，把話說出來，例如：- 已經完成：…',
  },
  'marks-in-text': {
    what: (d) => `「${d.key}」裡有加粗的星號：${d.given}`,
    why: '加粗只在正文裡起作用，讀者會在這裡看到星號',
    fix: '請刪去星號',
  },
  'duplicate-attribute': {
    what: (d) => `<${d.tag}> 的「${d.attribute}」寫了兩遍`,
    why: '無法知道以哪一個為準',
    fix: (d) => `請刪去一個「${d.attribute}」`,
  },
  'area-unknown': {
    what: (d) => `發言裡沒有第 ${d.area} 個領域，一共 ${d.count} 個`,
    why: '這個檔案沒有可以對應的內容',
    fix: '請把檔名開頭的序號改成發言裡領域的序號，或移走這個檔案',
  },
  'area-twice': {
    what: (d) => `第 ${d.area} 個領域已經有檔案 ${d.first}`,
    why: '一個領域只有一頁',
    fix: '請合併成一個檔案，或改正檔名開頭的序號',
  },
} satisfies MessagesFor;
