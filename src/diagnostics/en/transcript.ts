import type { MessagesFor } from '../message.ts';

/** The transcript and its emendations. */
export const transcript = {
  'transcript-changed': {
    what: (d) => `transcript.txt has changed: its SHA-256 is now ${d.actual}`,
    why: 'the source is kept byte for byte',
    fix: 'restore the file and put corrections into emendations.yaml; if the file is as it should be, change sha256 to this value',
  },
  'passage-none': {
    what: (d) => `“${d.passage}” is not in the transcript`,
    why: 'an emendation needs one certain place',
    fix: (d) => (d.nearest ? `the nearest text is “${d.nearest}”; copy it` : 'copy the passage from transcript.txt'),
  },
  'passage-many': {
    what: (d) => `“${d.passage}” stands in ${d.count} places`,
    why: 'nobody can tell which one is meant',
    fix: 'make the passage longer, or add prefix or suffix',
  },
  'passages-overlap': {
    what: (d) => `this emendation and number ${d.other} change the same text`,
    why: 'a place has one reading',
    fix: 'join them into one entry',
  },
  'no-areas': {
    what: (d) => `no paragraph begins with “${d.marker}”`,
    why: 'this marker divides the speech into areas',
    fix: 'copy the first area’s marker from the speech into structure.area',
  },
  'marker-none': {
    what: (d) => `no paragraph or sentence begins with “${d.marker}” (structure.${d.key})`,
    why: 'this marker divides the speech',
    fix: (d) =>
      `copy ${d.key} from the speech${d.key === 'measure' ? ', such as First,' : ', or delete the line where the speech has no such part'}`,
  },
} satisfies MessagesFor;
