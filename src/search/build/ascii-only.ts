/**
 * A script in which every other character is written by its number, so that it means the same where a host declares an encoding that
 * is not its own. Only strings, templates, patterns and names hold such characters, and in all of them `\uXXXX` stands for one.
 */
export function asciiOnly(script: string): string {
  return script.replace(/\\[\0-\x7f]|\\?([^\0-\x7f])/g, (written, character?: string) =>
    character === undefined ? written : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
