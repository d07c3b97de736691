import type { MessagesFor } from '../message.ts';

/** 更正。 */
export const corrections = {
  'correction-edition': {
    what: (d) =>
      d.other ? `第${d.version}版有 ${d.date} 和 ${d.other} 两个日期` : `第${d.version}版（${d.date}）晚于现在这一版（${d.current}）`,
    why: '读者要在这里查哪一版改了什么',
    fix: (d) =>
      d.other
        ? '请照那一版的 report.yaml 写版次和日期'
        : '请写公布这处更正的那一版；如果就是新版，请先把 report.yaml 里的 edition 改成新版',
  },
  'correction-empty': {
    what: (d) => (d.withdrawn ? '撤回的数据没有写原来的名称和数值' : '没有写这项数据原来是什么'),
    why: '引用过旧版的读者，要在这里查到旧版的说法',
    fix: (d) =>
      d.withdrawn
        ? '请照旧版显示的写上 was: { label: …, value: … }'
        : '请在 was: 里写变了的（value、asOf 或 label），或在 formerIds: 里写曾用的编号',
  },
  'correction-value': {
    what: (d) => `“${d.value}”不是一个数量`,
    why: '原来的数值要作为数给人看',
    fix: '请照旧版显示的写数和单位，不写别的，例如 1.2万册',
  },
  'correction-same': {
    what: (d) => `“${d.text}”与更正后的一样`,
    why: '没有变的不算更正，读者会以为这里改过',
    fix: '请照旧版显示的写；没有变的，删去这一行',
  },
  'correction-withdrawn': {
    what: (d) => `数据 ${d.id} 写明已撤回，却还在登记表里`,
    why: '它的网址会通向两处',
    fix: '请在 figures/ 里删去这一条，或在这里删去 withdrawn: true',
  },
  'former-id-taken': {
    what: (d) => `曾用编号 ${d.id} 已是另一项数据的编号`,
    why: '它的网址会通向两项数据',
    fix: '请给那项数据换一个编号，或在这里删去这个编号',
  },
  'correction-page': {
    what: (d) => `没有网页 ${d.page}`,
    why: '读者要从这处更正看到那一页现在的文字',
    fix: (d) => (d.nearest ? `请写 ${d.nearest}` : '请写网页的文件名，例如 index.html 或 1-network.html'),
  },
  'correction-reason': {
    what: '没有写更正的理由',
    why: '引用过旧版的读者要知道为什么改',
    fix: '请在 reason: 后面写一句话，例如 转录时数字颠倒了。',
  },
} satisfies MessagesFor;
