// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
import type { MessagesFor } from '../message.ts';

/** 更正。 */
export const corrections = {
  'correction-edition': {
    what: (d) =>
      d.other ? `第${d.version}版有 ${d.date} 和 ${d.other} 兩個日期` : `第${d.version}版（${d.date}）晚於現在這一版（${d.current}）`,
    why: '讀者要在這裡查哪一版改了什麼',
    fix: (d) =>
      d.other
        ? '請照那一版的 report.yaml 寫版次和日期'
        : '請寫公佈這處更正的那一版；如果就是新版，請先把 report.yaml 裡的 edition 改成新版',
  },
  'correction-empty': {
    what: (d) => (d.withdrawn ? '撤回的數據沒有寫原來的名稱和數值' : '沒有寫這項數據原來是什麼'),
    why: '引用過舊版的讀者，要在這裡查到舊版的說法',
    fix: (d) =>
      d.withdrawn
        ? '請照舊版顯示的寫上 was: { label: …, value: … }'
        : '請在 was: 裡寫變了的（value、asOf 或 label），或在 formerIds: 裡寫曾用的編號',
  },
  'correction-value': {
    what: (d) => `「${d.value}」不是一個數量`,
    why: '原來的數值要作為數給人看',
    fix: '請照舊版顯示的寫數和單位，不寫別的，例如 1.2萬冊',
  },
  'correction-same': {
    what: (d) => `「${d.text}」與更正後的一樣`,
    why: '沒有變的不算更正，讀者會以為這裡改過',
    fix: '請照舊版顯示的寫；沒有變的，刪去這一行',
  },
  'correction-withdrawn': {
    what: (d) => `數據 ${d.id} 寫明已撤回，卻還在登記表裡`,
    why: '它的網址會通向兩處',
    fix: '請在 figures/ 裡刪去這一條，或在這裡刪去 withdrawn: true',
  },
  'former-id-taken': {
    what: (d) => `曾用編號 ${d.id} 已是另一項數據的編號`,
    why: '它的網址會通向兩項數據',
    fix: '請給那項數據換一個編號，或在這裡刪去這個編號',
  },
  'correction-page': {
    what: (d) => `沒有網頁 ${d.page}`,
    why: '讀者要從這處更正看到那一頁現在的文字',
    fix: (d) => (d.nearest ? `請寫 ${d.nearest}` : '請寫網頁的檔名，例如 index.html 或 1-network.html'),
  },
  'correction-reason': {
    what: '沒有寫更正的理由',
    why: '引用過舊版的讀者要知道為什麼改',
    fix: '請在 reason: 後面寫一句話，例如 轉錄時數字顛倒了。',
  },
} satisfies MessagesFor;
