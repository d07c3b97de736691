import type { Language } from '../i18n/language.ts';

const steps: Record<Language, readonly (readonly [number, string])[]> = {
  'zh-CN': [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  'zh-Hant': [
    [1e8, '億'],
    [1e4, '萬'],
  ],
  en: [
    [1e9, 'bn'],
    [1e6, 'm'],
    [1e3, 'k'],
  ],
};

/** A number of a scale as its language says it: 12000 is 1.2万 or 12k. */
export function scaleText(value: number, language: Language): string {
  const step = steps[language].find(([size]) => Math.abs(value) >= size);
  const [size, name] = step ?? [1, ''];
  return `${Number((value / size).toPrecision(6))}${name}`;
}

/** Round numbers from 0 up to `most`, about `count` steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(most: number, count: number): number[] {
  const rough = most / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
  const ticks: number[] = [];
  for (let n = 0; n * step <= most * (1 + 1e-9); n++) ticks.push(Number((n * step).toPrecision(12)));
  return ticks;
}

/** The powers of ten from the one at or under `least` to the one at or over `most`. */
export function powerTicks(least: number, most: number): number[] {
  const ticks = [];
  for (let power = Math.floor(Math.log10(least)); power <= Math.ceil(Math.log10(most)); power++) {
    ticks.push(Number((10 ** power).toPrecision(12)));
  }
  return ticks;
}
