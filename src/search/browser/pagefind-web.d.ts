/** What the engine uses of Pagefind's web code, which the build takes from Pagefind itself. */
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
