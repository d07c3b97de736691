/** The part of Pagefind’s web code that the engine uses; the build takes that code from Pagefind itself. */
declare module 'pagefind-web' {
  interface Fragment {
    raw_url: string;
    content: string;
    meta: Record<string, string>;
  }
  interface Result {
    id: string;
    /** The places of the words in the content. */
    words: number[];
    data(): Promise<Fragment>;
  }
  interface Instance {
    search(term: string | null): Promise<{ results: Result[] }>;
  }
  export function createInstance(options: { basePath: string; noWorker: boolean; metaCacheTag: string }): Instance;
}
