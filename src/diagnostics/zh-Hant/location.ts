// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
import type { MessagesFor } from '../message.ts';

const anywhere = '同一份網站要能放在任何主機、任何路徑之下，也能從光碟、隨身碟直接開啟';
const strict = '安全策略嚴格的主機會拒絕它';
const template = '這是頁面範本的問題：請把這條訊息交給維護網站的工程師';
const removePublic = '請給 public/ 裡的這個檔案改名；不在 public/ 裡的，請交給維護網站的工程師';

/** 網站不依賴所在的位置。 */
export const location = {
  'location-absolute': {
    what: (d) => `${d.page} 裡的地址「${d.what}」不是站內的相對地址`,
    why: anywhere,
    fix: '站內的地址直接寫檔名，例如 figures.html；寫在範本裡的，請交給維護網站的工程師',
  },
  'location-dangling': {
    what: (d) => `${d.page} 裡的地址「${d.what}」沒有對應的檔案`,
    why: '讀者會遇到「找不到頁面」',
    fix: '請對照網站地圖裡的頁面名，連同 .html 一起寫；寫在範本裡的，請交給維護網站的工程師',
  },
  'location-fragment': {
    what: (d) => `${d.page} 裡的地址「${d.what}」指向的位置不在那一頁上`,
    why: '讀者會停在頁首，找不到要看的內容',
    fix: '請開啟那一頁，點標題旁的「本條連結」，照抄地址裡 # 後面的部分；寫在範本裡的，請交給維護網站的工程師',
  },
  'location-third-party': {
    what: (d) => `${d.page} 用到了別的網站：${d.what}`,
    why: '本站不向別的網站要任何東西；去別的網站的連結要讓讀者看得出來',
    fix: '請把檔案放進 public/；若是去別的網站的連結，範本裡要寫 rel="external"',
  },
  'location-not-found-page': {
    what: (d) => `404 頁裡有相對地址「${d.what}」`,
    why: '主機會在任何一層目錄顯示 404 頁，相對地址在那裡會落空',
    fix: template,
  },
  'location-needs-server': { what: (d) => `${d.page} 裡的 ${d.what} 從磁碟開啟時不起作用`, why: anywhere, fix: template },
  'location-inline-script': { what: (d) => `${d.page} 裡寫有指令碼：${d.what}`, why: strict, fix: template },
  'location-inline-style': { what: (d) => `${d.page} 裡寫有樣式：${d.what}`, why: strict, fix: template },
  'location-unread': { what: (d) => `讀不懂 ${d.page}：${d.what}`, why: '讀不懂就無法核對裡面的地址', fix: template },
  'location-id-twice': { what: (d) => `${d.page} 裡有兩處編號都是「${d.what}」`, why: '指向它的連結只能到達前一處', fix: template },
  'location-file-name': {
    what: (d) => `檔名「${d.what}」含有英文字母、數字和 . _ - 以外的字元`,
    why: '有的主機和壓縮軟體會把它變成亂碼',
    fix: removePublic,
  },
  'location-files-alike': {
    what: (d) => `檔名「${d.page}」與「${d.what}」只有大小寫不同`,
    why: '不分大小寫的磁碟上，一個會覆蓋另一個',
    fix: removePublic,
  },
} satisfies MessagesFor;
