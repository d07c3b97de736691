/** What a program proposed and nobody has read yet. */
export const draft = {
  mark: 'Draft',
  toFill: '[to be filled in]',
  site: 'Draft: proposed by a program from the speech and not yet read by a person. Please do not cite or share.',
  narrative: 'The text of this page is still a draft that nobody has read.',
};
