import fc from 'fast-check';
/** Characters of official reports, damaged and sound, Chinese and English. */
const character = fc.constantFrom(...'市辖区老人元年月日一二十百万“”‘’《》〈〉（）()<>,:;!?。，、.%/ABab019 \u00a0\u3000\n𠀀');
/** Text that no rule was tuned to. */
export const anyText = fc.string({ unit: character, maxLength: 60 });
/** One line of such text. */
export const anyLine = anyText.map((text) => text.replaceAll('\n', ''));
