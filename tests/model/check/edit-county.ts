/** The small county with one thing changed, for tests of single rules. */
import { loadContent } from '../../../src/content/load.ts';
import type { Content, DocumentSource } from '../../../src/model/content.ts';
import type { Problem } from '../../../src/schema/problem.ts';

type TableName = 'observations' | 'adoptions' | 'events' | 'problems';
type Row<Name extends TableName> = DocumentSource[Name][number];

/** A fresh copy of the fixture, changed at one row. */
function changeAt<Name extends TableName>(
  document: string,
  table: Name,
  id: string,
  change: (rows: Row<Name>[], row: Row<Name>) => void,
): Content {
  const { content } = loadContent('tests/fixtures/county');
  const source = content.documents.find((entry) => entry.id === document);
  const rows = source?.[table] as Row<Name>[] | undefined;
  const row = rows?.find((one) => one.id === id);
  if (!rows || !row) throw new Error(`the fixture has no ${document}/${id}`);
  change(rows, row);
  return content;
}

/** The fixture with cells of one row set. */
export const withRow = <Name extends TableName>(
  document: string,
  table: Name,
  id: string,
  changes: Partial<Row<Name>>,
): Content =>
  changeAt(document, table, id, (rows, row) => {
    rows[rows.indexOf(row)] = { ...row, ...changes };
  });

/** The fixture with a row added: a copy of another with cells set. */
export const withCopy = <Name extends TableName>(
  document: string,
  table: Name,
  id: string,
  changes: Partial<Row<Name>>,
): Content =>
  changeAt(document, table, id, (rows, row) => {
    rows.push({ ...row, id: `${id}-copy`, line: 99, ...changes });
  });

/** What a curator is told: `rule file line`, and that there is a remedy. */
export const told = (problems: readonly Problem[]): string[] =>
  problems.map(({ rule, file, line, message, remedy }) => {
    if (!/\p{Script=Han}/u.test(message) || !/\p{Script=Han}/u.test(remedy)) throw new Error(`${rule} says nothing`);
    return `${rule} ${file.split('/').slice(-2).join('/')}:${line}`;
  });
