import report from 'virtual:xunli/report';
import type { APIRoute } from 'astro';
import { dataFolder } from '../../exports/data-file.ts';
import { dataFiles } from '../../exports/files.ts';

export function getStaticPaths() {
  return dataFiles(report).map(({ path, mediaType, contents }) => ({
    params: { file: path.slice(dataFolder.length) },
    props: { mediaType, contents },
  }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(props.contents, { headers: { 'content-type': `${props.mediaType}; charset=utf-8` } });
