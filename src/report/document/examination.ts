import type { Label } from './label.ts';
import type { Line } from './lines.ts';
import { isEnglishName, personIn } from './names-english.ts';

const witness = /^([^.:?!]{3,60}?)\s*[(,]\s*(?:affirmed|sworn|called|recalled|continued|re-?sworn)\)?$/i;
const stage = '(?:Questions|Questioned|Examination|Examined|Cross-examination|Re-examination)';
const examiner = new RegExp(`^(?:Further |Cross-)?${stage}(?: in chief)?\\s+(?:from|by)\\s+([^.:?!]{3,60})$`, 'i');

/** The labels of a hearing with the names that lines between them tell: the witness for answers, who examines them for questions. */
export function withExamination(lines: readonly Line[], labels: readonly (Label | null)[]): (Label | null)[] {
  let [asks, answers] = ['', ''];
  return lines.map(({ text }, at) => {
    const label = labels[at] ?? null;
    if (label === null) {
      answers = nameIn(witness.exec(text)) || answers;
      asks = nameIn(examiner.exec(text)) || asks;
      return null;
    }
    if (label.name !== '' || label.office !== '') return label;
    if (label.role === 'answer') return { ...label, name: answers };
    return label.role === 'question' ? { ...label, name: asks } : label;
  });
}

function nameIn(found: RegExpExecArray | null): string {
  const { name } = personIn(found?.[1] ?? '');
  return isEnglishName(name, 1) ? name : '';
}
