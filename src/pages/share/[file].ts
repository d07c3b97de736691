import report from 'virtual:xunli/report';
import type { APIRoute } from 'astro';
import { cardsOf, shareFolder } from '../../exports/card.ts';
import { cardPicture } from '../../exports/card-picture.ts';

export function getStaticPaths() {
  return cardsOf(report).map((card) => ({ params: { file: card.file.slice(shareFolder.length) }, props: { card } }));
}

export const GET: APIRoute = async ({ props }) => new Response(await cardPicture(props.card), { headers: { 'content-type': 'image/png' } });
