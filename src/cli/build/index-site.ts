/** Writes what needs the knowledge base and no Astro: the data of every page, and the search index of the rendered pages. */
import { join } from 'node:path';
import process from 'node:process';
import { knowledgeBase } from '../../content/current.ts';
import { indexSearch } from '../index-search.ts';
import type { Done, Job } from './job.ts';
import { writePagesData } from './write-page-data.ts';

export async function indexSite({ scratch, build }: Job): Promise<Done> {
  const site = join(scratch, 'site');
  writePagesData(site, knowledgeBase(), process.env);
  const { pages, files, bytes } = await indexSearch(site, build, knowledgeBase());
  return { pages, files, bytes };
}
