/**
 * `/data/regions/330600.csv` and `.json`, the data of one page, while the site is developed. A build writes these hundreds of small files without Astro, in a
 * fraction of the time (src/cli/build/write-page-data.ts).
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { knowledgeBase } from '../../../content/current.ts';
import { PAGE_FORMATS, type PageFormat, type PageKind, pagesWithData, writePageData } from '../../../export/pages.ts';
import { typeOfFile } from '../../../export/types.ts';
import { rowIndex } from '../../../views/data/page-data.ts';
import { builtFor, publishedFiles } from '../_published.ts';

interface Props {
  kind: PageKind;
  id: string;
  format: PageFormat;
}

export const getStaticPaths: GetStaticPaths = () => {
  if (import.meta.env.PROD) return [];
  const kb = knowledgeBase();
  return pagesWithData(kb, rowIndex(publishedFiles(kb, builtFor()))).flatMap(({ kind, id }) =>
    PAGE_FORMATS.map((format) => ({ params: { kind, file: `${id}.${format}` }, props: { kind, id, format } })),
  );
};

export const GET: APIRoute<Props> = ({ props: { kind, id, format }, site }) => {
  const kb = knowledgeBase();
  const text = writePageData(kb, rowIndex(publishedFiles(kb, site)), kind, id, format);
  return new Response(text, { headers: { 'Content-Type': typeOfFile(format) } });
};
