/** The languages a report can be written in; interface, commands and messages exist in each. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];
