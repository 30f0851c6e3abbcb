/**
 * Holds the curated rows against the original, paragraph by paragraph: every numeral has a ledger row, every row stands in its paragraph, every printed figure and
 * citation does, and the file is the one that was curated. Pure: texts in, findings out.
 */
import type { DocumentSource } from '../model/content.ts';
import type { Problem } from '../schema/problem.ts';
import { expandRanges } from '../schema/fields.ts';
import { findNumerals } from '../text/numerals/find-numerals.ts';
import type { Span } from '../text/numerals/types.ts';

/** One original as read from disk, personal data covered. */
export interface Original {
  file: string;
  sha256: string;
  paragraphs: readonly string[];
  /** Numbers of paragraphs that belong to the page around the text (navigation, publication line, foot of the site): nobody needs to claim or account for them. */
  furniture?: ReadonlySet<number>;
}

/** What the audit counted for one document; a figure of the table that `npm run audit` prints. */
export interface AuditCounts {
  document: string;
  paragraphs: number;
  numerals: number;
  accounted: number;
  observations: number;
  observationsFound: number;
  citations: number;
  citationsFound: number;
  fingerprint: boolean;
}

/**
 * Audits the documents that share one original. A paragraph that several documents claim (the masthead of a newsletter) is accounted for when their ledgers
 * together cover it.
 */
