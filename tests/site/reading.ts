import type { Page } from 'playwright/test';

/** Lets a visit begin with settings that a reader chose before. */
export async function readWith(page: Page, settings: Record<string, string>): Promise<void> {
  await page.addInitScript((stored) => localStorage.setItem('xunli-settings', stored), String(new URLSearchParams(settings)));
}

/** Applies these settings, and no others, to an open page. */
export async function setAs(page: Page, settings: Record<string, string>): Promise<void> {
  await page.evaluate((wanted) => {
    const { dataset } = document.documentElement;
    for (const name of Object.keys(dataset)) delete dataset[name];
    Object.assign(dataset, wanted);
  }, settings);
}

/** Opens the panel of reading settings and returns it. */
export async function openSettings(page: Page, name = '阅读设置') {
  await page.getByRole('button', { name }).click();
  const panel = page.getByRole('region', { name });
  await panel.waitFor();
  return panel;
}

/** Returns the settings that apply to a page. */
export function settingsOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...document.documentElement.dataset }) as Record<string, string>);
}

/** What the browser of `giveVoice` was asked to say, in order; `finish` ends the current utterance. */
export interface TestVoice {
  said: { text: string; rate: number; voice: string }[];
  speaking: boolean;
  finish(): void;
}

/** Adds voices that record what they are to say and end when the test calls `finish`; browsers for tests have none of their own. */
export async function giveVoice(page: Page, voices: { lang: string; localService: boolean }[]): Promise<void> {
  await page.addInitScript((given) => {
    let current: { onend?: () => void } | undefined;
    const voice: TestVoice = {
      said: [],
      speaking: false,
      finish() {
        const ended = current;
        current = undefined;
        ended?.onend?.();
      },
    };
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => given,
      speak(utterance: { text: string; rate: number; voice: { lang: string }; onend?: () => void }) {
        current = utterance;
        voice.speaking = true;
        voice.said.push({ text: utterance.text, rate: utterance.rate, voice: utterance.voice.lang });
      },
      cancel() {
        current = undefined;
        voice.speaking = false;
      },
    });
    class Utterance {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, testVoice: voice });
  }, voices);
}
