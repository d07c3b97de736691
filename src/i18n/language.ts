/** The languages a report can be written in; interface, commands and messages exist in each. */
export const languages = ['zh-CN', 'zh-Hant', 'en'] as const;
export type Language = (typeof languages)[number];

/** The languages in which the documentation is written; readers of both scripts read the Chinese one. */
export const documentationLanguages = ['zh-CN', 'en'] as const satisfies Language[];
export type DocumentationLanguage = (typeof documentationLanguages)[number];

/** The language for whoever typed a language or set a locale (zh-HK, zh_TW.UTF-8, en-GB); simplified Chinese where none is near. */
export function languageNear(typed: string): Language {
  if (/^en\b/i.test(typed)) return 'en';
  return /^(?:zh|yue)[-_](?:hant|tw|hk|mo)/i.test(typed) ? 'zh-Hant' : 'zh-CN';
}
