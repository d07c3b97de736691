import type { MessagesFor } from '../message.ts';

const plainData = 'content is data, never code';

/** Area files. */
export const pages = {
  'missing-area': {
    what: (d) => `area ${d.area} “${d.title}” has no file`,
    why: 'every area of the speech has a page',
    fix: (d) => `create areas/${d.area}-name.mdx`,
  },
  'measure-missing': {
    what: (d) => `section ${d.measure} “${d.title}” is missing`,
    why: 'every measure of the speech is told',
    fix: (d) => `add a line: ## ${d.measure} Heading`,
  },
  'measure-unknown': {
    what: (d) => `the heading “${d.heading}” fits no measure of the speech`,
    why: 'sections follow the order of the speech',
    fix: (d) => (d.expected ? `here belongs: ## ${d.expected} Heading` : 'delete this section'),
  },
  'mdx-syntax': {
    what: (d) => `this cannot be read: ${d.problem}`,
    why: 'what cannot be read cannot be published',
    fix: 'check angle brackets and quotes; write &lt; for < in text',
  },
  'mdx-import': { what: (d) => `${d.written} is not allowed in content`, why: plainData, fix: 'delete the line; tags need no import' },
  'mdx-expression': {
    what: (d) => `braces are not allowed in content: {${d.expression}`,
    why: plainData,
    fix: 'delete the braces; write numbers as <Value id="…" />, and a brace in text as \\{',
  },
  'mdx-html': {
    what: (d) => `HTML is not allowed in content: <${d.tag}>`,
    why: plainData,
    fix: 'delete it; Markdown has **bold**, lists with “- ”, and a blank line between paragraphs',
  },
  'unknown-tag': {
    what: (d) => `there is no tag <${d.tag}>`,
    why: 'readers would miss this part',
    fix: (d) => (d.nearest ? `change it to <${d.nearest} … />` : `delete it; known tags: ${d.known}`),
  },
  'unknown-attribute': {
    what: (d) => `<${d.tag}> has no attribute “${d.attribute}”`,
    why: 'a misspelt attribute has no effect',
    fix: (d) => (d.nearest ? `change it to “${d.nearest}”` : `delete it; known attributes: ${d.known}`),
  },
  'missing-attribute': {
    what: (d) => `<${d.tag}> lacks “${d.attribute}”, or it is empty`,
    why: 'it cannot be left out',
    fix: (d) => `add ${d.attribute}="…"`,
  },
  'attribute-not-string': {
    what: (d) => `“${d.attribute}” of <${d.tag}> is not in quotation marks`,
    why: plainData,
    fix: (d) => (d.attribute === '{…}' ? 'delete the braces and write out the attributes' : `write ${d.attribute}="${d.given || '…'}"`),
  },
  'attribute-value': {
    what: (d) => `“${d.attribute}” of <${d.tag}> cannot be “${d.given}”`,
    why: 'only the listed words mean something',
    fix: (d) => (d.nearest ? `change it to “${d.nearest}”; the choice is: ${d.allowed}` : `choose one of: ${d.allowed}`),
  },
  'tag-content': {
    what: (d) => `<${d.tag}> takes no content`,
    why: 'a tag shows registered data only',
    fix: (d) => `write <${d.tag} … />`,
  },
  'unknown-place': {
    what: (d) => `the speech has no place “${d.id}”`,
    why: 'the link would lead nowhere',
    fix: (d) =>
      `an area is 2, a measure 2.3, a sentence 2.3-4, as the transcript page has them${d.nearest ? `; the nearest is “${d.nearest}”` : ''}`,
  },
  'link-unsafe': {
    what: (d) => `this link is not allowed: ${d.url}`,
    why: 'links carry no code and stay inside the site’s folder',
    fix: 'link to a page such as figures.html, or to an address that begins with https://',
  },
  'link-unknown': {
    what: (d) => `the site has no page ${d.url}`,
    why: 'readers would find nothing there',
    fix: (d) => (d.nearest ? `change it to ${d.nearest}` : 'look up the page on the site map'),
  },
  image: {
    what: (d) => `images are not allowed in content: ${d.url}`,
    why: 'words and numbers in pictures cannot be read or checked',
    fix: 'use text, <DataTable> or <Chart>',
  },
  'uneven-lists': {
    what: (d) => `“${d.first}” of <${d.tag}> holds ${d.wanted}, “${d.second}” holds ${d.found}`,
    why: 'they go in pairs',
    fix: (d) => `give “${d.second}” ${d.wanted} as well`,
  },
  'mdx-unclosed': {
    what: (d) => `the tag <${d.tag}> is not finished`,
    why: 'what follows would be taken for its content',
    fix: (d) => (d.mended ? `write ${d.mended}` : 'close every quotation mark and end the tag with />'),
  },
  'mdx-closing-tag': {
    what: (d) => `</${d.tag}> has no opening tag`,
    why: 'what cannot be read cannot be published',
    fix: (d) => `delete </${d.tag}>; tags end themselves with />`,
  },
  'mdx-less-than': {
    what: (d) => `this “less than” would be taken for a tag: ${d.written}`,
    why: 'readers would miss what follows it',
    fix: 'write &lt; or “less than”; write an address as [text](https://…)',
  },
  'mdx-comment': {
    what: 'comments <!-- --> are not allowed in content',
    why: 'they are not published but stay in the file',
    fix: 'delete the whole comment',
  },
  'mdx-wide-quotes': {
    what: (d) => `“${d.attribute}” is written with curly quotation marks`,
    why: 'attributes take straight ones',
    fix: (d) => `write ${d.attribute}="${d.value}"`,
  },
  'mdx-tag-as-text': {
    what: (d) => `this <${d.tag}> is not taken for a tag`,
    why: 'readers would see code',
    fix: (d) => `write <${d.tag} … /> with an ASCII bracket and no space after it`,
  },
  'tag-in-text': {
    what: (d) => `“${d.key}” holds a tag: ${d.given}`,
    why: 'tags work in running text only; readers would see code here',
    fix: 'say it without the tag and its number; the number belongs in the text, as <Value id="…" />',
  },
  'duplicate-attribute': {
    what: (d) => `“${d.attribute}” of <${d.tag}> is written twice`,
    why: 'nobody can tell which one counts',
    fix: (d) => `delete one “${d.attribute}”`,
  },
  'area-unknown': {
    what: (d) => `the speech has no area ${d.area}; it has ${d.count}`,
    why: 'this file belongs to nothing',
    fix: 'begin the file name with the number of an area of the speech, or move the file away',
  },
  'area-twice': {
    what: (d) => `area ${d.area} already has the file ${d.first}`,
    why: 'an area has one page',
    fix: 'join the two files, or correct the number in the name',
  },
} satisfies MessagesFor;
