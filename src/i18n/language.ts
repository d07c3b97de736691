/** The languages a report can be written in; interface words and messages exist for each. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];
