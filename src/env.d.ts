/// <reference types="astro/client" />

type Site = import('./components/site.ts').Site;

// biome-ignore lint/style/noNamespace: Astro declares the type of its locals so
declare namespace App {
  interface Locals extends Site {}
}

declare module '*.astro' {
  const component: import('astro').AstroComponentFactory;
  export default component;
}
