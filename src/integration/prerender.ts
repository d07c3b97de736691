import type { AstroPrerenderer } from 'astro';
import { type Site, siteForPage } from '../components/site.ts';
import { isLeftOut } from '../report/routes.ts';

/** Astro's own prerenderer, with the app that it renders with once it is set up. */
type AppPrerenderer = AstroPrerenderer & {
  app?: { render(request: Request, options: { routeData: unknown; locals: object }): Promise<Response> };
};

/** Lets Astro render the pages that the report has as it does, each with the site as its `Astro.locals`. */
export function withLocals(site: Site): (astro: AstroPrerenderer) => AstroPrerenderer {
  return (astro: AppPrerenderer) => ({
    name: 'xunli',
    setup: async () => astro.setup?.(),
    getStaticPaths: async () => (await astro.getStaticPaths()).filter(({ pathname }) => !isLeftOut(site.report, fileOf(pathname))),
    render(request, { routeData }) {
      if (!astro.app) throw new Error('Astro has changed how it prerenders pages');
      return astro.app.render(request, { routeData, locals: { ...siteForPage(site, fileOf(routeData.pathname ?? '')) } });
    },
    teardown: async () => astro.teardown?.(),
  });
}

/** The file of a page that Astro asks for as `/figures`. */
function fileOf(pathname: string): string {
  return `${pathname.slice(1)}.html`;
}
