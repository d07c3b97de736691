import type { PrintedReport } from './print-report.ts';

/** What printing lacks here: Playwright, which npm installs only where it is asked for, or a browser. */
export type Lack = 'playwright' | 'browser';

/** Prints the site in a folder. */
export type Print = (site: string) => Promise<PrintedReport>;

/** What prints, or what it lacks to do so. */
export type Printer = { print: Print } | { lacks: Lack };

/** What prints on this machine. Nothing of Playwright is loaded where it is not installed. */
export async function printerHere(): Promise<Printer> {
  if (!isInstalled('playwright')) return { lacks: 'playwright' };
  const { installedBrowser } = await import('../installed-browser.ts');
  const browser = installedBrowser();
  if (browser === undefined) return { lacks: 'browser' };
  const { printReport } = await import('./print-report.ts');
  return { print: (site) => printReport(site, browser) };
}

function isInstalled(name: string): boolean {
  try {
    return import.meta.resolve(name) !== '';
  } catch {
    return false;
  }
}
