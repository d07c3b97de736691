export const footer = {
  edition: (version: string, date: string) => `Edition ${version}, ${date}`,
  made: 'Every number leads to the sentence in which it was spoken.',
  organiser: 'Published by',
  operator: 'Operated by',
  contact: 'Contact',
  siteIdCode: 'Site code',
};
