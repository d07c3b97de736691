/** What of a document is not in its text, and how much of it. */
export const leftOutKinds = {
  'tracked-change': (n: number) => `${n} ${n === 1 ? 'tracked change' : 'tracked changes'} (read as accepted)`,
  comment: (n: number) => `${n} ${n === 1 ? 'comment' : 'comments'}`,
  'hidden-text': (n: number) => `${n} ${n === 1 ? 'piece of hidden text' : 'pieces of hidden text'}`,
  contents: (n: number) => `${n} ${n === 1 ? 'table of contents' : 'tables of contents'}`,
  'page-head': (n: number) => `${n} ${n === 1 ? 'header, footer or page number' : 'headers, footers and page numbers'}`,
  furniture: (n: number) => `${n} ${n === 1 ? 'part of the web page' : 'parts of the web page'}`,
  'rotated-text': (n: number) => `${n} ${n === 1 ? 'piece of rotated text' : 'pieces of rotated text'} (probably a watermark)`,
  'page-without-text': (n: number) => `${n} ${n === 1 ? 'page without text' : 'pages without text'} (if scanned, type it in)`,
  image: (n: number) => `${n} ${n === 1 ? 'picture' : 'pictures'}`,
  'remote-image': (n: number) => `${n} ${n === 1 ? 'picture on another site' : 'pictures on other sites'}`,
  symbol: (n: number) => `${n} ${n === 1 ? 'sign of a picture font' : 'signs of picture fonts'}`,
  'hidden-character': (n: number) => `${n} ${n === 1 ? 'invisible character' : 'invisible characters'}`,
  radical: (n: number) => `${n} ${n === 1 ? 'radical' : 'radicals'} (read as the character of that shape)`,
  script: (n: number) => `${n} ${n === 1 ? 'script' : 'scripts'}`,
  macro: (n: number) => `${n} ${n === 1 ? 'macro' : 'macros'}`,
  'embedded-object': (n: number) => `${n} ${n === 1 ? 'embedded object' : 'embedded objects'}`,
};