export function auditOriginal(
  original: Original,
  documents: readonly DocumentSource[],
): { counts: AuditCounts[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const { paragraphs } = original;
  const covered = new Map<number, Span[]>();
  for (const document of documents) walkLedger(document, paragraphs, covered, problems);

  problems.push(...findUnclaimed(original, documents, paragraphs));
  const counts = documents.map((document): AuditCounts => {
    problems.push(...checkRecord(original, document, paragraphs));
    const own = expandRanges(document.data.original.paragraphs);
    const numerals = countNumerals(document, documents, original, covered, problems);
    const stands = (row: { paragraph: number; printed: string }) =>
      (paragraphs[row.paragraph - 1] ?? '').includes(row.printed);
    return {
      document: document.id,
      paragraphs: own.length,
      ...numerals,
      observations: document.observations.length,
      observationsFound: countStanding(document, 'observations', stands, problems),
      citations: document.citations.length,
      citationsFound: countStanding(document, 'citations', stands, problems),
      fingerprint: original.sha256 === document.data.original.sha256,
    };
  });
  return { counts, problems };
}

/** Paragraphs of the original that no document has. */
function findUnclaimed(
  original: Original,
  documents: readonly DocumentSource[],
  paragraphs: readonly string[],
): Problem[] {
  const claimed = new Set(
    documents.flatMap(({ data: { original: taken } }) => [
      ...expandRanges(taken.paragraphs),
      ...expandRanges(taken.omitted ?? ''),
    ]),
  );
  const [first] = documents;
  return paragraphs.flatMap((_, index) =>
    first && !claimed.has(index + 1) && !original.furniture?.has(index + 1)
      ? [
          {
            ...at(first, ['original', 'paragraphs']),
            // A range is a declaration: what lies outside it was not taken. It is said, so that nothing is left out by mistake.
            level: 'warning' as const,
            rule: 'audit/unclaimed-paragraph',
            message: `${original.file} 的第 ${index + 1} 段不属于任何文献`,
            remedy: '把它加进相应文献的 original.paragraphs；有意不收的，写进 original.omitted，就不再提示。',
          },
        ]
      : [],
  );
}

/** What a record says of its original must be so. */
function checkRecord(original: Original, document: DocumentSource, paragraphs: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const beyond = expandRanges(document.data.original.paragraphs).find((number) => number > paragraphs.length);
  if (beyond !== undefined)
    problems.push({
      ...at(document, ['original', 'paragraphs']),
      rule: 'audit/paragraph',
      message: `原件只有 ${paragraphs.length} 段，没有第 ${beyond} 段`,
      remedy: '改正段落范围；段号是非空行的序号。',
    });
  if (original.sha256 !== document.data.original.sha256)
    problems.push({
      ...at(document, ['original', 'sha256']),
      rule: 'audit/fingerprint',
      message: `指纹与原件 ${original.file} 不符`,
      remedy: `原件的 SHA-256 是 ${original.sha256}；若原件换过，须重新核对全部行。`,
    });
  return problems;
}

/** Counts the numerals of a document's paragraphs; one without a row is a problem of the first document that has its paragraph. */
function countNumerals(
  document: DocumentSource,
  documents: readonly DocumentSource[],
  { paragraphs, furniture }: Original,
  covered: ReadonlyMap<number, Span[]>,
  problems: Problem[],
): Pick<AuditCounts, 'numerals' | 'accounted'> {
  const counts = { numerals: 0, accounted: 0 };
  for (const number of expandRanges(document.data.original.paragraphs)) {
    const text = paragraphs[number - 1] ?? '';
    const spans = covered.get(number) ?? [];
    for (const token of findNumerals(text)) {
      const isAccounted = isCovered(text, token, spans);
      if (!isAccounted && furniture?.has(number)) continue;
      counts.numerals += 1;
      if (isAccounted) counts.accounted += 1;
      else if (document === documents.find(({ data }) => expandRanges(data.original.paragraphs).includes(number)))
        problems.push({
          file: `${document.folder}/numerals.csv`,
          line: insertionLine(document, number),
          rule: 'audit/numeral',
          message: `第 ${number} 段的数字“${token.printed}”（…${text.slice(Math.max(0, token.start - 6), token.end + 6)}…）没有着落`,
          remedy: `在 numerals.csv 按原文次序补一行 ${number},${token.printed},用途。`,
        });
    }
  }
  return counts;
}

const at = (document: DocumentSource, path: PropertyKey[]) => ({ file: document.file, ...document.at(path) });

/** What stands between the parts of a numeral: a row may hold one end of 2023年9月-2025年12月 each. */
const JOINT = /[\s\-~–—‐－～至到+＋:：]/;

/** Whether ledger rows together hold every character of a numeral, what joins its parts aside. */
function isCovered(text: string, { start, end }: Span, spans: readonly Span[]): boolean {
  for (let at = start; at < end; at += 1)
    if (!JOINT.test(text[at] ?? '') && !spans.some((span) => span.start <= at && at < span.end)) return false;
  return true;
}

/** Marks what each ledger row covers. Rows stand in reading order, so each is looked for behind the one before. */
function walkLedger(
  document: DocumentSource,
  paragraphs: readonly string[],
  covered: Map<number, Span[]>,
  problems: Problem[],
): void {
  const cursors = new Map<number, number>();
  for (const row of document.numerals) {
    const text = paragraphs[row.paragraph - 1] ?? '';
    const from = cursors.get(row.paragraph) ?? 0;
    const start = text.indexOf(row.printed, from);
    if (start < 0) {
      const earlier = text.includes(row.printed);
      problems.push({
        file: `${document.folder}/numerals.csv`,
        line: row.line,
        rule: 'audit/ledger',
        message: earlier
          ? `“${row.printed}”在第 ${row.paragraph} 段出现的次数少于台账，或次序不对`
          : `第 ${row.paragraph} 段里没有“${row.printed}”`,
        remedy: earlier ? '按原文次序排列各行，出现几次写几行。' : '核对段落号与原文印法，一字不差地照录。',
      });
      continue;
    }
    const end = start + row.printed.length;
    cursors.set(row.paragraph, end);
    covered.set(row.paragraph, [...(covered.get(row.paragraph) ?? []), { start, end }]);
  }
}

function countStanding(
  document: DocumentSource,
  table: 'observations' | 'citations',
  stands: (row: { paragraph: number; printed: string }) => boolean,
  problems: Problem[],
): number {
  const missing = document[table].filter((row) => !stands(row));
  for (const row of missing)
    problems.push({
      file: `${document.folder}/${table}.csv`,
      line: row.line,
      rule: `audit/${table}`,
      message: `第 ${row.paragraph} 段里没有“${row.printed}”`,
      remedy: '核对段落号与原文印法，一字不差地照录（空格、半角标点也照录）。',
    });
  return document[table].length - missing.length;
}

/** Line of numerals.csv behind which a row of the paragraph belongs. */
function insertionLine(document: DocumentSource, paragraph: number): number {
  return document.numerals.findLast((row) => row.paragraph <= paragraph)?.line ?? 1;
}
