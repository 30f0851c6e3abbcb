/** Reads a content folder into typed entries and tables, with every problem found on the way. No cross references yet. */
import { caseRecord } from '../schema/case.ts';
import { checkEntry } from '../schema/check.ts';
import { collectionRecord } from '../schema/collection.ts';
import { erratumEntry } from '../schema/erratum.ts';
import { indicatorRecord } from '../schema/indicator.ts';
import { institutionEntry } from '../schema/institution.ts';
import { measureRecord } from '../schema/measure.ts';
import { movedEntry } from '../schema/moved.ts';
import { policyEntry } from '../schema/policy.ts';
import type { Problem } from '../schema/problem.ts';
import { regionRecord } from '../schema/region.ts';
import { topicEntry } from '../schema/topic.ts';
import type { Content } from '../model/content.ts';
import type { Memory } from './memory.ts';
import { Reader } from './reader.ts';
import { type Drafts, readDocuments } from './read-documents.ts';
import { readNewEntries } from './read-new-entries.ts';
import { readReference } from './read-reference.ts';

const TOP_LEVEL = [
  // For curators; no content.
  'README.md',
  'documents',
  'cases',
  'regions',
  'measures',
  'indicators',
  'policies.yaml',
  'institutions.yaml',
  'topics.yaml',
  'checks.yaml',
  'moved.yaml',
  'errata.yaml',
  // Written and read by npm run release and the pages of changes.
  'releases',
  'collection.yaml',
  'reference',
];

/**
 * Loads everything below `root` (a content folder as in the README).
 *
 * @param drafts the drafts that are read as if they were published, with the entries they bring along; all others are passed over unread
 * @param memory what an earlier call for the same folder gave for each file; only what has changed since is read again
 * @returns the content that could be read and all problems of all files; a file with a problem may be missing from `content`
 */
export function loadContent(
  root: string,
  memory?: Memory,
  drafts: Drafts = [],
): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const reader = new Reader(root, problems, memory);
  const content: Content = {
    documents: readDocuments(reader, drafts),
    cases: reader.folder('cases', caseRecord, 'id'),
    regions: reader.folder('regions', regionRecord, 'code'),
    measures: reader.folder('measures', measureRecord, 'id'),
    indicators: reader.folder('indicators', indicatorRecord, 'id'),
    policies: reader.registry('policies.yaml', policyEntry),
    institutions: reader.registry('institutions.yaml', institutionEntry),
    topics: reader.has('topics.yaml') ? reader.registry('topics.yaml', topicEntry) : [],
    checks: reader.has('checks.yaml') ? reader.registry('checks.yaml', checkEntry) : [],
    moved: reader.has('moved.yaml') ? reader.registry('moved.yaml', movedEntry) : [],
    errata: reader.has('errata.yaml') ? reader.registry('errata.yaml', erratumEntry) : [],
    collection: reader.record('collection.yaml', 'collection', collectionRecord),
    reference: readReference(reader),
    unreadable: reader.unreadable,
  };
  for (const id of drafts) readNewEntries(reader, id, content);
  reader.reportStrangers('', TOP_LEVEL);
  return { content, problems };
}
