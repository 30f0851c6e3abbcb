/** `/data/references/documents/<id>.bib`, `.ris`, `.json`: the citation of each document; beside it that of the data, and all documents in one file. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { FORMAT_IDS, fileOf, FORMATS, type FormatId, toCslJson } from '../../../cite/formats.ts';
import type { CslItem } from '../../../cite/csl-item.ts';
import { publicAddress } from '../../../components/site/public-address.ts';
import { knowledgeBase } from '../../../content/current.ts';
import { dataVersion } from '../../../model/releases/snapshot.ts';
import { listReferences } from '../../../views/cite.ts';

interface Props {
  format: FormatId;
  items: readonly CslItem[];
}

export const getStaticPaths: GetStaticPaths = () =>
  listReferences(knowledgeBase(), dataVersion(knowledgeBase()), publicAddress).flatMap(({ name, items }) =>
    FORMAT_IDS.flatMap((format) => {
      const file = fileOf(format);
      return file ? [{ params: { file: `${name}.${file.extension}` }, props: { format, items } satisfies Props }] : [];
    }),
  );

export const GET: APIRoute<Props> = ({ props: { format, items } }) =>
  new Response(format === 'csl' ? toCslJson(items) : items.map(FORMATS[format].write).join('\n'), {
    headers: { 'Content-Type': `${fileOf(format)?.type}; charset=utf-8` },
  });
