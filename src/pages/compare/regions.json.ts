/** `/compare/regions.json`: the chooser's index. */
import type { APIRoute } from 'astro';
import { buildRegionIndex } from '../../compare/region-index.ts';
import { buildId } from '../../components/site/build-id.ts';
import { knowledgeBase } from '../../content/current.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(buildRegionIndex(knowledgeBase(), buildId())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
