/** `/data/<table>.csv` and `/data/<table>.json`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../../components/site/href.ts';
import { knowledgeBase } from '../../content/knowledge-base.ts';
import { buildDerived, DERIVED_NAMES, type DerivedName } from '../../export/derived-tables.ts';
import { toCsv, toJson } from '../../export/serialize.ts';
import { buildTable, TABLE_NAMES, type TableName } from '../../export/tables.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...TABLE_NAMES, ...DERIVED_NAMES].flatMap((name) =>
    ['csv', 'json'].map((format) => ({ params: { file: `${name}.${format}` } })),
  );

export const GET: APIRoute = ({ params, site }) => {
  const [name, format] = (params['file'] ?? '').split('.');
  const absolute = (path: string) => (process.env['SITE_URL'] ? new URL(href(path), site).href : href(path));
  const kb = knowledgeBase();
  const isDerived = (DERIVED_NAMES as readonly string[]).includes(name ?? '');
  const table = isDerived
    ? buildDerived(kb, name as DerivedName, absolute)
    : buildTable(kb, name as TableName, absolute);
  return format === 'csv'
    ? new Response(toCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
    : new Response(toJson(table), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
