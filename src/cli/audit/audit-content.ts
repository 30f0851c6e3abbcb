/** Holds documents against the originals that are at hand. */
import { createHash } from 'node:crypto';
import { originalBytes } from '../../content/originals.ts';
import { placeOfOriginal } from '../../content/originals-folders.ts';
import { auditOriginal, type AuditCounts } from '../../ingest/audit.ts';
import { auditAliases } from '../../ingest/audit-aliases.ts';
import { auditWording } from '../../ingest/audit-wording.ts';
import type { Content, DocumentSource } from '../../model/content.ts';
import type { Problem } from '../../schema/problem.ts';
import { type OriginalAgain, readParagraphs } from '../../source/read-source.ts';
import { UnreadableFile } from '../../source/types.ts';
import { redactParagraphs } from '../../text/redact-paragraphs.ts';

export interface Audit {
  readonly counts: AuditCounts[];
  readonly problems: Problem[];
  /** Names of originals that are not there. */
  readonly absent: string[];
}

/**
 * @param folders where the originals lie
 * @param wanted which originals are read; all of an original's documents are then held against it
 */
export async function auditContent(
  content: Content,
  folders: readonly string[],
  wanted: (documents: readonly DocumentSource[]) => boolean = () => true,
): Promise<Audit> {
  const audit: Audit = { counts: [], problems: [], absent: [] };
  for (const [file, documents] of Map.groupBy(content.documents, ({ data }) => data.original.file)) {
    if (!wanted(documents)) continue;
    const place = placeOfOriginal(folders, file);
    const bytes = place === undefined ? undefined : originalBytes(place);
    const read = bytes && (await readOriginal(bytes, file, documents, audit.problems));
    if (!bytes) audit.absent.push(file);
    if (!bytes || !read) continue;
    const paragraphs = redactParagraphs(read);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const furniture = new Set(read.paragraphs.flatMap((paragraph, index) => (paragraph.furniture ? [index + 1] : [])));
    const { counts, problems } = auditOriginal({ file, sha256, paragraphs, furniture }, documents);
    audit.counts.push(...counts);
    audit.problems.push(...problems);
    for (const document of documents)
      audit.problems.push(...auditWording(document, paragraphs), ...auditAliases(document, paragraphs, content));
  }
  return audit;
}

/** The paragraphs; a file that can't be read any more is a finding and stops no other. */
async function readOriginal(
  bytes: Uint8Array,
  file: string,
  [first]: readonly DocumentSource[],
  problems: Problem[],
): Promise<OriginalAgain | undefined> {
  try {
    return await readParagraphs(bytes, file);
  } catch (error) {
    if (!(error instanceof UnreadableFile) || !first) throw error;
    problems.push({
      file: first.file,
      ...first.at(['original', 'file']),
      rule: 'audit/unreadable',
      message: `原件 ${file} 读不出来：${error.message}`,
      remedy: '换成读得出的原件，并按它改写 original.sha256。',
    });
    return undefined;
  }
}
