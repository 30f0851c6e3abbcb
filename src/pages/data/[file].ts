/** `/data/<table>.csv` and `/data/<table>.json`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../components/site/href.ts';
import { knowledgeBase } from '../../content/current.ts';
import { toCsv, toJson } from '../../export/serialize.ts';
import { isTableName, TABLE_NAMES, TABLES } from '../../export/tables.ts';

export const getStaticPaths: GetStaticPaths = () =>
  TABLE_NAMES.flatMap((name) => ['csv', 'json'].map((format) => ({ params: { file: `${name}.${format}` } })));

export const GET: APIRoute = ({ params, site }) => {
  const [name = '', format] = (params['file'] ?? '').split('.');
  if (!isTableName(name)) return new Response(null, { status: 404 });
  const absolute = (path: string) => (process.env['SITE_URL'] ? new URL(href(path), site).href : href(path));
  const table = TABLES[name].build(knowledgeBase(), { absolute });
  return format === 'csv'
    ? new Response(toCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
    : new Response(toJson(table), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
