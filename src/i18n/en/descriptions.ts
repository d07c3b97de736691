export const descriptions = {
  figures: 'Every number of the speech that counts something, with its wording, date and place; it can be sorted and filtered.',
  documents: 'The documents the speech names by title, with the sentence that names each.',
  timeline: 'The dated events of the speech in order of time.',
  transcript: 'The transcript; emendations are marked; the text as published is one switch away.',
  verbatim: 'The transcript as it was published, unchanged.',
  audit: 'Every numeral of the speech in its sentence, and what became of it.',
  report: 'The whole report on one page, for reading through, printing and saving as PDF.',
  search: 'Search measures, speech, figures and documents.',
  sitemap: 'All pages of this site.',
  about: 'Source, method, open data and accessibility of this site.',
  404: 'There is no page at this address.',
};
