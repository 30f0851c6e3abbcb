/** What the rows of a document refer to, and what the record must list because a row names it. */
import { expandRanges } from '../../../schema/fields.ts';
import { readUse } from '../../../schema/numeral.ts';
import type { Problem } from '../../../schema/problem.ts';
import { suggestion } from '../../../text/suggest.ts';
import { isUnreadableRow, type Content, type DocumentSource, type TableName } from '../../content.ts';
import type { Resolve } from './resolver.ts';

type Finding = Pick<Problem, 'rule' | 'message' | 'remedy'>;
type Placed = { paragraph: number; line: number };

/** Checks the tables of one document and the notes on its data. */
export function checkTableReferences(entry: DocumentSource, content: Content, resolve: Resolve): Problem[] {
  const paragraphs = new Set(expandRanges(entry.data.original.paragraphs));
  const inTable = <Row extends Placed>(
    table: TableName,
    rows: readonly Row[],
    check: (row: Row, file: string) => Finding[],
  ) => {
    const file = `${entry.folder}/${table}.csv`;
    return rows.flatMap((row) =>
      [...check(row, file), ...checkParagraph(row, paragraphs, entry)].map((finding) => ({
        file,
        line: row.line,
        ...finding,
      })),
    );
  };
  return [
    ...inTable('observations', entry.observations, (row, file) => {
      resolve('indicator', row.indicator, file, row);
      return checkPlace(row, file, entry, resolve);
    }),
    ...inTable('adoptions', entry.adoptions, (row, file) => {
      resolve('measure', row.measure, file, row);
      return checkPlace(row, file, entry, resolve);
    }),
    ...inTable('events', entry.events, (row, file) => {
      resolve('measure', row.measure, file, row);
      return checkPlace(row, file, entry, resolve);
    }),
    ...inTable('problems', entry.problems, (row, file) => {
      resolve('measure', row.measure, file, row);
      return checkPlace(row, file, entry, resolve);
    }),
    ...inTable('citations', entry.citations, (row, file) => {
      resolve('policy', row.policy, file, row);
      return [];
    }),
    ...inTable('numerals', entry.numerals, (row) => checkUse(row, entry, content)),
    ...checkNotes(entry, content, paragraphs),
  ];
}

const checkParagraph = ({ paragraph }: Placed, paragraphs: ReadonlySet<number>, { data }: DocumentSource): Finding[] =>
  paragraphs.has(paragraph)
    ? []
    : [
        {
          rule: 'reference/paragraph',
          message: `第 ${paragraph} 段不属于这份文献（${data.original.paragraphs}）`,
          remedy: '改正段落号，或改正 index.mdx 中 original.paragraphs。',
        },
      ];

/** Region and institution of a row exist, and the record lists them. */
function checkPlace(
  row: { region: string; institution?: string | null; line: number },
  file: string,
  { data }: DocumentSource,
  resolve: Resolve,
): Finding[] {
  resolve('region', row.region, file, row);
  resolve('institution', row.institution, file, row);
  const findings: Finding[] = [];
  if (!data.regions.includes(row.region))
    findings.push({
      rule: 'reference/region-not-listed',
      message: `地区 ${row.region} 不在本文献的 regions 中`,
      remedy: `${suggestion(row.region, data.regions)}改正代码，或在 index.mdx 的 regions 里补上。`,
    });
  if (row.institution && !data.institutions.includes(row.institution))
    findings.push({
      rule: 'reference/institution-not-listed',
      message: `机构“${row.institution}”不在本文献的 institutions 中`,
      remedy: `${suggestion(row.institution, data.institutions)}改正编号，或在 index.mdx 的 institutions 里补上。`,
    });
  return findings;
}

/** The observation that a numeral of the ledger stands for exists, in the paragraph of the numeral. */
function checkUse(row: DocumentSource['numerals'][number], entry: DocumentSource, content: Content): Finding[] {
  const use = readUse(row.use);
  if (use.kind !== 'observation') return [];
  const target = entry.observations.find(({ id }) => id === use.value);
  if (!target)
    return isUnreadableRow(content, entry.id, use.value)
      ? []
      : [
          {
            rule: 'reference/observation',
            message: `观测“${use.value}”不在本文献的 observations.csv 中`,
            remedy: `${suggestion(use.value, idsOf(entry))}改正编号，或补一行观测。`,
          },
        ];
  if (target.paragraph === row.paragraph) return [];
  return [
    {
      rule: 'reference/observation-paragraph',
      message: `观测“${use.value}”在第 ${target.paragraph} 段，这里是第 ${row.paragraph} 段`,
      remedy: '改正段落号；标题重复的数字用途填 heading。',
    },
  ];
}

const idsOf = ({ observations }: DocumentSource): string[] => observations.map(({ id }) => id);

/** What the notes on the data name is in the document. */
function checkNotes(entry: DocumentSource, content: Content, paragraphs: ReadonlySet<number>): Problem[] {
  const at = (path: PropertyKey[], finding: Finding): Problem => ({
    file: entry.file,
    ...entry.at(['notes', ...path]),
    ...finding,
  });
  const known = new Set(idsOf(entry));
  return entry.data.notes.flatMap((note, index) => [
    ...note.observations.flatMap((target, position) =>
      known.has(target) || isUnreadableRow(content, entry.id, target)
        ? []
        : [
            at([index, 'observations', position], {
              rule: 'reference/observation',
              message: `数据说明提到的观测“${target}”不存在`,
              remedy: `${suggestion(target, [...known])}改正编号，或从 observations 里删去。`,
            }),
          ],
    ),
    ...note.paragraphs.flatMap((paragraph, position) =>
      paragraphs.has(paragraph)
        ? []
        : [
            at([index, 'paragraphs', position], {
              rule: 'reference/paragraph',
              message: `第 ${paragraph} 段不属于这份文献（${entry.data.original.paragraphs}）`,
              remedy: '改正段落号。',
            }),
          ],
    ),
  ]);
}
