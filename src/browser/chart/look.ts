const schemes = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** What happens when a drawing may look different: the colours of the page changed, or its size did. */
export interface LookChanges {
  changed: () => void;
  resized: () => void;
  signal: AbortSignal;
}

/** Watches what a drawing's colours and size depend on, until the signal says to stop. */
export function watchLook(holder: HTMLElement, { changed, resized, signal }: LookChanges): void {
  for (const scheme of schemes) matchMedia(scheme).addEventListener('change', changed, { signal });
  addEventListener('resize', resized, { signal });
  const sizes = new ResizeObserver(resized);
  sizes.observe(holder);
  const settings = new MutationObserver(changed);
  settings.observe(document.documentElement, { attributes: true });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    settings.disconnect();
  });
}
