import type { MessagesFor } from '../message.ts';

/** The kinds of files that are not read. */
const kinds: Record<string, string> = {
  'old-office': 'in the format of Word before 2007 (.doc) or of WPS (.wps)',
  rtf: 'in Rich Text Format (.rtf)',
  'open-document': 'in an OpenDocument format (.odt, .ods)',
  sheet: 'a spreadsheet (.xls, .xlsx, .et)',
  slides: 'a presentation (.ppt, .pptx)',
  archive: 'an archive',
  picture: 'a picture',
  program: 'a program',
};
const waysOut: Record<string, string> = {
  sheet: 'copy the table that you need into the text of the speech and save that as .docx',
  slides: 'copy the text of the speech into a new document and save that as .docx',
  archive: 'unpack it, and name the text of the speech in it',
  picture: 'recognise the text with OCR, check it against the picture, and save it as .txt or .docx',
  program: 'name the text of a speech, such as a .docx, .txt or .pdf file',
};
const limited = 'no time and memory are spent on it';

/** What is wrong with a document that is to be read into a report. */
export const sources = {
  'source-empty': {
    what: (d) => `there is no text in ${d.name}`,
    why: 'without a text there is no report',
    fix: 'check whether this is the right file, and whether it was saved; if the text is in a picture, recognise it first',
  },
  'source-letters': {
    what: (d) => `there is no Chinese character and no Latin letter in ${d.name}`,
    why: 'this is not the text of a speech',
    fix: 'name the text of a speech, such as a .docx, .txt or .pdf file',
  },
  'source-large': {
    what: (d) => `${d.name} is too large`,
    why: `no speech needs a file of that size, and ${limited}`,
    fix: (d) => `remove the pictures, so that it has at most ${d.most} bytes, or save only the text as .txt`,
  },
  'source-kind': {
    what: (d) => `${d.name} is ${kinds[d.kind ?? ''] ?? '…'}, which cannot be read`,
    why: 'its words cannot be taken out of it exactly',
    fix: (d) => waysOut[d.kind ?? ''] ?? 'open it in Word or WPS and save it as .docx',
  },
  'source-locked': {
    what: (d) => `${d.name} is protected by a password`,
    why: 'without the password its text cannot be read',
    fix: 'open it with the password, remove the password, and save a copy',
  },
  'source-broken': {
    what: (d) => `${d.name} is damaged or incomplete`,
    why: 'words that were spoken could be missing',
    fix: 'get the file once more; if Word, WPS or a browser can open it, save it as .docx and try that',
  },
  'source-swollen': {
    what: (d) => `${d.name} becomes far too large when it is unpacked`,
    why: `no real document does, and ${limited}`,
    fix: (d) => `open it in Word or WPS, copy the text into a new document and save that; a part of it may have ${d.most} bytes`,
  },
  'source-encoding': {
    what: (d) => `the encoding of ${d.name} cannot be told`,
    why: 'in a wrong encoding, characters turn into others',
    fix: 'open it in an editor, make sure that it reads well, and save it as .txt in UTF-8',
  },
  'source-scanned': {
    what: (d) => `${d.name} has pictures and no text (it was probably scanned)`,
    why: 'what is recognised in a picture may not be what was said',
    fix: 'look for the text itself (.docx); of a scan, recognise the text with OCR, check it against the original, and save it as .txt',
  },
  'source-nested': {
    what: (d) => `what is in ${d.name} is nested far too deep or in far too many pieces, beyond ${d.most}`,
    why: `no real document is, and ${limited}`,
    fix: 'open it in a browser or in Word, copy the text into a new document, and save that as .docx or .txt',
  },
  'source-garbled': {
    what: (d) => `there are characters in ${d.name} that cannot be read${d.line ? `: “${d.line}”` : ''}`,
    why: 'with one character missing, the words are others',
    fix: 'open it in a program that shows it well, copy the text, mend the characters, and save it as .docx or .txt',
  },
  'source-long': {
    what: (d) => `the text in ${d.name} is too long`,
    why: 'no report holds a speech of that length, and checking it takes minutes',
    fix: (d) => `make several reports of it, each of a text of at most ${d.most} bytes`,
  },
  'source-pages': {
    what: (d) => `${d.name} has too many pages`,
    why: `no speech has so many, and ${limited}`,
    fix: (d) => `keep only the pages of the speech, at most ${d.most}`,
  },
  'source-slow': {
    what: (d) => `reading ${d.name} takes too long`,
    why: 'it probably holds pictures or fonts of an uncommon size, and there may be no end to it',
    fix: 'open it in Word or WPS and save it as .docx, or keep only the pages of the speech',
  },
} satisfies MessagesFor;
