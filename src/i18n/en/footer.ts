export const footer = {
  edition: (version: string, date: string) => `Edition ${version}, ${date}`,
  made: 'Every number leads to the sentence that says it, or to the sum it comes from.',
  organiser: 'Organised by',
  operator: 'Operated by',
  contact: 'Contact',
  siteIdCode: 'Site code',
  officialSign: 'Sign of party and government sites',
  reportMistake: 'Report a mistake on a government site',
  outbound: 'another site',
  leaving: 'Leaves this site for another',
  source: 'Source',
  published: 'This site published',
};
