import type { MessagesFor } from '../message.ts';

/** What editions corrected. */
export const corrections = {
  'correction-edition': {
    what: (d) =>
      d.other
        ? `edition ${d.version} is said to be of ${d.date} and of ${d.other}`
        : `edition ${d.version} of ${d.date} is later than this one, of ${d.current}`,
    why: 'readers look up here which edition changed what',
    fix: (d) =>
      d.other
        ? 'write the version and the day of that edition, as its report.yaml had them'
        : 'write the edition that published the change, or set edition in report.yaml to the new one',
  },
  'correction-empty': {
    what: (d) =>
      d.withdrawn ? 'a withdrawn figure without the label and the value that it had' : 'nothing is said of what the figure was',
    why: 'a reader who cited the former edition must find here what it said',
    fix: (d) =>
      d.withdrawn
        ? 'write was: { label: …, value: … } as the former edition showed them'
        : 'write what changed in was: (value, asOf or label), or the former id in formerIds:',
  },
  'correction-value': {
    what: (d) => `“${d.value}” is not one amount`,
    why: 'a former value is shown as the number that it was',
    fix: 'write the number with its unit and nothing else, as the former edition showed it, such as 450 beds',
  },
  'correction-same': {
    what: (d) => `“${d.text}” is what it became, too`,
    why: 'what did not change was not corrected, and readers would take it for changed',
    fix: 'write what the former edition showed; if it did not change, delete this line',
  },
  'correction-withdrawn': {
    what: (d) => `the figure ${d.id} is said to be withdrawn, and is in the register`,
    why: 'its address would lead to two places',
    fix: 'delete its entry in figures/, or delete withdrawn: true here',
  },
  'former-id-taken': {
    what: (d) => `the former id ${d.id} is that of another figure`,
    why: 'its address would lead to two figures',
    fix: 'give that figure a new id, or delete the id here',
  },
  'correction-page': {
    what: (d) => `there is no page ${d.page}`,
    why: 'readers follow the correction to what the page says today',
    fix: (d) => (d.nearest ? `write ${d.nearest}` : 'write the file of the page, such as index.html or 1-network.html'),
  },
  'correction-reason': {
    what: 'no reason is given for a correction',
    why: 'readers who cited the former edition must learn why it was changed',
    fix: 'write a sentence behind reason:, such as: Two digits were interchanged.',
  },
} satisfies MessagesFor;
