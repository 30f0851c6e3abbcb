/** Builds the search index of the rendered pages. */
import { join } from 'node:path';
import { knowledgeBase } from '../../content/current.ts';
import { indexSearch } from '../index-search.ts';
import type { Done, Job } from './job.ts';

export async function indexSite({ scratch, build }: Job): Promise<Done> {
  const { pages, files, bytes } = await indexSearch(join(scratch, 'site'), build, knowledgeBase());
  return { pages, files, bytes };
}
