/** `/llms.txt`. */
import type { APIRoute } from 'astro';
import { absolute } from '../components/site/absolute.ts';
import { writeLlms } from '../export/feeds/llms.ts';

export const GET: APIRoute = () =>
  new Response(writeLlms({ absolute }), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
