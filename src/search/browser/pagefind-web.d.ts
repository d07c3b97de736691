/** The part of Pagefind’s web code that the engine uses; the build takes that code from Pagefind itself. */
declare module 'pagefind-web' {
  interface Fragment {
    raw_url: string;
    content: string;
    meta: Record<string, string>;
  }
  interface Instance {
    search(term: string | null): Promise<{ results: { data(): Promise<Fragment> }[] }>;
  }
  export function createInstance(options: { basePath: string; noWorker: boolean; metaCacheTag: string }): Instance;
}
