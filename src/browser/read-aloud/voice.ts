/** Mandarin before Cantonese, which reads the same text otherwise; the languages of a voice come as zh-CN, zh_CN or cmn-Hans-CN. */
const rank: [RegExp, number][] = [
  [/^(?:zh-(?:cn|hans)|cmn)/, 1],
  [/^zh(?!-(?:hk|mo|hant-hk))/, 2],
  [/^zh/, 3],
  [/^en/, 1],
];

/**
 * The browser's best voice for a language; undefined where it has none or cannot speak. Only voices of the machine itself:
 * others would send what is read to a service elsewhere.
 */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const wanted = language.slice(0, 2);
  const rankOf = ({ lang }: SpeechSynthesisVoice) => rank.find(([pattern]) => pattern.test(tag(lang)))?.[1] ?? 4;
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  return voices
    .filter(({ lang, localService }) => localService && (tag(lang).startsWith(wanted) || (wanted === 'zh' && tag(lang).startsWith('cmn'))))
    .sort((a, b) => rankOf(a) - rankOf(b))[0];
}

function tag(language: string): string {
  return language.toLowerCase().replaceAll('_', '-');
}
