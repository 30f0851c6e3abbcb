/** Writes the data of every page (下载本页数据) beside the tables of a built site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_FORMATS, PAGE_KINDS, pageDataPath, pagesWithData, RowIndex, writePageData } from '../../export/pages.ts';
import { buildTables } from '../../export/tables.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { readSiteAddress } from '../output/site-address.ts';

/** @param site folder of the built site @param env tells where the site will stand, as it told Astro */
export function writePagesData(site: string, kb: KnowledgeBase, env: NodeJS.ProcessEnv): void {
  const { origin, base } = readSiteAddress(env);
  const absolute = (path: string) => {
    const based = base.replace(/\/$/, '') + path;
    return origin ? new URL(based, origin).href : based;
  };
  const index = new RowIndex(buildTables(kb, { absolute }));
  for (const kind of PAGE_KINDS) mkdirSync(join(site, 'data', kind), { recursive: true });
  for (const { kind, id } of pagesWithData(kb, index))
    for (const format of PAGE_FORMATS)
      writeFileSync(join(site, pageDataPath(kind, id, format)), writePageData(kb, index, kind, id, format));
}
