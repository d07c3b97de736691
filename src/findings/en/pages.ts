import type { MessagesFor } from '../message.ts';

const plainData = 'content is data, never code';

/** Area files. */
export const pages = {
  'missing-area': { what: (d) => `area ${d.area} has no file`, why: 'every area of the speech has a page', mend: (d) => `create areas/${d.area}-name.mdx` },
  'measure-missing': { what: (d) => `section ${d.measure} “${d.title}” is missing`, why: 'every measure of the speech is told', mend: (d) => `add a line: ## ${d.measure} Heading` },
  'measure-unknown': { what: (d) => `the heading “${d.heading}” fits no measure of the speech`, why: 'sections follow the order of the speech', mend: (d) => (d.expected ? `here belongs: ## ${d.expected} Heading` : 'delete this section') },
  'mdx-syntax': { what: (d) => `this cannot be read: ${d.problem}`, why: 'what cannot be read cannot be published', mend: 'check angle brackets and quotes; write &lt; for < in text' },
  'mdx-import': { what: 'import and export are not allowed in content', why: plainData, mend: 'delete the line; tags need no import' },
  'mdx-expression': { what: (d) => `braces are not allowed in content: {${d.expression}}`, why: plainData, mend: 'delete the braces; write numbers as <Value id="…" />' },
  'mdx-html': { what: (d) => `HTML is not allowed in content: <${d.tag}>`, why: plainData, mend: 'use Markdown, such as **bold** or - list' },
  'unknown-tag': { what: (d) => `there is no tag <${d.tag}>`, why: 'readers would miss this part', mend: (d) => (d.nearest ? `change it to <${d.nearest}>` : `known tags: ${d.known}`) },
  'unknown-attribute': { what: (d) => `<${d.tag}> has no attribute “${d.attribute}”`, why: 'a misspelt attribute has no effect', mend: (d) => (d.nearest ? `change it to “${d.nearest}”` : `known attributes: ${d.known}`) },
  'missing-attribute': { what: (d) => `<${d.tag}> lacks the attribute “${d.attribute}”`, why: 'it cannot be left out', mend: (d) => `add ${d.attribute}="…"` },
  'attribute-not-string': { what: (d) => `“${d.attribute}” of <${d.tag}> is not a quoted string`, why: plainData, mend: (d) => `write ${d.attribute}="…"` },
  'attribute-value': { what: (d) => `“${d.attribute}” of <${d.tag}> cannot be “${d.given}”`, why: 'only the listed words mean something', mend: (d) => `choose one of: ${d.allowed}` },
  'tag-content': { what: (d) => `<${d.tag}> takes no content`, why: 'a tag shows registered data only', mend: (d) => `write <${d.tag} … />` },
  'unknown-place': { what: (d) => `the speech has no place “${d.id}”`, why: 'the link would lead nowhere', mend: (d) => (d.nearest ? `change it to “${d.nearest}”` : 'an area is 2, a measure 2.3, a sentence 2.3-4') },
  'link-unsafe': { what: (d) => `this link is not allowed: ${d.url}`, why: 'links carry no code and stay inside the site’s folder', mend: 'link to a page such as figures.html, or to an address that begins with https://' },
  'link-unknown': { what: (d) => `the site has no page ${d.url}`, why: 'readers would find nothing there', mend: (d) => (d.nearest ? `change it to ${d.nearest}` : 'look up the page on the site map') },
  image: { what: (d) => `images are not allowed in content: ${d.url}`, why: 'words and numbers in pictures cannot be read or checked', mend: 'use text, <DataTable> or <Chart>' },
  'uneven-lists': { what: (d) => `“${d.first}” and “${d.second}” of <${d.tag}> differ in length`, why: 'they go in pairs', mend: 'give both the same number of entries' },
} satisfies MessagesFor;
