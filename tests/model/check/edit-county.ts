/** The small county with one thing changed, for tests of single rules. */
import { loadContent } from '../../../src/content/load.ts';
import type { Content, DocumentSource } from '../../../src/model/content.ts';
import type { Problem } from '../../../src/schema/problem.ts';

type TableName = 'observations' | 'adoptions' | 'events' | 'problems';

/** A fresh copy of the fixture with cells of one row set. */
export function withRow<Name extends TableName>(
  document: string,
  table: Name,
  id: string,
  changes: Partial<DocumentSource[Name][number]>,
): Content {
  const { content } = loadContent('tests/fixtures/county');
  const source = content.documents.find((entry) => entry.id === document);
  const rows = source?.[table] as DocumentSource[Name][number][] | undefined;
  const index = rows?.findIndex((row) => row.id === id) ?? -1;
  const row = rows?.[index];
  if (!rows || !row) throw new Error(`the fixture has no ${document}/${id}`);
  rows[index] = { ...row, ...changes };
  return content;
}

/** The same with a row added: a copy of another with cells set. */
export function withCopy<Name extends TableName>(
  document: string,
  table: Name,
  id: string,
  changes: Partial<DocumentSource[Name][number]>,
): Content {
  const { content } = loadContent('tests/fixtures/county');
  const source = content.documents.find((entry) => entry.id === document);
  const rows = source?.[table] as DocumentSource[Name][number][] | undefined;
  const row = rows?.find((one) => one.id === id);
  if (!rows || !row) throw new Error(`the fixture has no ${document}/${id}`);
  rows.push({ ...row, id: `${id}-copy`, line: 99, ...changes });
  return content;
}

/** What a curator is told: `rule file line`, and that there is a remedy. */
export const told = (problems: readonly Problem[]): string[] =>
  problems.map(({ rule, file, line, message, remedy }) => {
    if (!/\p{Script=Han}/u.test(message) || !/\p{Script=Han}/u.test(remedy)) throw new Error(`${rule} says nothing`);
    return `${rule} ${file.split('/').slice(-2).join('/')}:${line}`;
  });
