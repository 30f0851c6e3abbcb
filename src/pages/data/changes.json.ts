/** `/data/changes.json`: every release with its changes, what is not released yet, and errata. */
import type { APIRoute } from 'astro';
import { dataReleases, knowledgeBase } from '../../content/current.ts';
import { changesFile } from '../../views/changes.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(changesFile(knowledgeBase(), dataReleases()), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
