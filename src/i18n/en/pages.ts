export const pages = {
  index: 'Overview',
  figures: 'Figures',
  documents: 'Documents',
  timeline: 'Timeline',
  transcript: 'Transcript',
  verbatim: 'As published',
  audit: 'Number audit',
  report: 'Whole report',
  search: 'Search',
  sitemap: 'Site map',
  about: 'About',
  404: 'Page not found',
};
