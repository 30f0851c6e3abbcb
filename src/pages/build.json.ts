/** `/build.json`: what this build is and how much it holds. */
import type { APIRoute } from 'astro';
import { buildId } from '../components/site/build-id.ts';
import { knowledgeBase } from '../content/current.ts';
import { describeBuild } from '../export/build-info.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(describeBuild(knowledgeBase(), buildId()), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
