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

/** 讲话记录与校勘。 */
export const transcript = {
  'transcript-changed': {
    what: (d) => `transcript.txt 的内容变了：现在的 SHA-256 是 ${d.actual}`,
    why: '原文是存档，一个字节也不能改',
    fix: '请恢复原文件，要更正文字就写进 emendations.yaml；若原文件本来就该是这样，把 sha256 改成上面这个值',
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
} satisfies MessagesFor;
