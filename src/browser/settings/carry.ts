import { keepSettings, keptSettings } from './kept.ts';

const parameter = 'settings';
const isFromDisk = location.protocol === 'file:';

/** Keeps the settings that a link brought along from another file, and takes them out of the page's address. */
export function takeCarried(): void {
  const address = new URL(location.href);
  const carried = address.searchParams.get(parameter);
  if (!isFromDisk || carried === null) return;
  keepSettings(carried);
  address.searchParams.delete(parameter);
  history.replaceState(null, '', address);
}

/** From disk some browsers (Firefox) keep a storage for each file: there a link takes the settings along in its address. */
export function carryAlong(target: Element): void {
  const link = target.closest<HTMLAnchorElement>('a[href]');
  const kept = keptSettings();
  if (!isFromDisk || kept === null || link?.protocol !== 'file:' || link.pathname === location.pathname) return;
  const address = new URL(link.href);
  if (!address.pathname.endsWith('.html')) return;
  address.searchParams.set(parameter, kept);
  link.href = address.href;
}
