/** Holds documents against the originals that are at hand. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { originalBytes } from '../../content/originals.ts';
import { auditOriginal, type AuditCounts } from '../../ingest/audit.ts';
import { auditAliases } from '../../ingest/audit-aliases.ts';
import { auditWording } from '../../ingest/audit-wording.ts';
import type { Content, DocumentSource } from '../../model/content.ts';
import type { Problem } from '../../schema/problem.ts';
import { readParagraphs } from '../../source/read-source.ts';
import { redactParagraphs } from '../../text/redact-paragraphs.ts';

export interface Audit {
  readonly counts: AuditCounts[];
  readonly problems: Problem[];
  /** Names of originals that are not there. */
  readonly absent: string[];
}

/**
 * @param folder where the originals lie
 * @param wanted which originals are read; all of an original's documents are then held against it
 */
export async function auditContent(
  content: Content,
  folder: string,
  wanted: (documents: readonly DocumentSource[]) => boolean = () => true,
): Promise<Audit> {
  const audit: Audit = { counts: [], problems: [], absent: [] };
  for (const [file, documents] of Map.groupBy(content.documents, ({ data }) => data.original.file)) {
    if (!wanted(documents)) continue;
    const bytes = originalBytes(join(folder, file));
    if (!bytes) {
      audit.absent.push(file);
      continue;
    }
    const paragraphs = redactParagraphs(await readParagraphs(bytes, file));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { counts, problems } = auditOriginal({ file, sha256, paragraphs }, documents);
    audit.counts.push(...counts);
    audit.problems.push(...problems);
    for (const document of documents)
      audit.problems.push(...auditWording(document, paragraphs), ...auditAliases(document, paragraphs, content));
  }
  return audit;
}
