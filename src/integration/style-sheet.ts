import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleAsync, Features, type Targets } from 'lightningcss';
import { paletteCss } from '../styles/palette.ts';

const entry = fileURLToPath(new URL('../styles/style.css', import.meta.url));
/** Chromium 86, Firefox 91 and Safari 14, as lightningcss writes versions. */
const targets: Targets = { chrome: 86 << 16, firefox: 91 << 16, safari: 14 << 16, ios_saf: 14 << 16 };
/**
 * What compiled would weigh more than it does as written, and so win over other rules: `:is()` becomes `:-webkit-any()`, which counts
 * as a class, and logical properties ask for each language written from right to left. `light-dark()`, which is not used, would leave
 * two properties wherever `color-scheme` stands.
 */
const leftAsWritten = Features.IsSelector | Features.LogicalProperties | Features.LightDark;

/** The style sheet of all pages, minified; tests may ask for its layers. Throws on what is not CSS, with file and place. */
export async function styleSheet({ layered = false } = {}): Promise<string> {
  const read = (file: string) => {
    if (file.endsWith('palette.ts')) return paletteCss();
    const text = readFileSync(file, 'utf8');
    return layered ? text : withoutLayers(text);
  };
  const options = { minify: true, targets, exclude: leftAsWritten };
  const { code } = await bundleAsync({ filename: entry, resolver: { read }, ...options });
  return new TextDecoder().decode(code);
}

/**
 * The same style sheet without its layers, which only `style.css` names: older browsers drop all that stands in `@layer`. The order
 * of the files is that of the layers, so the later of two equal selectors still wins; `tests/site/layers.spec.ts` holds that none
 * of an earlier layer is heavier.
 */
function withoutLayers(css: string): string {
  return css.replace(/^@layer [^{]*?;$/m, '').replace(/^(@import "[^"]+") layer\(\w+\);$/gm, '$1;');
}
