import type { SettingsWords } from '../settings.ts';

/** Words of the reading settings and of read-aloud. In each group the empty name is the default. */
export const settings: SettingsWords = {
  toggle: 'Reading settings',
  toggleFailed: 'The settings could not be loaded; try again',
  aloud: 'Read aloud',
  aloudFailed: 'Reading aloud could not be loaded; try again',
  aloudUnable: 'This browser cannot read aloud',
  listen: 'Listen to this section',
  groups: {
    layout: { name: 'Layout', choices: { '': 'Standard', elder: 'Simple and large' } },
    size: { name: 'Text size', choices: { small: 'Small', '': 'Medium', large: 'Large', largest: 'Largest' } },
    lines: { name: 'Line spacing', choices: { '': 'Standard', wide: 'Wide', widest: 'Wider' } },
    contrast: { name: 'High contrast', choices: { '': 'Off', dark: 'On black', light: 'On white' } },
    cursor: { name: 'Pointer', choices: { '': 'Standard', large: 'Large' } },
  },
  print: 'Print',
  copy: 'Copy link',
  copied: 'Link copied',
  copyFailed: 'The browser blocked copying; copy the link from the address bar',
  reset: 'Reset',
  close: 'Close',
  reader: {
    name: 'Read aloud',
    hint: 'Select a paragraph to start reading there',
    pause: 'Pause',
    resume: 'Resume',
    restart: 'Start over',
    previous: 'Previous paragraph',
    next: 'Next paragraph',
    speed: 'Speed',
    speeds: { '0.75': 'Slow', '1': 'Normal', '1.25': 'Faster', '1.5': 'Fast' },
    stop: 'Stop',
    noVoice: 'This browser has no English voice to read with',
    broken: 'The browser produced no sound; try again',
  },
};
