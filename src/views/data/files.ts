/** The files of the data for the pages that publish them: made once, with the site's own spelling for the full text. */
import { type DataFiles, type FileOptions, writeFiles } from '../../export/files.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';
import { siteSpelling } from './spelling.ts';

const made = new WeakMap<KnowledgeBase, DataFiles>();

/** The same for every caller: the address of the site and the build do not change while it is built. */
export function dataFiles(kb: KnowledgeBase, options: Omit<FileOptions, 'spelling'>): DataFiles {
  let files = made.get(kb);
  if (!files) made.set(kb, (files = writeFiles(kb, { ...options, spelling: siteSpelling() })));
  return files;
}
