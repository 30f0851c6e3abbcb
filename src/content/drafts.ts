/** A draft is a document whose record says so. Until it is published no build, search or table knows it, and nothing in its folder is read by the check. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS } from '../schema/limits.ts';
import { splitFrontMatter } from './front-matter.ts';
import { kindOf, namesIn } from './files.ts';

/** A line of the record and nothing else: a record that says it in another way is none that can be passed over unread, and the check says so. */
const SAYS_DRAFT = /^state: *(?:(?:draft|草稿)|'(?:draft|草稿)'|"(?:draft|草稿)") *$/mu;

/** Files beside the tables that belong to the work on a draft; they stay on this machine. */
export const LOCAL_FILES = ['paragraphs.tsv', 'ingest.json', 'review.json'] as const;
/** Folder of a draft that holds the entries it brings along (`indicators/…`, `regions/…`, `policies.yaml` …), laid out as the content folder is. */
export const NEW_ENTRIES = 'new';

/** Whether the record of an MDX file says that it is a draft. */
export function saysDraft(source: string): boolean {
  const split = splitFrontMatter(source.replaceAll('\r\n', '\n'));
  return 'yaml' in split && SAYS_DRAFT.test(split.yaml);
}

/** Ids of the drafts below a content folder, sorted. Never throws: what can't be looked at is no draft. */
export function findDrafts(root: string): string[] {
  const documents = join(root, 'documents');
  if (kindOf(documents) !== 'folder') return [];
  return namesIn(documents).filter((id) => {
    try {
      const index = join(documents, id, 'index.mdx');
      if (kindOf(join(documents, id)) !== 'folder' || kindOf(index) !== 'file') return false;
      return lstatSync(index).size <= LIMITS.mdxBytes && saysDraft(readFileSync(index, 'utf8'));
    } catch {
      return false;
    }
  });
}
