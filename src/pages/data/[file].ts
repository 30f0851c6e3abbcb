/** `/data/<table>.csv` and its kin, the database, the archive and what describes them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedFiles } from './_published.ts';
import { knowledgeBase } from '../../content/current.ts';
import { DATA_FILES } from '../../export/tables.ts';
import { typeOfFile } from '../../export/types.ts';

export const getStaticPaths: GetStaticPaths = () =>
  DATA_FILES.map((path) => ({ params: { file: path.slice('/data/'.length) } }));

export const GET: APIRoute = ({ params, site }) => {
  const name = params['file'] ?? '';
  const bytes = publishedFiles(knowledgeBase(), site).files.get(name);
  return bytes
    ? new Response(Buffer.from(bytes), { headers: { 'Content-Type': typeOfFile(name) } })
    : new Response(null, { status: 404 });
};
