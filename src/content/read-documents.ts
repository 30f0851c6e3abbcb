/** The documents: one folder each, with its record, its prose and its tables. */
import { join } from 'node:path';
import type { DocumentSource } from '../model/content.ts';
import { adoptionRow } from '../schema/adoption.ts';
import { citationRow } from '../schema/citation.ts';
import { difficultyRow } from '../schema/difficulty.ts';
import { documentRecord } from '../schema/document.ts';
import { eventRow } from '../schema/event.ts';
import { numeralRow } from '../schema/numeral.ts';
import { observationRow } from '../schema/observation.ts';
import { findDrafts, LOCAL_FILES, NEW_ENTRIES } from './drafts.ts';
import { describeKind, kindOf } from './files.ts';
import type { Reader } from './reader.ts';

const FILES = [
  'index.mdx',
  'observations.csv',
  'adoptions.csv',
  'events.csv',
  'problems.csv',
  'citations.csv',
  'numerals.csv',
] as const;

/** Ids of drafts to read. */
export type Drafts = readonly string[];

/** Reads every folder below `documents`, but for the drafts that are not asked for. */
export function readDocuments(reader: Reader, drafts: Drafts): DocumentSource[] {
  const passedOver = new Set(findDrafts(reader.root).filter((id) => !drafts.includes(id)));
  return reader.list('documents').flatMap((id) => {
    if (passedOver.has(id)) return [];
    const folder = `documents/${id}`;
    const kind = kindOf(join(reader.root, folder));
    const fault = reader.nameFault('documents', id, 'id');
    if (kind === 'link' || kind === 'other') {
      const { message, remedy } = describeKind('folder', kind);
      reader.report(folder, 'files/kind', message, remedy);
      return [];
    }
    if (kind !== 'folder' || fault) {
      reader.report(
        folder,
        'files/name',
        kind === 'folder' ? `文件夹名“${id}”${fault}，不会被收录` : `“${id}”不是文献文件夹，不会被收录`,
        '每份文献一个文件夹，名为小写英文编号，如 shaoxing-2019。',
      );
      return [];
    }
    reader.reportStrangers(
      folder,
      drafts.includes(id) ? [...FILES, ...LOCAL_FILES, NEW_ENTRIES] : [...FILES, ...LOCAL_FILES],
    );
    const tables = {
      observations: reader.table(`${folder}/observations.csv`, observationRow),
      adoptions: reader.table(`${folder}/adoptions.csv`, adoptionRow),
      events: reader.table(`${folder}/events.csv`, eventRow),
      // Only a document that states difficulties has the table.
      problems: reader.has(`${folder}/problems.csv`) ? reader.table(`${folder}/problems.csv`, difficultyRow) : [],
      citations: reader.table(`${folder}/citations.csv`, citationRow),
      numerals: reader.table(`${folder}/numerals.csv`, numeralRow),
    };
    const index = `${folder}/index.mdx`;
    if (!reader.has(index)) {
      reader.report(index, 'files/missing', '文献没有 index.mdx', '建立 index.mdx，写著录项和提要。');
      reader.unreadable.add(id);
      return [];
    }
    const entry = reader.prose(id, index, documentRecord);
    if (entry?.data.state === 'draft' && !drafts.includes(id)) {
      reader.report(
        index,
        'mdx/draft',
        '记录说是草稿，却不是单独一行“state: draft”，不能确定',
        '前置信息里另起一行，这一行只写“state: draft”；要发布的运行 npm run publish。',
      );
      reader.unreadable.add(id);
      return [];
    }
    return entry ? [{ ...entry, folder: reader.label(folder), ...tables }] : [];
  });
}
