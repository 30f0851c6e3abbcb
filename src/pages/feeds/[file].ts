/** `/feeds/documents.atom`, `.json`; `/feeds/due.atom`, `.json`, `.ics`; `/feeds/changes.atom`, `.json`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../../components/site/absolute.ts';
import { dataReleases, knowledgeBase } from '../../content/current.ts';
import { FEED_FILES, writeFeedFile } from '../../export/feeds/files.ts';

export const getStaticPaths: GetStaticPaths = () => FEED_FILES.map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => {
  const { text, type } = writeFeedFile(knowledgeBase(), params['file'] ?? '', { absolute }, dataReleases().log);
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
