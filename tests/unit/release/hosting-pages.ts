import { configurations } from '../../../src/release/hosting/kit.ts';
import { examplePlace } from '../../../src/release/hosting/place.ts';

/** The words of a page on hosting, and where the configurations stand in it. */
const languageOf = { nginx: 'nginx', Apache: 'apache', Caddy: 'caddy', IIS: 'xml', _headers: 'text' } as const;
const fileOf: Record<keyof typeof languageOf, string> = {
  nginx: 'nginx.conf',
  Apache: 'apache.conf',
  Caddy: 'Caddyfile',
  IIS: 'web.config',
  _headers: '_headers',
};

/** A page on hosting with the present configurations of the kit: each is the first block of its language. */
export function withConfigurations(page: string): string {
  const made = configurations(examplePlace, ['assets/page-0123abcd.js']);
  return Object.entries(languageOf).reduce((text, [name, language]) => {
    const block = new RegExp(`(\`\`\`${language}\\n)[^]*?(\`\`\`\\n)`);
    if (!block.test(text)) throw new Error(`The page has no block for ${name}`);
    return text.replace(block, (_, begins: string, ends: string) => begins + made[fileOf[name as keyof typeof fileOf]] + ends);
  }, page);
}
