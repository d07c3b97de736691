/** Takes an English text and gives the words to say; voices read English numbers right, but neither rates, ranges nor gaps. */
export function aloudInEnglish(text: string): string {
  return text
    .replace(/〔(?:…+|\.{3,}|\s*)〕/g, ', words missing here, ')
    .replace(/(\d{4}-\d\d-\d\d)|(?<=\d)\s*[–—-]\s*(?=\d)/g, (_, date?: string) => date ?? ' to ')
    .replace(/(?<=\p{L})\/(?=(?:hour|day|week|month|year|person)\b)/gu, ' a ')
    .replace(/\s*÷\s*/g, ' divided by ')
    .replace(/\s*×\s*/g, ' times ')
    .replace(/\s*≈\s*/g, ' is about ')
    .replace(/\s*=\s*/g, ' is ')
    .replace(/(?<=\S)\s+−\s+/g, ' minus ');
}
