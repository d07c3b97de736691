import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleAsync, Features, type Targets } from 'lightningcss';
import { paletteCss } from '../styles/palette.ts';
import { physicalProperties } from './physical-properties.ts';
import { plainSelectors } from './plain-selectors.ts';

const entries = {
  'style.css': fileURLToPath(new URL('../styles/style.css', import.meta.url)),
  'draft.css': fileURLToPath(new URL('../styles/draft.css', import.meta.url)),
  'archived.css': fileURLToPath(new URL('../styles/archived.css', import.meta.url)),
  'corrections.css': fileURLToPath(new URL('../components/Corrections/corrections.css', import.meta.url)),
};
/** The names that pages ask for. */
export const styleSheets = Object.keys(entries) as (keyof typeof entries)[];
/** Chromium 86, Firefox 91 and Safari 14, as lightningcss writes versions. */
const targets: Targets = { chrome: 86 << 16, firefox: 91 << 16, safari: 14 << 16, ios_saf: 14 << 16 };
/** `light-dark()`, which is not used, would leave two properties wherever `color-scheme` stands. */
const leftAsWritten = Features.LightDark;

/**
 * The style sheet of all pages, or one of those that only some pages or sites have, minified, as browsers of the floor read it; tests may
 * ask for it as it is written, with layers. Throws on what is not CSS, with file and place.
 */
export async function styleSheet({
  asWritten = false,
  of = 'style.css',
}: {
  asWritten?: boolean;
  of?: keyof typeof entries;
} = {}): Promise<string> {
  const read = (file: string) => {
    if (file.endsWith('palette.ts')) return paletteCss();
    const text = readFileSync(file, 'utf8');
    return asWritten ? text : withoutContainers(physicalProperties(withoutLayers(text)));
  };
  const options = asWritten ? {} : { targets, exclude: leftAsWritten, visitor: { Selector: plainSelectors } };
  const { code } = await bundleAsync({ filename: entries[of], minify: true, resolver: { read }, ...options });
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

/**
 * What stands for narrow containers stands for narrow windows too, where a browser knows no containers (Chromium before 105, Firefox
 * before 110, Safari before 16): a table becomes cards there as well, and nothing scrolls sideways.
 */
function withoutContainers(css: string): string {
  const narrow = /^@container (?:\w+ )?(\(max-width: [^)]+\)) \{\n(.*?)^\}\n/gms;
  return css.replace(
    narrow,
    (block, width, rules) => `${block}@supports not (container-type: inline-size) { @media ${width} { ${rules} } }\n`,
  );
}
