/** One fact once: rows of a document that say the same of the same place, and what an issue says once for all its articles. */
import type { Problem } from '../../schema/problem.ts';
import { similarity } from '../../text/similarity.ts';
import type { Content, DocumentSource } from '../content.ts';

/** Two summaries with so much in common tell one fact. Less is no proof: two branches of a hospital, two modes of care differ in one name alone (up to 0.85). */
const ALIKE = 0.9;

/** Checks every document for rows that repeat another. */
export function checkRepeatedFacts(content: Content): Problem[] {
  return content.documents.flatMap((document) => [
    ...repeats(document, 'observations', sameFigure, ({ label, subject }) => label ?? subject ?? ''),
    ...repeats(document, 'adoptions', sameDeed, ({ summary }) => summary),
    ...repeats(document, 'events', sameDay, ({ title }) => title),
    ...checkIssue(document, content),
  ]);
}

type TableName = 'observations' | 'adoptions' | 'events';
type Row<Name extends TableName> = DocumentSource[Name][number];

/** What two rows must have in common before their words are compared. */
const sameFigure = (row: Row<'observations'>): string =>
  [
    row.indicator ?? row.label,
    row.region,
    row.institution,
    row.period,
    row.nature,
    row.value,
    row.value_max,
    row.unit,
    row.coverage,
    row.subject,
    row.paragraph,
  ].join('|');
/** Two commitments to two figures are two promises. */
const sameDeed = (row: Row<'adoptions'>): string =>
  [row.measure, row.region, row.institution, row.status, row.paragraph, row.of].join('|');
const sameDay = (row: Row<'events'>): string =>
  [row.date, row.region, row.measure, row.kind, row.paragraph, row.of].join('|');

function repeats<Name extends TableName>(
  document: DocumentSource,
  table: Name,
  sameThing: (row: Row<Name>) => string,
  wordsOf: (row: Row<Name>) => string,
): Problem[] {
  const groups = Map.groupBy(document[table] as Row<Name>[], sameThing);
  return [...groups.values()].flatMap((rows) =>
    rows.flatMap((row, index) => {
      const first = rows.slice(0, index).find((other) => similarity(wordsOf(row), wordsOf(other)) >= ALIKE);
      if (!first) return [];
      return [
        {
          file: `${document.folder}/${table}.csv`,
          line: row.line,
          rule: 'duplicate/fact',
          message: `“${row.id}”与第 ${first.line} 行“${first.id}”记的是同一件事`,
          remedy: '一件事只记一次：合并两行，或写明差别（机构、期限、对象、做法）。',
        },
      ];
    }),
  );
}

/** When an issue was signed and published stands in its own record, not again in each article. */
function checkIssue(document: DocumentSource, content: Content): Problem[] {
  const parent = document.data.parent && content.documents.find(({ id }) => id === document.data.parent);
  if (!parent) return [];
  const told = new Set(parent.events.map(({ kind, date }) => `${kind} ${date}`));
  return document.events
    .filter(({ kind, date }) => (kind === 'issue' || kind === 'publication') && told.has(`${kind} ${date}`))
    .map((row) => ({
      file: `${document.folder}/events.csv`,
      line: row.line,
      rule: 'duplicate/issue',
      message: `“${row.id}”在这一期的总记录 ${parent.id} 里已经记过`,
      remedy: '删去这一行；一期的成文与发布只在总记录里各记一次。',
    }));
}
