import { registerHooks } from 'node:module';

/**
 * Lets the commands make a small site at once instead of asking Astro: what a fault can hurt is what they do with a site.
 * To be named in `--import`, because a file's imports are found before any of it runs.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier.endsWith('/make-site.ts')
      ? { url: new URL('./made-quickly.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});
