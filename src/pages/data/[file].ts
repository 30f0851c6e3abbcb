/** `/data/<table>.csv` and its kin, the database, the archive and what describes them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { builtFor, publishedFiles } from './_published.ts';
import { knowledgeBase } from '../../content/current.ts';
import { typeOfFile } from '../../export/types.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...publishedFiles(knowledgeBase(), builtFor()).files.keys()].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params, site }) => {
  const name = params['file'] ?? '';
  const bytes = publishedFiles(knowledgeBase(), site).files.get(name);
  return bytes
    ? new Response(Buffer.from(bytes), { headers: { 'Content-Type': typeOfFile(name) } })
    : new Response(null, { status: 404 });
};
