// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
import type { MessagesFor } from '../message.ts';

/** 不能作附件的檔案：按副檔名說怎麼辦。 */
const otherKinds: Record<string, string> = {
  svg: 'SVG 是能帶指令碼的網頁，請匯出為 PNG',
  html: '網頁裡的內容沒有核對過，請寫進正文，或列印為 PDF',
  htm: '網頁裡的內容沒有核對過，請寫進正文，或列印為 PDF',
  heic: '手機的 HEIC 照片多數瀏覽器打不開，請匯出為 JPEG',
  heif: '手機的 HEIF 照片多數瀏覽器打不開，請匯出為 JPEG',
  avif: '請匯出為 JPEG 或 WebP',
  gif: '請匯出為 PNG；要原樣發布的動圖放在 public/',
  bmp: '請匯出為 PNG 或 JPEG',
  tif: '請匯出為 JPEG',
  tiff: '請匯出為 JPEG',
  doc: '請在 Word 裡另存為 .docx，或匯出為 PDF',
  wps: '請另存為 .docx，或匯出為 PDF',
  docm: '帶宏的文件不能發布，請另存為 .docx',
  xls: '請在 Excel 裡另存為 .xlsx',
  et: '請另存為 .xlsx',
  xlsm: '帶宏的表格不能發布，請另存為 .xlsx',
  csv: '請另存為 .xlsx',
  ppt: '請匯出為 PDF',
  pptx: '請匯出為 PDF',
  zip: '請把裡面的檔案分別放進來',
  rar: '請把裡面的檔案分別放進來',
  mp4: '影片不能放在這裡，請寫一個連結',
};

/** 圖片與附件。 */
export const attachments = {
  'attachment-kind': {
    what: (d) => `${d.name} 不能作附件`,
    why: '只有照片和文件可以：別的檔案有的瀏覽器打不開，有的能帶程式',
    fix: (d) => `${otherKinds[d.ending ?? ''] ?? '請換一種格式'}；可用的副檔名：${d.allowed}`,
  },
  'attachment-name': {
    what: (d) => `檔名 ${d.name} 不能用${d.alike ? `：與 ${d.alike} 只有大小寫不同` : ''}`,
    why: '檔名會成為網址，要在各種主機和磁碟上都能用',
    fix: '請改名，只用英文字母、數字、連字元和點，例如 attachments/opening-2020.jpg，正文裡也一起改',
  },
  'attachment-missing': {
    what: (d) => `沒有附件「${d.url}」`,
    why: '讀者會看到打不開的圖片或連結',
    fix: (d) => (d.nearest ? `改成「${d.nearest}」` : '請把檔案放進內容資料夾的 attachments/，這裡的寫法與檔名一致，大小寫也一樣'),
  },
  'attachment-unused': {
    what: (d) => `正文裡沒有提到附件 ${d.name}`,
    why: '沒有提到的檔案讀者找不到，也可能是忘了撤下的',
    fix: (d) => `在正文裡寫上 ${d.picture ? `![這張圖上是什麼](${d.name})` : `[檔案的名稱](${d.name})`}，或者把檔案移出 attachments/`,
  },
  'attachment-too-large': {
    what: (d) => `附件 ${d.name} 有 ${d.size} MB，最多 ${d.most} MB`,
    why: '再大的檔案，用手機流量的讀者要等幾分鐘',
    fix: (d) => (d.picture ? '請匯出小一些的圖，長邊 4000 畫素足夠' : '請壓縮文件裡的圖片後另存，或分成幾個檔案'),
  },
  'attachment-disguised': {
    what: (d) => `${d.name} 的內容不是 ${d.label}${d.found ? `，而是 ${d.found}` : ''}`,
    why: '瀏覽器會打不開，或者當成別的東西',
    fix: (d) =>
      d.found === 'DOC/XLS'
        ? `這是舊格式，或者加了密碼：請開啟原檔案，去掉密碼，另存為 ${d.label}`
        : `改副檔名不會改變內容，請開啟原檔案，另存為真正的 ${d.label}`,
  },
  'attachment-broken': {
    what: (d) => `${d.name} 已經損壞，不能當作 ${d.label} 開啟${d.problem ? `（${d.problem}）` : ''}`,
    why: '讀者會看到殘缺的圖片，或打不開的文件',
    fix: (d) => `請重新複製原檔案；仍然不行，就用別的軟體開啟後另存為 ${d.label}`,
  },
  'attachment-program': {
    what: (d) => `${d.name} 裡帶有程式（宏或指令碼）`,
    why: '政府網站上的檔案不應當讓讀者的電腦執行程式',
    fix: (d) => (d.label === 'PDF' ? '請用「列印為 PDF」重新生成' : `請另存為不帶宏的 ${d.label}，或匯出為 PDF`),
  },
  'picture-moving': {
    what: (d) => `${d.name} 是動圖`,
    why: '動圖會分散讀者的注意，也不能列印',
    fix: '請匯出其中一幀；或者放進 public/，在正文裡寫連結',
  },
  'picture-too-many-pixels': {
    what: (d) => `${d.name} 有 ${d.width}×${d.height} 畫素，最多 ${d.most} 畫素`,
    why: '沒有螢幕顯示得了，許多手機開啟它會宕機',
    fix: '請匯出小一些的圖，長邊 4000 畫素足夠',
  },
  'picture-without-alt': {
    what: (d) => `圖片 ${d.url} 沒有文字說明`,
    why: '看不見圖的讀者只能靠它知道圖上是什麼',
    fix: (d) => `在方括號裡寫這張圖上是什麼，例如 ![工作人員在社群登記](${d.url})`,
  },
  'picture-is-document': {
    what: (d) => `${d.url} 是文件，不能當圖片顯示`,
    why: '瀏覽器在圖片的位置只會顯示一個叉',
    fix: (d) => `去掉感嘆號，寫成連結：[${d.alt}](${d.url})`,
  },
  'picture-reference': {
    what: (d) => `圖片的地址寫在了別處：[${d.name}]`,
    why: '圖片和它的說明要在一起，才看得出說的是哪張',
    fix: '把地址直接寫在後面：![這張圖上是什麼](attachments/photo.jpg)',
  },
} satisfies MessagesFor;
