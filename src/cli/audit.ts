/**
 * `npm run audit [-- --format text|json|github]`: holds the content against the originals in `KB_ORIGINALS` (default `originals/`).
 * Exit 0: all accounted for. 1: problems. 2: some or all originals are absent, what could be checked is clean. 64: wrong usage.
 */
import { parseArgs } from 'node:util';
import { originalsFolders } from '../content/originals-folders.ts';
import type { AuditCounts } from '../ingest/audit.ts';
import { auditContent } from './audit/audit-content.ts';
import { checkContent } from './content-check.ts';
import { FORMATS, formatProblems, isError, tidy, type Format } from './report.ts';

const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
if (!(FORMATS as readonly string[]).includes(values.format)) {
  console.error(`不认识的格式“${values.format}”，可用：${FORMATS.join('、')}`);
  process.exit(64);
}
const folders = originalsFolders(process.env['KB_ORIGINALS']);
const { content, problems } = checkContent(process.env['KB_CONTENT'] || 'content');
const {
  counts,
  absent,
  problems: found,
} = content ? await auditContent(content, folders) : { counts: [], absent: [], problems: [] };

const all = tidy([...problems, ...found]);
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
    `\n未核对：${folders.join('、')} 里没有下列原件，只做了内容校验：\n${absent.map((file) => `  ${file}`).join('\n')}\n把原件放进 originals/，或用 KB_ORIGINALS 指明所在文件夹。`,
  );
process.exitCode = all.some(isError) ? 1 : absent.length > 0 ? 2 : 0;

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
