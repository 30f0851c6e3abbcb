/** The files of the data as this build publishes them. (The underscore keeps Astro from making a page of it.) */
import { buildId } from '../../components/site/build-id.ts';
import { href } from '../../components/site/href.ts';
import type { DataFiles } from '../../export/files.ts';
import { countRows, type PageKind } from '../../export/pages.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { dataFiles } from '../../views/data/files.ts';
import { rowIndex } from '../../views/data/page-data.ts';

/** Turns a path of the site into the address that is given out: whole where the build was told where the site will stand. */
const givenOut =
  (site: URL | undefined) =>
  (path: string): string =>
    process.env['SITE_URL'] ? new URL(href(path), site).href : href(path);

/** Where the site will stand, for code that runs before there is a request. */
export const builtFor = (): URL | undefined => (import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined);

export const publishedFiles = (kb: KnowledgeBase, site: URL | undefined): DataFiles =>
  dataFiles(kb, { absolute: givenOut(site), build: buildId() });

/** What the link to the data of a page says (PageData.astro). */
export const linkToData = (kb: KnowledgeBase, site: URL | undefined, kind: PageKind, id: string) => ({
  ...{ kind, id },
  rows: countRows(kb, rowIndex(publishedFiles(kb, site)), kind, id),
});
