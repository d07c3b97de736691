import report from 'virtual:xunli/report';
import type { APIRoute } from 'astro';
import { crawlerFiles } from '../exports/crawler-files.ts';

export function getStaticPaths() {
  return crawlerFiles(report).map(({ path, mediaType, contents }) => ({ params: { crawler: path }, props: { mediaType, contents } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(props.contents, { headers: { 'content-type': `${props.mediaType}; charset=utf-8` } });
