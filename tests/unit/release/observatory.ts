/**
 * The rules by which Mozilla's HTTP Observatory scores a site without cookies, foreign scripts and CORS, as its table of scores says
 * (mdn/mdn-http-observatory 1.6.3, src/grader/charts.js): 100 at first; what is more than asked counts only from 90 upwards.
 */
type Headers = Readonly<Record<string, string | undefined>>;

const halfYear = 15_552_000;
const broad = /^(?:\*|https?:|data:|'unsafe-inline')$/;

const rules: ((headers: Headers) => number)[] = [
  (headers) => policyScore(headers['content-security-policy']),
  ({ 'strict-transport-security': value = '' }) => {
    const seconds = Number(/max-age=(\d+)/.exec(value)?.[1] ?? -1);
    if (seconds < 0) return -20;
    return seconds >= halfYear ? 0 : -10;
  },
  ({ 'x-content-type-options': value }) => (value === 'nosniff' ? 0 : -5),
  ({ 'content-security-policy': policy = '' }) => (/frame-ancestors '(?:none|self)'/.test(policy) ? 5 : -20),
  ({ 'referrer-policy': value = '' }) => {
    if (/^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(value)) return 5;
    return value === '' ? 0 : -5;
  },
  ({ 'cross-origin-resource-policy': value = '' }) => (/^same-(?:origin|site)$/.test(value) ? 10 : 0),
];

/** The score and grade of a site that answers with these headers. */
export function observatoryScore(headers: Headers): { score: number; grade: string } {
  const modifiers = rules.map((rule) => rule(headers));
  const sum = (numbers: number[]) => 100 + numbers.reduce((one, other) => one + other, 0);
  const plain = sum(modifiers.filter((modifier) => modifier < 0));
  const score = plain >= 90 ? sum(modifiers) : plain;
  return { score, grade: score >= 100 ? 'A+' : 'lower' };
}

/** What a policy is worth: its default, and the sources of scripts and styles. */
function policyScore(policy: string | undefined): number {
  if (policy === undefined) return -25;
  const directives = new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  const fallback = directives.get('default-src') ?? ['*'];
  const sourcesOf = (name: string) => directives.get(name) ?? fallback;
  if ([...sourcesOf('script-src'), ...sourcesOf('object-src')].some((source) => broad.test(source))) return -20;
  if ([...sourcesOf('script-src'), ...sourcesOf('style-src')].includes("'unsafe-eval'")) return -10;
  if (sourcesOf('style-src').some((source) => broad.test(source))) return 0;
  return fallback.join() === "'none'" ? 10 : 5;
}
