/** `/opensearch.xml`; not there where the build was not told its host. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute, knowsItsHost } from '../components/site/absolute.ts';
import { writeOpenSearch } from '../export/feeds/open-search.ts';

export const getStaticPaths: GetStaticPaths = () => (knowsItsHost() ? [{ params: { opensearch: 'opensearch' } }] : []);

export const GET: APIRoute = () =>
  new Response(writeOpenSearch({ absolute }), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
