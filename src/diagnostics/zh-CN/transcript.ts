import type { MessagesFor } from '../message.ts';

/** 原文的行尾、BOM、最后一行有了什么变化。 */
function changedEnds({ was, is, mark, end }: Record<string, string>): string {
  const ends = is === 'mixed' ? `行尾原来都是 ${was}，现在几种混用` : `行尾由 ${was} 变成了 ${is}`;
  const more = (change: string | undefined) => (change === 'added' ? '多' : '少');
  return [was && ends, mark && `文件开头${more(mark)}了 BOM`, end && `文件末尾${more(end)}了一个换行`].filter(Boolean).join('，');
}

/** 怎样另存，才与登记时相同。 */
function savedAs({ was, mark, end }: Record<string, string>): string {
  const coding = mark === 'added' ? 'UTF-8，不带 BOM' : 'UTF-8，带 BOM';
  return [was && `行尾选 ${was}`, mark && `编码选 ${coding}`, end && `末尾${end === 'added' ? '不' : ''}留换行`].filter(Boolean).join('，');
}

/** 讲话原文与校勘。 */
export const transcript = {
  'transcript-changed': {
    what: (d) => `transcript.txt 的内容变了：现在的 SHA-256 是 ${d.actual}`,
    why: '原文是存档，一个字节也不能改',
    fix: '请恢复原文件，要更正文字就写进 emendations.yaml；若原文件本来就该是这样，把 sha256 改成上面这个值',
  },
  'source-missing': {
    what: (d) => `没有原件“${d.name}”`,
    why: '讲话原文是从这份文件取出的，存档时要能核对',
    fix: '请把原件放回 source 文件夹，名字照旧；原件不再保存的，删去 report.yaml 里的 source 几行',
  },
  'source-changed': {
    what: (d) => `原件“${d.name}”变了：现在的 SHA-256 是 ${d.actual}`,
    why: '讲话原文是从原来那份文件取出的，改过的就不能用来核对',
    fix: '请恢复原来的文件；要换成新的一份，运行 npx xunli new 新文件 --out 这个文件夹',
  },
  'line-ends-changed': {
    what: (d) => `transcript.txt 的文字没有变，变的只是：${changedEnds(d)}`,
    why: '原文是存档，一个字节也不能改；Git 的 autocrlf 和一些编辑器会在检出或保存时这样改',
    fix: (d) =>
      [
        d.was && '在 .gitattributes 里加一行 *.txt -text，删去 transcript.txt，再用 git checkout -- transcript.txt 重新检出',
        `${d.was ? '不用 Git 或检出后仍是这样的，' : ''}在编辑器里照原样另存（${savedAs(d)}）`,
        d.actual && `有意这样改的，把 sha256 改成 ${d.actual}`,
      ]
        .filter(Boolean)
        .join('；'),
  },
  'passage-none': {
    what: (d) => `原文里找不到“${d.passage}”`,
    why: '校勘要落在一处确定的文字上',
    fix: (d) => (d.nearest ? `最接近的原文是“${d.nearest}”，请从 transcript.txt 照抄` : '请从 transcript.txt 照抄这一段'),
  },
  'passage-many': {
    what: (d) => `“${d.passage}”在原文里有 ${d.count} 处`,
    why: '无法知道校勘的是哪一处',
    fix: '把 passage 写长一些，或用 prefix、suffix 写明前后文',
  },
  'passages-overlap': { what: (d) => `这条校勘与第 ${d.other} 条改了同一处文字`, why: '同一处只能有一种读法', fix: '请合并成一条' },
  'no-areas': {
    what: (d) => `讲话里没有以“${d.marker}”开头的段落`,
    why: '靠这个标记划分领域',
    fix: '把 structure.area 改成讲话里第一个领域的序号，照抄，例如 一、',
  },
  'marker-none': {
    what: (d) => `讲话里没有以“${d.marker}”开头的段落或句子（structure.${d.key}）`,
    why: '靠这个标记划分讲话',
    fix: (d) => `把 ${d.key} 改成讲话里的原文${d.key === 'measure' ? '，例如 一是' : '；没有这一部分就删去这一行'}`,
  },
  'numbering-gap': {
    what: (d) => `“${d.before}”后面就是“${d.marker}”，中间少了序号`,
    why: '可能漏读了一个标题，或把引文里的序号当成了标题',
    fix: '原文就是这样的，不用改；漏读的标题，把各级的序号写进 levels；序号排错了，在 emendations.yaml 里校正',
  },
  'note-none': {
    what: (d) => `“${d.mark}”（${d.sentence}）是注释的标记，后面却没有这条注释`,
    why: '读者点了标记找不到注释',
    fix: '原文就没有这条注释的，不用改；注释里的序号排错了，在 emendations.yaml 里校正',
  },
  'mark-none': {
    what: (d) => `注释“${d.mark}”（${d.sentence}）在讲话和表格里没有标记`,
    why: '读者看不出它注的是哪里',
    fix: '原文就没有标记的，不用改；标记漏排、排错了，在 emendations.yaml 里校正',
  },
  'heading-none': {
    what: (d) => `讲话里没有“${d.heading}”这一行（levels）`,
    why: '标题要整行照抄，才知道从哪里分开',
    fix: (d) => (d.nearest ? `最接近的一行是“${d.nearest}”，是它就照抄；不是就删去这一条` : '请照抄讲话里的标题，或删去这一条'),
  },
  'level-no-marker': {
    what: (d) => `“${d.level}”不是序号（levels）`,
    why: '每一级写它的第一个序号，后面的照着数',
    fix: '照抄这一级的第一个序号，例如 一、、（一）、1.、一是、——；没有序号的一级，把标题逐行列出，写成 - [标题, 标题]',
  },
  'level-none': {
    what: (d) => `讲话里没有以“${d.level}”这样的序号开头的段落或句子（levels）`,
    why: '写了却没有的一级，多半是序号抄错了',
    fix: '用 xunli read transcript.txt 看讲话里有哪些序号，改成原文；没有这一级就删去这一条',
  },
  'words-none': {
    what: (d) => `讲话里没有以“${d.words}”开头的段落（${d.key}）`,
    why: '靠这句话知道从哪里分开',
    fix: (d) => `照抄那一段开头的几个字；没有这一部分就删去 ${d.key} 这一行`,
  },
  'line-none': {
    what: (d) => `讲话里没有“${d.line}”这一行（leave-out）`,
    why: '不属于讲话的行要整行照抄，才不会误删别的内容',
    fix: (d) => (d.nearest ? `最接近的一行是“${d.nearest}”，是它就照抄；不是就删去这一条` : '请照抄要略去的那一行，或删去这一条'),
  },
  'speaker-unknown': {
    what: (d) => `这里发言的“${d.speaker}”不在 speakers 里`,
    why: '读者要知道每段话是谁说的',
    fix: (d) =>
      d.nearest
        ? `若就是“${d.nearest}”，请在 emendations.yaml 里校正；不是就在 speakers 里加一行 ${d.speaker}: 职务`
        : `在 speakers 里加一行 ${d.speaker}: 职务；这里不是有人发言，就删去 speakers，用 xunli read 看是怎样读的`,
  },
  'question-unanswered': {
    what: (d) => `第 ${d.question} 问后面没有看出回答`,
    why: '问答页上每一问都要有答',
    fix: '在 speakers 里写上回答的人（照实录里的称呼），例如 张三: 副局长；用 xunli read transcript.txt 看谁在什么地方开口',
  },
} satisfies MessagesFor;
