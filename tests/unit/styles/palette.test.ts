import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Colours, contrastDark, contrastLight, dark, light, paletteCss, print } from '../../../src/styles/palette.ts';

const onScreen = { light, dark, contrastLight, contrastDark };
const marks = ['chart-1', 'chart-2', 'chart-3', 'chart-4', 'chart-5', 'chart-base'] as const;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}
function assertContrast(least: number, colours: Partial<Colours>, name: keyof Colours, ground: keyof Colours): void {
  const found = contrast(colours[name] ?? '', colours[ground] ?? '');
  assert.ok(found >= least, `${name} on ${ground}: ${found.toFixed(2)}`);
}

test('every colour of a mark stands out from paper by 3 to 1 (WCAG 1.4.11), in light and in dark', () => {
  for (const colours of [light, dark]) for (const name of marks) assertContrast(3, colours, name, 'paper');
});

test('text stands out from its ground by 4.5 to 1 (WCAG 1.4.3), and where contrast is asked for by 7 to 1 (1.4.6)', () => {
  for (const [mode, colours] of Object.entries({ ...onScreen, print })) {
    const least = mode.startsWith('contrast') ? 7 : 4.5;
    for (const name of ['ink', 'ink-soft', 'accent'] as const)
      for (const ground of ['paper', 'wash'] as const) assertContrast(least, colours, name, ground);
  }
  for (const colours of Object.values(onScreen)) assertContrast(4.5, colours, 'marker-ink', 'marker');
});

test('contrast that a reader sets here has the colours of contrast that the system asks for', () => {
  const css = paletteCss();
  for (const colours of [contrastLight, contrastDark])
    assert.equal(css.split(`--ink: ${colours.ink}; --ink-soft: ${colours['ink-soft']};`).length, 3);
});
