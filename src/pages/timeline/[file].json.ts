/** `/timeline/events-<build>.json`: all events for the drawing, written only where the list is paged. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { buildId } from '../../components/site/build-id.ts';
import { knowledgeBase } from '../../content/current.ts';
import { describeEvents } from '../../timeline/describe.ts';
import { planPages } from '../../timeline/paging.ts';
import { packRows } from '../../timeline/rows.ts';

const data = () => describeEvents(knowledgeBase(), knowledgeBase().events);

export const getStaticPaths: GetStaticPaths = () =>
  planPages(data().events).length > 0 ? [{ params: { file: `events-${buildId()}` } }] : [];

export const GET: APIRoute = () =>
  new Response(JSON.stringify(packRows(data(), buildId())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
