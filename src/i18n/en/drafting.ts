import type { DraftingWords } from '../drafting.ts';

/** What a draft says in words of the program: why a text is thought to be damaged. */
export const en: DraftingWords = {
  overview: 'Overview',
  saying: 'Part of a name or a saying; it counts nothing.',
  damage: {
    yearLost: 'The character 年 between year and month seems to be lost.',
    listMark: 'The mark between percentages in a row seems to be lost.',
    stopBeforeDate: 'What follows is of another time; a full stop seems to be lost.',
    stopAtEnd: 'The paragraph ends here; its full stop seems to be lost.',
    slashes: 'What stood between the slashes seems to be lost; “{reading}” is a guess.',
    unitElsewhere: 'The unit behind the number seems to be lost; elsewhere “{noun}” is counted in “{unit}”.',
    unitBeside: 'The unit behind the number seems to be lost; the numbers beside it have “{unit}”.',
    money: 'It is a sum of money; its 元 seems to be lost.',
    openingMark: 'Only the closing quotation mark is left; where the opening one stood is a guess.',
    closingMark: 'Only the opening quotation mark is left; where the closing one stood is a guess.',
    nameMarks: 'Elsewhere this name has quotation marks; here they seem to be lost.',
    fieldEmpty: 'Nothing stands behind “{field}”; it cannot be known.',
    fieldCut: 'What stood before the name of this field seems to be lost; it cannot be known.',
  },
};
