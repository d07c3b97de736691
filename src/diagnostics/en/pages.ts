import type { MessagesFor } from '../message.ts';

const plainData = 'content is data, not code';

/** Marks as they are typed to be shown. */
const escaped = (mark = '') => mark.replace(/[*_~]/g, String.raw`\$&`);

/** Area files and the overview. */
export const pages = {
  'missing-area': {
    what: (d) => `area ${d.area} “${d.title}” has no file`,
    why: 'every area of the speech needs a page',
    fix: (d) => `create areas/${d.area}-name.mdx`,
  },
  'measure-missing': {
    what: (d) => `section ${d.measure} “${d.title}” is missing`,
    why: 'every measure in the speech must be covered',
    fix: (d) => `add a line: ## ${d.measure} Heading`,
  },
  'measure-unknown': {
    what: (d) => `the heading “${d.heading}” does not match any measure in the speech`,
    why: 'sections are numbered in the order of the speech',
    fix: (d) => (d.expected ? `the heading here should be: ## ${d.expected} Heading` : 'delete this section'),
  },
  'mdx-syntax': {
    what: (d) => `this cannot be read: ${d.problem}`,
    why: 'a file that cannot be read cannot be published',
    fix: 'check that angle brackets, braces and quotation marks come in pairs; in text, write &lt; for <',
  },
  'mdx-import': {
    what: (d) => `${d.written} is not allowed in content`,
    why: plainData,
    fix: 'delete the line; tags work without being imported',
  },
  'mdx-expression': {
    what: (d) => `braces are not allowed in content: {${d.expression}`,
    why: plainData,
    fix: 'delete the braces; write a number as <Value id="…" />, and a literal brace in text as \\{',
  },
  'mdx-html': {
    what: (d) => `HTML is not allowed in content: <${d.tag}>`,
    why: plainData,
    fix: 'delete it; write **bold** for bold, start list items with “- ”, and leave a blank line between paragraphs',
  },
  'unknown-tag': {
    what: (d) => `unknown tag <${d.tag}>`,
    why: 'readers would not see this part',
    fix: (d) => (d.nearest ? `change it to <${d.nearest} … />` : `delete it; the known tags are: ${d.known}`),
  },
  'unknown-attribute': {
    what: (d) => `<${d.tag}> has no attribute “${d.attribute}”`,
    why: 'a misspelt attribute has no effect',
    fix: (d) => (d.nearest ? `change it to “${d.nearest}”` : `delete it; the known attributes are: ${d.known}`),
  },
  'missing-attribute': {
    what: (d) => `<${d.tag}> has no “${d.attribute}”, or it is empty`,
    why: 'it is required',
    fix: (d) => `add ${d.attribute}="…"`,
  },
  'attribute-not-string': {
    what: (d) =>
      d.attribute === '{…}'
        ? `the attributes of <${d.tag}> are written in braces`
        : `the value of “${d.attribute}” in <${d.tag}> is not in quotation marks`,
    why: plainData,
    fix: (d) =>
      d.attribute === '{…}' ? 'delete the braces and write the attributes out one by one' : `write ${d.attribute}="${d.given || '…'}"`,
  },
  'attribute-value': {
    what: (d) => `“${d.attribute}” in <${d.tag}> cannot be “${d.given}”`,
    why: 'only the listed values have a meaning',
    fix: (d) => (d.nearest ? `change it to “${d.nearest}”; the possible values are: ${d.allowed}` : `choose one of: ${d.allowed}`),
  },
  'tag-content': {
    what: (d) => `<${d.tag}> cannot have content`,
    why: 'a tag shows only registered data',
    fix: (d) => `write <${d.tag} … />`,
  },
  'unknown-place': {
    what: (d) => `there is no place “${d.id}” in the speech`,
    why: 'the link would lead nowhere',
    fix: (d) =>
      `write an area as 2, a measure as 2.3, a sentence as 2.3-4, as on the transcript page` +
      (d.nearest ? `; the closest is “${d.nearest}”` : ''),
  },
  'said-nowhere': {
    what: '<Said> is not in a paragraph of text',
    why: 'the sentences are shown beside a paragraph, and readers would not see them here',
    fix: (d) =>
      `write it at the end of a paragraph, without a blank line: … <Said at="${d.at}" />; ` +
      `in a list, leave blank lines between the items; to quote the sentences here, write <Source at="${d.at}" />`,
  },
  'link-unsafe': {
    what: (d) => `this link is not allowed: ${d.url}`,
    why: 'links must not contain code or leave the folder of the site',
    fix: 'link to a page of the site, for example figures.html, or to an address starting with https://',
  },
  'link-unknown': {
    what: (d) => `the site has no page or file ${d.url}`,
    why: 'readers would get a “Page not found”',
    fix: (d) => {
      if (d.nearest) return `change it to ${d.nearest}`;
      if (d.register) return `the page is made as soon as ${d.register} has an entry; until then, delete the link`;
      return 'look up the name of the page on the site map, or of the file in public';
    },
  },
  image: {
    what: (d) => (d.elsewhere ? `this picture lies on another site: ${d.url}` : `this picture is not in attachments/: ${d.url}`),
    why: 'the site shows only pictures that it carries: they work offline, nobody else can take them away or learn who looks',
    fix: (d) =>
      d.isToAdd ? `put it into attachments/ of the content folder and write ![what the picture shows](${d.wanted})` : `write “${d.wanted}”`,
  },
  'uneven-lists': {
    what: (d) => `in <${d.tag}>, “${d.first}” lists ${d.wanted} but “${d.second}” lists ${d.found}`,
    why: 'the entries must correspond one to one',
    fix: (d) => `list ${d.wanted} in “${d.second}” as well`,
  },
  'mdx-unclosed': {
    what: (d) => `the tag <${d.tag}> is not finished`,
    why: 'the text after it would be taken as its content',
    fix: (d) => (d.mended ? `write ${d.mended}` : 'close every quotation mark and end the tag with />'),
  },
  'mdx-closing-tag': {
    what: (d) => `</${d.tag}> has no opening tag`,
    why: 'a file that cannot be read cannot be published',
    fix: (d) => `delete </${d.tag}>; every tag closes itself with />`,
  },
  'mdx-less-than': {
    what: (d) => `this less-than sign would be taken as the start of a tag: ${d.written}`,
    why: 'readers would not see the text after it',
    fix: 'write &lt; or “less than”; write an address as [text](https://…)',
  },
  'mdx-comment': {
    what: 'comments <!-- --> are not allowed in content',
    why: 'a comment is not published but stays in the file',
    fix: 'delete the whole comment',
  },
  'mdx-wide-quotes': {
    what: (d) => `“${d.attribute}” uses curly quotation marks`,
    why: 'attributes need straight ones',
    fix: (d) => `write ${d.attribute}="${d.value}"`,
  },
  'mdx-tag-as-text': {
    what: (d) => `this <${d.tag}> is not recognised as a tag`,
    why: 'readers would see code',
    fix: (d) => `write <${d.tag} … />, with ASCII angle brackets and no space between < and ${d.tag}`,
  },
  'tag-in-text': {
    what: (d) => `“${d.key}” contains a tag: ${d.given}`,
    why: 'tags work only in the body text; here, readers would see code',
    fix: 'reword it without the tag and its number, and put the number in the body text as <Value id="…" />',
  },
  'mark-unpaired': {
    what: (d) => `this ${d.mark} does nothing: ${d.context}`,
    why: 'readers would see the mark itself',
    fix: (d) =>
      `for bold write **words**, two asterisks on each side and no space inside; for times write ×; for the mark itself ${escaped(d.mark)}`,
  },
  'strike-out': {
    what: (d) => `struck-out text is not allowed in content: ${d.context}`,
    why: 'what is struck out is still said in the search and when read aloud',
    fix: (d) => `delete the words and the ${d.mark} on both sides; for a range write one ~; for the mark itself ${escaped(d.mark)}`,
  },
  footnote: {
    what: (d) => `footnotes are not allowed in content: ${d.label}`,
    why: 'a footnote is far from the words it explains, is not heard with them, and its number would count as a number',
    fix: 'write the explanation into the text, in brackets or as a paragraph; for one on a number, use its note in figures/',
  },
  'task-box': {
    what: (d) => `a list cannot have a box ${d.box}`,
    why: 'whether it is done is not heard when read aloud',
    fix: 'delete the box and say it in words, for example: - Done: …',
  },
  'marks-in-text': {
    what: (d) => `“${d.key}” contains asterisks for bold: ${d.given}`,
    why: 'bold works only in the body text; here, readers would see the asterisks',
    fix: 'delete the asterisks',
  },
  'duplicate-attribute': {
    what: (d) => `“${d.attribute}” appears twice in <${d.tag}>`,
    why: 'there is no telling which one is meant',
    fix: (d) => `delete one “${d.attribute}”`,
  },
  'area-unknown': {
    what: (d) => `the speech has no area ${d.area}; its last area is ${d.count}`,
    why: 'there is nothing for this file to belong to',
    fix: 'change the number at the start of the file name to that of an area in the speech, or move the file away',
  },
  'area-twice': {
    what: (d) => `area ${d.area} already has the file ${d.first}`,
    why: 'an area has only one page',
    fix: 'merge the two files, or correct the number at the start of the file name',
  },
} satisfies MessagesFor;
