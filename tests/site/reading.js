/** Has a page begin with settings that a reader chose before. */
export async function readWith(page, settings) {
    await page.addInitScript((kept) => localStorage.setItem('xunli-settings', kept), String(new URLSearchParams(settings)));
}
/** Puts an open page into the state that these settings, and no others, give it. */
export async function setAs(page, settings) {
    await page.evaluate((wanted) => {
        const { dataset } = document.documentElement;
        for (const name of Object.keys(dataset))
            delete dataset[name];
        Object.assign(dataset, wanted);
    }, settings);
}
/** The panel of the reading settings, opened. */
export async function openSettings(page) {
    await page.getByRole('button', { name: '阅读设置' }).click();
    const panel = page.getByRole('region', { name: '阅读设置' });
    await panel.waitFor();
    return panel;
}
/** What a reader set, as the page shows it. */
export function settingsOf(page) {
    return page.evaluate(() => ({ ...document.documentElement.dataset }));
}
/** Gives the browser voices that keep what they are to say and end when the test tells them to; browsers for tests have none. */
export async function giveVoice(page, voices) {
    await page.addInitScript((given) => {
        let current;
        const voice = {
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
            speak(utterance) {
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
            text;
            constructor(text) {
                this.text = text;
            }
        }
        Object.defineProperty(window, 'speechSynthesis', { value: speech });
        Object.assign(window, { SpeechSynthesisUtterance: Utterance, testVoice: voice });
    }, voices);
}
