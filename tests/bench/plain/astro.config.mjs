import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

/** A cache of its own: the packages are shared with the other site, and two sites would undo each other's cache in them. */
export default defineConfig({ integrations: [mdx()], vite: { cacheDir: '.vite' } });
