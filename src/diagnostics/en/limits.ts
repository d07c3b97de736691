import type { MessagesFor } from '../message.ts';

/** What a folder or a file has too many of, and what helps. */
const tooMany: Record<string, string> = {
  files: 'files',
  numerals: 'numerals in this text',
  entries: 'entries',
  braces: 'braces { in this file',
  references: 'character references such as &amp; in this file',
};
const tooManyMended: Record<string, string> = {
  files: 'move what is no part of the report out of the content folder',
  numerals: 'cut the text: tables of so many numbers belong into an attachment',
  entries: 'split the list, or leave out what no reader looks up',
  braces: 'delete them: braces have no meaning in a report',
  references: 'write the characters themselves: & and not &amp;',
};

/** What is refused by its size or its kind, before anything of it is read. */
export const overLimits = {
  'more-mistakes': {
    what: (d) => `${d.count} more are not shown here: ${d.kinds}`,
    why: 'a list that long is read by nobody, and most of it often has one cause',
    fix: 'mend those above and check again',
  },
  'file-link': {
    what: (d) => `${d.name} is a link to another place`,
    why: 'what it leads to may be any file of this machine, and may change while the folder stays the same',
    fix: 'put a copy of the file or the folder itself here, in place of the link',
  },
  'file-special': {
    what: (d) => `${d.name} is no file but a device, a pipe or a socket`,
    why: 'it has no content that stays, and reading it may never end',
    fix: 'move it out of the content folder',
  },
  'file-unreadable': {
    what: (d) => `${d.name} cannot be read (${d.reason})`,
    why: 'a site is made only of all that its folder holds',
    fix: 'give yourself the right to read it; if another program is just writing it, check again',
  },
  'content-changing': {
    what: (d) => `${d.name} was changed while the folder was read`,
    why: 'what was read is partly old and partly new, and may not fit together',
    fix: 'wait until it is saved or copied, then run the command again',
  },
  'file-name-garbled': {
    what: (d) => `the name ${d.name} cannot be read as text`,
    why: 'it would look otherwise on each machine; ZIP files from old Windows programs bring such names',
    fix: 'rename it, with Latin letters, digits, hyphens and dots only',
  },
  'file-name-long': {
    what: (d) => `the name ${d.name} is too long`,
    why: 'names that are made of it would not fit on every disk',
    fix: (d) => `shorten it to ${d.most} bytes: so many Latin letters`,
  },
  'folders-deep': {
    what: (d) => `the folder ${d.name} lies too deep`,
    why: 'no report needs so many folders inside each other',
    fix: (d) => `keep to ${d.most} folders inside each other`,
  },
  'file-large': {
    what: (d) => `the file ${d.name} is too large: ${d.size} bytes`,
    why: 'a check of it would take minutes, and readers would wait for it',
    fix: (d) => `keep it to ${d.most} bytes; an area may be told in fewer words, a list be split into several files of figures/`,
  },
  'files-large': {
    what: (d) => `with ${d.name} the texts of the folder are too large together`,
    why: 'a check of them would take minutes',
    fix: (d) => `keep all texts to ${d.most} bytes together; publish a second report for the rest`,
  },
  'line-long': {
    what: 'this line is too long',
    why: 'a paragraph of that length is one where line breaks were lost',
    fix: (d) => `break it into paragraphs of ${d.most} characters at most`,
  },
  'word-long': {
    what: (d) => `“${d.word}…” goes on without a space or a mark for ${d.length} characters`,
    why: 'no word and no number is so long, and it would not fit on a page',
    fix: (d) => `delete it, or part it after ${d.most} characters at most`,
  },
  'nested-deep': {
    what: 'lists, quotes or brackets stand too deep inside each other here',
    why: 'nobody could follow them, and programs stop at some depth',
    fix: (d) => `keep to ${d.most} levels`,
  },
  'too-many': {
    what: (d) => `there are more than ${d.most} ${tooMany[d.kind ?? ''] ?? ''} from here on`,
    why: 'a check of them would take minutes',
    fix: (d) => tooManyMended[d.kind ?? ''] ?? 'keep to so many',
  },
  'derive-deep': {
    what: (d) => `“${d.id}” rests on more than ${d.most} derived figures, one behind the other`,
    why: 'no reader could follow the formulas back to what was said',
    fix: 'derive it from figures that were spoken',
  },
  'link-elsewhere': {
    what: (d) => `the words of this link are one address, ${d.said}, and it leads to another, ${d.url}`,
    why: 'readers would go where they did not mean to',
    fix: (d) => `write the address that is meant in both places, or words: [the notice](${d.url})`,
  },
  'look-alike-digits': {
    what: (d) => `“${d.written}” looks like a number and has letters in it`,
    why: 'readers see a number that nobody said, and no check and no search finds it',
    fix: (d) => `write digits: ${d.digits}; a figure of the speech is written as <Value id="…" />`,
  },
} satisfies MessagesFor;
