import report from 'virtual:xunli/report';
import type { APIRoute } from 'astro';
import { feed } from '../exports/feed.ts';

export const GET: APIRoute = () => new Response(feed(report), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
