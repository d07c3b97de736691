import type { Page } from 'playwright';

/** The widths at which every page is looked at: two phones, a tablet, a laptop, a desk. */
export const widths = [320, 390, 768, 1280, 1920];

/** A way in which a reader may see the site. */
export interface Mode {
  name: string;
  media: Parameters<Page['emulateMedia']>[0];
  /** Reading settings as a reader left them, in the form in which `src/browser/settings/stored-settings.ts` stores them. */
  settings?: string;
  /** Widths other than the usual ones. */
  widths?: number[];
}

/** Every mode in which pages are looked at; paper is as wide as A4 within its margins. */
export const modes: Mode[] = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'contrast', media: { contrast: 'more' } },
  { name: 'forced', media: { forcedColors: 'active' } },
  { name: 'elder', media: { colorScheme: 'light' }, settings: 'layout=elder' },
  { name: 'high-contrast', media: { colorScheme: 'light' }, settings: 'contrast=dark' },
  { name: 'print', media: { media: 'print' }, widths: [680] },
];
