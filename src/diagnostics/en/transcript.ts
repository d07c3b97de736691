import type { MessagesFor } from '../message.ts';

/** What became of the line ends, the byte order mark and the last line of the transcript. */
function changedEnds({ was, is, mark, end }: Record<string, string>): string {
  const ends = is === 'mixed' ? `the line ends were all ${was} and are now mixed` : `the line ends were ${was} and are now ${is}`;
  const lastLine = `the line end at the end of the file was ${end}`;
  return [was && ends, mark && `a byte order mark was ${mark}`, end && lastLine].filter(Boolean).join(', ');
}

/** How to save the transcript, so that it is as it was registered. */
function savedAs({ was, mark, end }: Record<string, string>): string {
  const coding = mark === 'added' ? 'UTF-8 without BOM' : 'UTF-8 with BOM';
  const lastLine = end === 'added' ? 'no line end at the end' : 'a line end at the end';
  return [was && `with ${was}`, mark && `as ${coding}`, end && `with ${lastLine}`].filter(Boolean).join(', ');
}

/** The transcript and its emendations. */
export const transcript = {
  'transcript-changed': {
    what: (d) => `transcript.txt has changed: its SHA-256 is now ${d.actual}`,
    why: 'the transcript is an archive copy, and not a single byte may change',
    fix: 'restore the original file and put corrections in emendations.yaml; if the file is right as it is, change sha256 to this value',
  },
  'source-missing': {
    what: (d) => `the original “${d.name}” is not there`,
    why: 'the transcript was taken from this file, and an archive has to be able to check it',
    fix: 'put the original back into the folder source under its name; if it is not kept, delete the lines of source in report.yaml',
  },
  'source-changed': {
    what: (d) => `the original “${d.name}” has changed: its SHA-256 is now ${d.actual}`,
    why: 'the transcript was taken from the file as it was; a changed one cannot be checked against it',
    fix: 'restore the original file; to take a new one, run: npx xunli new FILE --out THIS_FOLDER',
  },
  'line-ends-changed': {
    what: (d) => `the text of transcript.txt is as it was; only this differs: ${changedEnds(d)}`,
    why: 'the transcript is an archive copy, byte for byte; Git’s autocrlf changes this on checkout, and some editors on saving',
    fix: (d) =>
      [
        d.was && 'add the line *.txt -text to .gitattributes, delete transcript.txt and check it out again: git checkout -- transcript.txt',
        `${d.was ? 'without Git, or if that does not help, ' : ''}save it in an editor ${savedAs(d)}`,
        d.actual && `if the change is meant, change sha256 to ${d.actual}`,
      ]
        .filter(Boolean)
        .join('; '),
  },
  'passage-none': {
    what: (d) => `“${d.passage}” is not in the transcript`,
    why: 'an emendation must apply to one definite place',
    fix: (d) => (d.nearest ? `the closest text is “${d.nearest}”; copy it from transcript.txt` : 'copy the passage from transcript.txt'),
  },
  'passage-many': {
    what: (d) => `“${d.passage}” occurs ${d.count} times in the transcript`,
    why: 'there is no telling which one is meant',
    fix: 'make the passage longer, or use prefix or suffix to give the text around it',
  },
  'passages-overlap': {
    what: (d) => `this emendation changes the same text as number ${d.other}`,
    why: 'a passage can have only one reading',
    fix: 'merge the two into one entry',
  },
  'no-areas': {
    what: (d) => `no paragraph of the speech begins with “${d.marker}”`,
    why: 'this marker divides the speech into areas',
    fix: 'set structure.area to the number of the first area, copied from the speech, for example “1.”',
  },
  'marker-none': {
    what: (d) => `no paragraph or sentence of the speech begins with “${d.marker}” (structure.${d.key})`,
    why: 'this marker divides the speech',
    fix: (d) =>
      d.key === 'measure'
        ? 'copy measure from the speech, for example “First,”'
        : `copy ${d.key} from the speech, or delete the line if the speech has no such part`,
  },
  'numbering-gap': {
    what: (d) => `“${d.marker}” comes after “${d.before}”; a number is passed over`,
    why: 'a heading may have been missed, or a number inside a passage taken for one',
    fix: 'leave it if the source has it so; if a heading was missed, list the markers under levels; correct a misprint in emendations.yaml',
  },
  'note-none': {
    what: (d) => `“${d.mark}” (${d.sentence}) is the mark of a note, but no such note follows`,
    why: 'whoever follows the mark finds no note',
    fix: 'leave it if the source has no such note; correct a misprinted number in emendations.yaml',
  },
  'mark-none': {
    what: (d) => `nothing in the speech or its tables is marked “${d.mark}” as this note is (${d.sentence})`,
    why: 'readers cannot tell what the note is about',
    fix: 'leave it if the source has no mark; correct one that is lost or misprinted in emendations.yaml',
  },
  'heading-none': {
    what: (d) => `no line of the speech is “${d.heading}” (levels)`,
    why: 'a heading is copied as a whole line, so that it is known where a part begins',
    fix: (d) =>
      d.nearest
        ? `the nearest line is “${d.nearest}”: copy it if you mean it, else delete this entry`
        : 'copy the heading from the speech, or delete this entry',
  },
  'level-no-marker': {
    what: (d) => `“${d.level}” is no marker (levels)`,
    why: 'each level is given by the first of its markers, and the others are counted from it',
    fix:
      'copy the first marker of the level, such as 1. or (a) or Part 1:; ' +
      'for a level without markers list its headings, as - [Heading, Heading]',
  },
  'level-none': {
    what: (d) => `no paragraph or sentence of the speech begins with a marker like “${d.level}” (levels)`,
    why: 'a level that never occurs is most often a marker copied wrongly',
    fix: 'see with “xunli read transcript.txt” which markers there are and copy one; delete this entry if the speech has no such level',
  },
  'words-none': {
    what: (d) => `no paragraph that could be the ${d.key} begins with “${d.words}”`,
    why: 'these words say where that part begins',
    fix: (d) => `copy the first words of that paragraph, or delete the line “${d.key}” if the speech has no such part`,
  },
  'line-none': {
    what: (d) => `no line of the transcript is “${d.line}” (leave-out)`,
    why: 'a line that is no part of the speech is copied whole, so that nothing else is left out',
    fix: (d) =>
      d.nearest
        ? `the nearest line is “${d.nearest}”: copy it if you mean it, else delete this entry`
        : 'copy the line, or delete this entry',
  },
  'speaker-unknown': {
    what: (d) => `“${d.speaker}”, who speaks here, is not among the speakers`,
    why: 'readers have to know whose words they read',
    fix: (d) =>
      d.nearest
        ? `if this is “${d.nearest}”, correct it in emendations.yaml; else add a line “${d.speaker}: office” to speakers`
        : `add a line “${d.speaker}: office” to speakers; if nobody speaks here, delete speakers and see with “xunli read” how it is read`,
  },
  'question-unanswered': {
    what: (d) => `no answer was found to question ${d.question}`,
    why: 'on the page of questions each has its answer',
    fix:
      'name whoever answers under speakers, as the transcript calls them, such as Ann Lee: Director; ' +
      '“xunli read transcript.txt” shows who speaks where',
  },
} satisfies MessagesFor;
