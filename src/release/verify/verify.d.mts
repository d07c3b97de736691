/** What `verifyRelease` found, told line by line. */
export interface Verdict {
  isWhole: boolean;
  lines: string[];
}

/** A path or key that cannot be used. */
export class Unusable extends Error {}

/**
 * Checks what lies at a path (a release, an offline copy, a bag, a WACZ), and its signature where the file of a public key is named.
 * @throws Unusable where there is nothing to check, or the key is none
 */
export function verifyRelease(path: string, options?: { key?: string; language?: string }): Verdict;

/** As `verifyRelease`, of files in memory: by their paths, each with a function that reads it. */
export function verifyFiles(files: ReadonlyMap<string, () => Uint8Array>, options?: { language?: string }): Verdict;
