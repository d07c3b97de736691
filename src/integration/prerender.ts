import type { AstroPrerenderer } from 'astro';
import type { Site } from '../components/site.ts';

/** Astro's own prerenderer, with the app that it renders with once it is set up. */
type AppPrerenderer = AstroPrerenderer & {
  app?: { render(request: Request, options: { routeData: unknown; locals: object }): Promise<Response> };
};

/** Lets Astro render pages as it does, each with the site as its `Astro.locals`. */
export function withLocals(site: Site): (astro: AstroPrerenderer) => AstroPrerenderer {
  return (astro: AppPrerenderer) => ({
    name: 'xunli',
    setup: async () => astro.setup?.(),
    getStaticPaths: () => astro.getStaticPaths(),
    render(request, { routeData }) {
      if (!astro.app) throw new Error('Astro has changed how it prerenders pages');
      return astro.app.render(request, { routeData, locals: { ...site } });
    },
    teardown: async () => astro.teardown?.(),
  });
}
