import type { MessagesFor } from '../message.ts';

/** What to do with files of kinds that cannot be attached, by the ending of their names. */
const otherKinds: Record<string, string> = {
  svg: 'an SVG is a page that may hold scripts: export it as PNG',
  html: 'nobody has checked what a page says: write it into the narrative, or print it to a PDF',
  htm: 'nobody has checked what a page says: write it into the narrative, or print it to a PDF',
  heic: 'most browsers cannot show HEIC photographs: export it as JPEG',
  heif: 'most browsers cannot show HEIF photographs: export it as JPEG',
  avif: 'export it as JPEG or WebP',
  gif: 'export it as PNG; an animation that is published as it is belongs in public/',
  bmp: 'export it as PNG or JPEG',
  tif: 'export it as JPEG',
  tiff: 'export it as JPEG',
  doc: 'save it as .docx in Word, or export a PDF',
  wps: 'save it as .docx, or export a PDF',
  docm: 'a document with macros cannot be published: save it as .docx',
  xls: 'save it as .xlsx in Excel',
  et: 'save it as .xlsx',
  xlsm: 'a workbook with macros cannot be published: save it as .xlsx',
  csv: 'save it as .xlsx',
  ppt: 'export it as PDF',
  pptx: 'export it as PDF',
  zip: 'attach the files in it one by one',
  rar: 'attach the files in it one by one',
  mp4: 'a film cannot stand here: write a link to it',
};

/** Pictures and attachments. */
export const attachments = {
  'attachment-kind': {
    what: (d) => `${d.name} cannot be attached`,
    why: 'only photographs and documents can: of other files some do not open in browsers, and some may hold programs',
    fix: (d) => `${otherKinds[d.ending ?? ''] ?? 'use another format'}; endings that work: ${d.allowed}`,
  },
  'attachment-name': {
    what: (d) => `the file name ${d.name} does not fit${d.alike ? `: it differs from ${d.alike} only in case` : ''}`,
    why: 'it becomes an address, which must work on every host and disk',
    fix: 'rename it, with Latin letters, digits, hyphens and dots only, such as attachments/opening-2020.jpg, and change the narrative too',
  },
  'attachment-missing': {
    what: (d) => `there is no attachment “${d.url}”`,
    why: 'readers would meet a picture or a link that does not open',
    fix: (d) =>
      d.nearest ? `write “${d.nearest}”` : 'put the file into attachments/ of the content folder, and write its name here as it is there',
  },
  'attachment-unused': {
    what: (d) => `the narrative does not mention the attachment ${d.name}`,
    why: 'no reader would find it, and it may have been left there by mistake',
    fix: (d) =>
      `write ${d.picture ? `![what the picture shows](${d.name})` : `[the name of the document](${d.name})`} in the narrative, ` +
      'or move the file out of attachments/',
  },
  'attachment-too-large': {
    what: (d) => `the attachment ${d.name} has ${d.size} MB; ${d.most} MB is the most`,
    why: 'readers on a phone would wait for minutes',
    fix: (d) => (d.picture ? 'export a smaller picture: 4000 pixels on its long side will do' : 'shrink the pictures in it, or split it'),
  },
  'attachment-disguised': {
    what: (d) => `the content of ${d.name} is not ${d.label}${d.found ? ` but ${d.found}` : ''}`,
    why: 'browsers would refuse it, or take it for something else',
    fix: (d) =>
      d.found === 'DOC/XLS'
        ? `it is of an old format or has a password: open it, take the password away and save it as ${d.label}`
        : `another ending does not change a file: open the original and save it as ${d.label}`,
  },
  'attachment-broken': {
    what: (d) => `${d.name} is damaged and does not open as ${d.label}${d.problem ? ` (${d.problem})` : ''}`,
    why: 'readers would see a part of a picture, or a document that does not open',
    fix: (d) => `copy the original again; if that does not help, open it in another program and save it as ${d.label}`,
  },
  'attachment-program': {
    what: (d) => `${d.name} contains a program (a macro or a script)`,
    why: 'a file of a public office should not run programs on the machines of readers',
    fix: (d) => (d.label === 'PDF' ? 'make it anew with “print to PDF”' : `save it as ${d.label} without macros, or export a PDF`),
  },
  'picture-moving': {
    what: (d) => `${d.name} is an animation`,
    why: 'what moves draws readers away from the text, and it cannot be printed',
    fix: 'export one of its frames; or put it into public/ and write a link to it',
  },
  'picture-too-many-pixels': {
    what: (d) => `${d.name} has ${d.width}×${d.height} pixels; ${d.most} are the most`,
    why: 'no screen shows so many, and phones may fail to open it',
    fix: 'export a smaller picture: 4000 pixels on its long side will do',
  },
  'picture-without-alt': {
    what: (d) => `the picture ${d.url} has no alternative text`,
    why: 'it is all that readers who cannot see the picture have',
    fix: (d) => `write what the picture shows in the brackets, such as ![Staff at the enquiry desk](${d.url})`,
  },
  'picture-is-document': {
    what: (d) => `${d.url} is a document and cannot be shown as a picture`,
    why: 'browsers would show a broken picture in its place',
    fix: (d) => `take away the exclamation mark, so that it is a link: [${d.alt}](${d.url})`,
  },
  'picture-reference': {
    what: (d) => `the address of the picture stands elsewhere: [${d.name}]`,
    why: 'a picture and its words belong together, so that an editor sees what is said of it',
    fix: 'write the address behind it: ![what the picture shows](attachments/photo.jpg)',
  },
} satisfies MessagesFor;
