/** What a reader can set; each is a `data-` attribute of the root element, and absent for the default. */
export const settingNames = ['layout', 'size', 'lines', 'contrast', 'cursor'] as const;
export type SettingName = (typeof settingNames)[number];

const key = 'xunli-settings';
const parameter = 'settings';

/** Stores the settings of this page for other pages and visits; where the browser stores nothing they only apply to this page. */
export function storeSettings(): void {
  const { dataset } = document.documentElement;
  store(String(new URLSearchParams(settingNames.map((name) => [name, dataset[name] ?? '']).filter(([, choice]) => choice))));
}

/** Applies the stored settings to the page. */
export function applySettings(): void {
  const stored = new URLSearchParams(storedSettings() ?? '');
  for (const name of settingNames) applySetting(name, stored.get(name) ?? '');
}

/** Applies one setting to this page; the empty choice is the default. */
export function applySetting(name: SettingName, choice: string): void {
  const { dataset } = document.documentElement;
  if (choice) dataset[name] = choice;
  else delete dataset[name];
}

/** Stores the settings that a link brought along from another file, and removes them from the page's address. */
export function receiveSettings(): void {
  const address = new URL(location.href);
  const received = address.searchParams.get(parameter);
  if (location.protocol !== 'file:' || received === null) return;
  store(received);
  address.searchParams.delete(parameter);
  history.replaceState(null, '', address);
}

/** Adds the settings to the address of a followed link: from disk, some browsers (Firefox) have a separate storage for each file. */
export function passSettings(target: Element): void {
  const link = target.closest<HTMLAnchorElement>('a[href]');
  const stored = storedSettings();
  if (location.protocol !== 'file:' || stored === null || link?.protocol !== 'file:' || link.pathname === location.pathname) return;
  const address = new URL(link.href);
  if (!address.pathname.endsWith('.html')) return;
  address.searchParams.set(parameter, stored);
  link.href = address.href;
}

/** As they are stored: `size=large&contrast=dark`; null where none were ever chosen or the browser stores nothing. */
function storedSettings(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(settings: string): void {
  try {
    localStorage.setItem(key, settings);
  } catch {
    // A reader who forbids storage still has the settings on this page.
  }
}
