// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
import type { MessagesFor } from '../message.ts';

/** 原文的行尾、BOM、最後一行有了什麼變化。 */
function changedEnds({ was, is, mark, end }: Record<string, string>): string {
  const ends = is === 'mixed' ? `行尾原來都是 ${was}，現在幾種混用` : `行尾由 ${was} 變成了 ${is}`;
  const more = (change: string | undefined) => (change === 'added' ? '多' : '少');
  return [was && ends, mark && `檔案開頭${more(mark)}了 BOM`, end && `檔案末尾${more(end)}了一個換行`].filter(Boolean).join('，');
}

/** 怎樣另存，才與登記時相同。 */
function savedAs({ was, mark, end }: Record<string, string>): string {
  const coding = mark === 'added' ? 'UTF-8，不帶 BOM' : 'UTF-8，帶 BOM';
  return [was && `行尾選 ${was}`, mark && `編碼選 ${coding}`, end && `末尾${end === 'added' ? '不' : ''}留換行`].filter(Boolean).join('，');
}

/** 發言原文與校勘。 */
export const transcript = {
  'transcript-changed': {
    what: (d) => `transcript.txt 的內容變了：現在的 SHA-256 是 ${d.actual}`,
    why: '原文是存檔，一個位元組也不能改',
    fix: '請恢復原檔案，要更正文字就寫進 emendations.yaml；若原檔案本來就該是這樣，把 sha256 改成上面這個值',
  },
  'source-missing': {
    what: (d) => `沒有原件「${d.name}」`,
    why: '發言原文是從這份檔案取出的，存檔時要能核對',
    fix: '請把原件放回 source 資料夾，名字照舊；原件不再儲存的，刪去 report.yaml 裡的 source 幾行',
  },
  'source-changed': {
    what: (d) => `原件「${d.name}」變了：現在的 SHA-256 是 ${d.actual}`,
    why: '發言原文是從原來那份檔案取出的，改過的就不能用來核對',
    fix: '請恢復原來的檔案；要換成新的一份，執行 npx xunli new 新檔案 --out 這個資料夾',
  },
  'line-ends-changed': {
    what: (d) => `transcript.txt 的文字沒有變，變的只是：${changedEnds(d)}`,
    why: '原文是存檔，一個位元組也不能改；Git 的 autocrlf 和一些編輯器會在檢出或儲存時這樣改',
    fix: (d) =>
      [
        d.was && '在 .gitattributes 里加一行 *.txt -text，刪去 transcript.txt，再用 git checkout -- transcript.txt 重新檢出',
        `${d.was ? '不用 Git 或檢出後仍是這樣的，' : ''}在編輯器裡照原樣另存（${savedAs(d)}）`,
        d.actual && `有意這樣改的，把 sha256 改成 ${d.actual}`,
      ]
        .filter(Boolean)
        .join('；'),
  },
  'passage-none': {
    what: (d) => `原文裡找不到「${d.passage}」`,
    why: '校勘要落在一處確定的文字上',
    fix: (d) => (d.nearest ? `最接近的原文是「${d.nearest}」，請從 transcript.txt 照抄` : '請從 transcript.txt 照抄這一段'),
  },
  'passage-many': {
    what: (d) => `「${d.passage}」在原文裡有 ${d.count} 處`,
    why: '無法知道校勘的是哪一處',
    fix: '把 passage 寫長一些，或用 prefix、suffix 寫明前後文',
  },
  'passages-overlap': { what: (d) => `這條校勘與第 ${d.other} 條改了同一處文字`, why: '同一處只能有一種讀法', fix: '請合併成一條' },
  'no-areas': {
    what: (d) => `發言裡沒有以「${d.marker}」開頭的段落`,
    why: '靠這個標記劃分領域',
    fix: '把 structure.area 改成發言裡第一個領域的序號，照抄，例如 一、',
  },
  'marker-none': {
    what: (d) => `發言裡沒有以「${d.marker}」開頭的段落或句子（structure.${d.key}）`,
    why: '靠這個標記劃分發言',
    fix: (d) => `把 ${d.key} 改成發言裡的原文${d.key === 'measure' ? '，例如 一是' : '；沒有這一部分就刪去這一行'}`,
  },
  'numbering-gap': {
    what: (d) => `「${d.before}」後面就是「${d.marker}」，中間少了序號`,
    why: '可能漏讀了一個標題，或把引文裡的序號當成了標題',
    fix: '原文就是這樣的，不用改；漏讀的標題，把各級的序號寫進 levels；序號排錯了，在 emendations.yaml 裡校正',
  },
  'note-none': {
    what: (d) => `「${d.mark}」（${d.sentence}）是註解的標記，後面卻沒有這條註解`,
    why: '讀者點了標記找不到註解',
    fix: '原文就沒有這條註解的，不用改；註解裡的序號排錯了，在 emendations.yaml 裡校正',
  },
  'mark-none': {
    what: (d) => `註解「${d.mark}」（${d.sentence}）在發言和表格裡沒有標記`,
    why: '讀者看不出它注的是哪裡',
    fix: '原文就沒有標記的，不用改；標記漏排、排錯了，在 emendations.yaml 裡校正',
  },
  'heading-none': {
    what: (d) => `發言裡沒有「${d.heading}」這一行（levels）`,
    why: '標題要整行照抄，才知道從哪裡分開',
    fix: (d) => (d.nearest ? `最接近的一行是「${d.nearest}」，是它就照抄；不是就刪去這一條` : '請照抄發言裡的標題，或刪去這一條'),
  },
  'level-no-marker': {
    what: (d) => `「${d.level}」不是序號（levels）`,
    why: '每一級寫它的第一個序號，後面的照著數',
    fix: '照抄這一級的第一個序號，例如 一、、（一）、1.、一是、——；沒有序號的一級，把標題逐行列出，寫成 - [標題, 標題]',
  },
  'level-none': {
    what: (d) => `發言裡沒有以「${d.level}」這樣的序號開頭的段落或句子（levels）`,
    why: '寫了卻沒有的一級，多半是序號抄錯了',
    fix: '用 xunli read transcript.txt 看發言裡有哪些序號，改成原文；沒有這一級就刪去這一條',
  },
  'words-none': {
    what: (d) => `發言裡沒有以「${d.words}」開頭的段落（${d.key}）`,
    why: '靠這句話知道從哪裡分開',
    fix: (d) => `照抄那一段開頭的幾個字；沒有這一部分就刪去 ${d.key} 這一行`,
  },
  'line-none': {
    what: (d) => `發言裡沒有「${d.line}」這一行（leave-out）`,
    why: '不屬於發言的行要整行照抄，才不會誤刪別的內容',
    fix: (d) => (d.nearest ? `最接近的一行是「${d.nearest}」，是它就照抄；不是就刪去這一條` : '請照抄要略去的那一行，或刪去這一條'),
  },
  'speaker-unknown': {
    what: (d) => `這裡發言的「${d.speaker}」不在 speakers 裡`,
    why: '讀者要知道每段話是誰說的',
    fix: (d) =>
      d.nearest
        ? `若就是「${d.nearest}」，請在 emendations.yaml 裡校正；不是就在 speakers 里加一行 ${d.speaker}: 職務`
        : `在 speakers 里加一行 ${d.speaker}: 職務；這裡不是有人發言，就刪去 speakers，用 xunli read 看是怎樣讀的`,
  },
  'question-unanswered': {
    what: (d) => `第 ${d.question} 問後面沒有看出回答`,
    why: '問答頁上每一問都要有答',
    fix: '在 speakers 裡寫上回答的人（照實錄裡的稱呼），例如 張三: 副局長；用 xunli read transcript.txt 看誰在什麼地方開口',
  },
} satisfies MessagesFor;
