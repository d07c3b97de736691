export const sharing = {
  citation: 'Cite',
  stop: '. ',
  from: ' Source',
  picture: 'Picture for sharing',
  feed: 'Follow (Atom)',
};
