import { examplesOf } from '../../../src/components/examples.ts';
import type { DocumentationLanguage } from '../../../src/i18n/language.ts';
import { type Attribute, type AttributeKind, tags } from '../../../src/report/schema/tags.ts';

const words = {
  en: {
    title: 'Tags',
    head:
      'What an author may write in MDX besides Markdown. Every attribute is a string in straight quotation marks; ' +
      'tags need no import and hold no content.',
    attribute: '| attribute | holds | needed |\n| --- | --- | --- |',
    yes: 'yes',
    no: 'no',
    oneOf: 'one of',
    even: (names: string) => `Hold equally many entries: ${names}.`,
    kinds: {
      figure: 'the id of a figure',
      figures: 'ids of figures, parted by spaces',
      series: 'ids of figures, parted by spaces; lists parted by `|`',
      text: 'text',
      texts: 'texts, parted by `|`',
      sentences: 'numbers of sentences, such as `1.3-2`, parted by spaces',
      area: 'the number of an area',
      measure: 'the number of a measure, such as `1.2`',
      word: 'a word',
    } satisfies Record<AttributeKind, string>,
  },
  'zh-CN': {
    title: '标签',
    head: '作者在 MDX 里除 Markdown 外可以写的标签。每个属性都是英文引号里的文字；标签不用导入，里面也不写内容。',
    attribute: '| 属性 | 写什么 | 必须写 |\n| --- | --- | --- |',
    yes: '是',
    no: '否',
    oneOf: '其中之一：',
    even: (names: string) => `这几项的个数要相同：${names}。`,
    kinds: {
      figure: '一项数据的编号',
      figures: '几项数据的编号，用空格隔开',
      series: '几项数据的编号，用空格隔开；几组之间用 `|` 隔开',
      text: '文字',
      texts: '几段文字，用 `|` 隔开',
      sentences: '句子编号，如 `1.3-2`，几句用空格隔开',
      area: '领域的序号',
      measure: '举措的编号，如 `1.2`',
      word: '一个词',
    } satisfies Record<AttributeKind, string>,
  },
};

/** The page of the docs that lists every tag with its attributes and examples. */
export function tagsPage(language: DocumentationLanguage): string {
  const own = words[language];
  const holds = ({ kind, values }: Attribute) =>
    values ? `${own.oneOf} ${values.map((value) => `\`${value}\``).join(', ')}` : own.kinds[kind].replaceAll('|', '\\|');
  const sections = Object.entries(tags).map(([tag, { attributes, even }]) => {
    const rows = Object.entries(attributes).map(
      ([name, attribute]) => `| \`${name}\` | ${holds(attribute)} | ${attribute.required ? own.yes : own.no} |`,
    );
    const examples = (examplesOf[tag] ?? []).map(({ shows, mdx }) =>
      `${shows[language]}:\n\n\`\`\`mdx\n${mdx}\n\`\`\`\n`.replace(':\n', language === 'en' ? ':\n' : '：\n'),
    );
    return [
      `## ${tag}`,
      '',
      own.attribute,
      ...rows,
      '',
      ...(even ? [own.even(even.map((name) => `\`${name}\``).join(', ')), ''] : []),
      ...examples,
    ].join('\n');
  });
  return `# ${own.title}\n\n${own.head}\n\n${sections.join('\n')}`;
}
