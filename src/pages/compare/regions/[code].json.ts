/** `/compare/regions/<code>.json`: what the comparison needs of one region. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { buildRegionData } from '../../../compare/region-data.ts';
import { buildId } from '../../../components/site/build-id.ts';
import { knowledgeBase } from '../../../content/current.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...knowledgeBase().regions.keys()].map((code) => ({ params: { code } }));

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(buildRegionData(knowledgeBase(), params['code'] ?? '', buildId())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
