import { contentSecurityPolicy } from '../policy.ts';

/** What no page of a site needs from a browser; every name is one that browsers know, for an unknown one is a complaint. */
const unneeded = ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'payment', 'usb'];

/** The headers of every answer, whatever is asked for and whether it is found. */
export const everywhere: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': unneeded.map((name) => `${name}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * Tells browsers to come back over HTTPS alone, for a year (RFC 6797). It binds the whole host name, not only the site, and is sent over
 * HTTPS alone (section 7.2). Names below it are others' and are not bound.
 */
export const strictTransport = { name: 'Strict-Transport-Security', value: 'max-age=31536000' } as const;

/** How long a browser keeps an answer: for good what has its hash in its name; all else is asked for again, and sent if it has changed. */
export const caching = { hashed: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;

/** The folder of styles and scripts, and the ending of their names: the first digits of the SHA-256 of what is in them. */
export const hashedFolder = 'assets/';
export const hashedEnding = '-[0-9a-f]{8}\\.(?:css|js)';

/** Whether a file of a site has its hash in its name: another text has another name. Names in the search's folders promise less. */
export function isHashed(path: string): boolean {
  return new RegExp(`^${hashedFolder}[^/]+${hashedEnding}$`).test(path);
}
