/** The fixed words of the page that tells in English what a Chinese report is. */
export const translation = {
  notice: 'The editor’s translation, not an official one. The record is the Chinese text alone.',
  figures: 'Main figures',
  checking: 'From a number to its sentence',
  howTo: [
    'Every number in the text and the figures above is a link. It leads to the sentence of the speech that says the number or, ' +
      'where the number was computed from spoken ones, to the formula. Those pages are in Chinese.',
    'Scale words are multiplied out and units are translated. Words that limit a number, such as “about” or “more than”, ' +
      'stand where the speech has them. The sign ※ marks what the editor is not certain of.',
    'The same figures, with these English names, are in the open data.',
  ],
  record: 'The Chinese text',
  ways: { index: 'Overview', transcript: 'The speech, sentence by sentence', figures: 'All figures', about: 'Method and open data' },
};
