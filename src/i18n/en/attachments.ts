/** Pictures and attachments. */
export const attachments = {
  title: 'Pictures and attachments',
  text:
    'The pictures and documents of the text, each with its SHA-256, by which a copy can be checked. ' +
    'Where and when photographs were taken, and with what, has been taken out of them.',
  full: 'Full picture',
  note: (label: string, size: string) => ` (${label}, ${size})`,
};
