/** What a reader can set; each is a `data-` attribute of the root element, and absent where the page is as usual. */
export const settingNames = ['layout', 'size', 'lines', 'contrast', 'cursor'] as const;

const key = 'xunli-settings';
const { dataset } = document.documentElement;

/** The settings as they are kept: `size=large&contrast=dark`; null where none were ever chosen or the browser keeps nothing. */
export function keptSettings(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps settings for other pages and visits; where the browser keeps nothing they hold for this page. */
export function keepSettings(settings: string): void {
  try {
    localStorage.setItem(key, settings);
  } catch {
    // A reader who forbids storage still has the settings on this page.
  }
}

/** Puts the settings that were kept on the page. */
export function applySettings(): void {
  const kept = new URLSearchParams(keptSettings() ?? '');
  for (const name of settingNames) choose(name, kept.get(name) ?? '');
}

/** Sets one thing on this page; the empty choice is the usual one. */
export function choose(name: (typeof settingNames)[number], choice: string): void {
  if (choice) dataset[name] = choice;
  else delete dataset[name];
}
