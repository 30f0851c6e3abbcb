/**
 * `npm run audit [-- --format text|json|github]`: holds the content against the originals in `KB_ORIGINALS` (default `originals/`).
 * Exit 0: all accounted for. 1: problems. 2: some or all originals are absent, what could be checked is clean. 64: wrong usage.
 */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { originalBytes } from '../content/originals.ts';
import { auditOriginal, type AuditCounts } from '../ingest/audit.ts';
import { auditAliases } from '../ingest/audit-aliases.ts';
import { auditWording } from '../ingest/audit-wording.ts';
import type { Problem } from '../schema/problem.ts';
import type { DocumentSource } from '../model/content.ts';
import { readParagraphs } from '../source/read-source.ts';
import { UnreadableFile, type SourceParagraph } from '../source/types.ts';
import { redactParagraphs } from '../text/redact-paragraphs.ts';
import { checkContent } from './content-check.ts';
import { FORMATS, formatProblems, isError, tidy, type Format } from './report.ts';

const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
if (!(FORMATS as readonly string[]).includes(values.format)) {
  console.error(`不认识的格式“${values.format}”，可用：${FORMATS.join('、')}`);
  process.exit(64);
}
const folder = resolve(process.env['KB_ORIGINALS'] || 'originals');
const { content, problems } = checkContent(process.env['KB_CONTENT'] || 'content');
const findings: Problem[] = [...problems];
const counts: AuditCounts[] = [];
const absent: string[] = [];

for (const [file, documents] of Map.groupBy(content?.documents ?? [], ({ data }) => data.original.file)) {
  const path = join(folder, file);
  const bytes = originalBytes(path);
  if (!bytes) {
    absent.push(file);
    continue;
  }
  const read = await readOriginal(bytes, file, documents);
  if (!read) continue;
  const paragraphs = redactParagraphs(read);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const furniture = new Set(read.flatMap((paragraph, index) => (paragraph.furniture ? [index + 1] : [])));
  const audited = auditOriginal({ file, sha256, paragraphs, furniture }, documents);
  counts.push(...audited.counts);
  findings.push(...audited.problems);
  for (const document of documents)
    findings.push(
      ...auditWording(document, paragraphs),
      ...(content ? auditAliases(document, paragraphs, content) : []),
    );
}

const all = tidy(findings);
if (values.format === 'text') printTable(counts);
const summary = `${counts.length} 份文献的数字全部有着落。`;
console.log(
  formatProblems(
    all,
    values.format as Format,
    absent.length > 0 && counts.length === 0 ? '内容本身没有问题。' : summary,
  ),
);
if (absent.length > 0)
  console.error(
    `\n未核对：${folder} 里没有下列原件，只做了内容校验：\n${absent.map((file) => `  ${file}`).join('\n')}\n把原件放进 originals/，或用 KB_ORIGINALS 指明所在文件夹。`,
  );
process.exitCode = all.some(isError) ? 1 : absent.length > 0 ? 2 : 0;

/** The paragraphs; a file that can't be read any more is a finding and stops no other. */
async function readOriginal(
  bytes: Uint8Array,
  file: string,
  [first]: readonly DocumentSource[],
): Promise<readonly SourceParagraph[] | undefined> {
  try {
    return await readParagraphs(bytes, file);
  } catch (error) {
    if (!(error instanceof UnreadableFile) || !first) throw error;
    findings.push({
      file: first.file,
      ...first.at(['original', 'file']),
      rule: 'audit/unreadable',
      message: `原件 ${file} 读不出来：${error.message}`,
      remedy: '换成读得出的原件，并按它改写 original.sha256。',
    });
    return undefined;
  }
}

function printTable(rows: readonly AuditCounts[]): void {
  if (rows.length === 0) return;
  console.table(
    Object.fromEntries(
      rows.map((row) => [
        row.document,
        {
          段落: row.paragraphs,
          '数字（原文）': row.numerals,
          有着落: row.accounted,
          观测: row.observations,
          '印法相符 ': row.observationsFound,
          引用: row.citations,
          印法相符: row.citationsFound,
          指纹: row.fingerprint ? '相符' : '不符',
        },
      ]),
    ),
  );
}
