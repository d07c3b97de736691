import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The oldest browsers that the site promises to work in, by their names in MDN's compatibility data. */
const floor = { chrome: 86, firefox: 91, safari: 14 } as const;

interface Support {
  version_added: string | boolean | null;
  flags?: unknown;
}
interface Feature {
  __compat?: { support: Partial<Record<keyof typeof floor, Support | Support[]>> };
  [name: string]: unknown;
}
type Named = [name: string, feature: Feature];

const path = createRequire(import.meta.url).resolve('@mdn/browser-compat-data');
const data = JSON.parse(readFileSync(path, 'utf8')) as Feature;

/** What MDN's data has at a path such as `css.properties`. Throws where there is nothing. */
function part(path: string): Named[] {
  const found = path.split('.').reduce<Feature | undefined>((tree, name) => tree?.[name] as Feature | undefined, data);
  if (!found) throw new Error(`MDN's compatibility data has no ${path}`);
  return featuresIn(found);
}

function featuresIn(feature: Feature): Named[] {
  return (Object.entries(feature) as Named[]).filter(([name]) => name !== '__compat');
}

/** Whether a browser of the floor lacks a feature; one that MDN says nothing of is taken for old. */
function isNewer({ __compat: compat }: Feature): boolean {
  const browsers = Object.keys(floor) as (keyof typeof floor)[];
  return browsers.some((browser) => {
    const since = [compat?.support[browser] ?? []].flat().map(({ version_added: added, flags }) => (flags ? '' : String(added)));
    return compat !== undefined && !since.some((version) => Number.parseFloat(version.replace('≤', '')) <= floor[browser]);
  });
}

/** Of the names of some features, those that stand for none that every browser of the floor has. */
function newerNames(features: Named[]): Set<string> {
  const known = new Set(features.filter(([, feature]) => !isNewer(feature)).map(([name]) => name));
  return new Set(features.map(([name]) => name).filter((name) => !known.has(name)));
}

const membersOf = (features: Named[]): Named[] =>
  features.flatMap(([, feature]) => featuresIn(feature)).map(([name, member]) => [name.replace(/_static$/, ''), member]);

/** Of interfaces of pages, those that a text's scripts use; names of others (of sound, of graphics cards) are too common to mean them. */
const ofTexts = new RegExp(
  `^(?:${[
    'HTML(?!Dialog)\\w*Element|SVG\\w*Element|Element|Node|NodeList|Document|DocumentFragment|Text|DOMTokenList|Window|Location|History',
    'Storage|Range|Selection|CSS|DOMRect|DOMParser|EventTarget|(?:UI|Mouse|Pointer|Keyboard)?Event|URL|URLSearchParams|Blob|Response',
    'ReadableStream|AbortSignal|AbortController|TextDecoder|TextEncoder|Clipboard|(?:Resize|Intersection|Mutation|Performance)Observer',
  ].join('|')})$`,
);
const [interfaces, builtins] = [part('api'), part('javascript.builtins').filter(([name]) => name !== 'Intl' && name !== 'Temporal')];

const anywhere = newerNames(membersOf([...interfaces, ...builtins]));
const used = newerNames(membersOf([...builtins, ...interfaces.filter(([name]) => ofTexts.test(name))]));

/** Members of objects of JavaScript and of pages that not all browsers of the floor have. */
export const newerMembers = new Set([...used].filter((name) => anywhere.has(name)));
/** Global objects and functions likewise. */
export const newerGlobals = newerNames([...interfaces, ...builtins, ...membersOf(interfaces.filter(([name]) => name === 'Window'))]);
/** Properties of style sheets, names of pseudo-classes and pseudo-elements, and rules likewise. */
export const newerProperties = newerNames(part('css.properties'));
export const newerSelectors = newerNames(part('css.selectors'));
export const newerRules = newerNames(part('css.at-rules'));
