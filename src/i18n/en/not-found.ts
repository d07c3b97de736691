export const notFound = {
  why: 'There is no page at this address: the link may be wrong, or the page may have a new name.',
  goOn: 'Go on from here:',
  ways: [
    'Go back in the browser and take another link.',
    'Or put index.html in place of what follows the last “/” of the address, which opens the overview; if that fails, take away one more level.',
  ],
};
