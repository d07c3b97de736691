import { registerHooks } from 'node:module';

/**
 * Lets a process that makes no pages start without what makes them: Astro takes longer to load than all the rest.
 * To be named in `--import`, because a file's imports are found before any of it runs.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier.endsWith('/make-site.ts')
      ? { url: `data:text/javascript,export const makeSite = () => { throw new Error('makes no pages here') }`, shortCircuit: true }
      : next(specifier, context),
});
