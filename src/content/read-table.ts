import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import type { Problem } from '../schema/problem.ts';
import { describeIssue } from './describe-issue.ts';
import type { Row } from '../model/positions.ts';
import { suggestion } from '../text/suggest.ts';

interface RawRecord {
  record: string[];
  info: { lines: number };
}

/** The rows that could be read, and the cells of those that could not: `'all'` when the table as a whole is unusable. */
export interface ParsedTable<T> {
  rows: Row<T>[];
  broken: string[][] | 'all';
}

/**
 * Reads a CSV table against a schema whose keys are the columns, in order. Reports unknown, missing, repeated and misplaced columns, a row with too many or
 * too few cells, and every cell that does not fit, each with its line and the column it stands in.
 */
export function parseTable<S extends z.ZodObject>(
  source: string,
  file: string,
  schema: S,
  problems: Problem[],
): ParsedTable<z.output<S>> {
  const columns = Object.keys(schema.shape);
  const records = readRecords(source, file, problems);
  const header = records?.[0];
  if (!records || !header) {
    if (records)
      problems.push({
        file,
        line: 1,
        rule: 'table/empty',
        message: '表是空的',
        remedy: `第一行写列名：${columns.join(',')}`,
      });
    return { rows: [], broken: 'all' };
  }
  if (!checkHeader(header.record, columns, file, problems)) return { rows: [], broken: 'all' };
  const sourceLines = source.split('\n');
  const rows: Row<z.output<S>>[] = [];
  const broken: string[][] = [];
  let next = header.info.lines + 1;
  for (const { record, info } of records.slice(1)) {
    let line = next;
    while (line < info.lines && sourceLines[line - 1]?.trim() === '') line += 1;
    next = info.lines + 1;
    if (record.length !== columns.length) {
      problems.push({
        file,
        line,
        rule: 'table/cells',
        message: `这一行有 ${record.length} 格，应有 ${columns.length} 格`,
        remedy: '含有半角逗号或引号的内容要整格加英文双引号；空格子也要留出逗号。',
      });
      broken.push(record);
      continue;
    }
    if (info.lines > line) {
      problems.push({
        file,
        line,
        rule: 'table/newline',
        message: '一格里换了行',
        remedy: '把这一格写成一行；多半是引号没有成对。',
      });
      broken.push(record);
      continue;
    }
    const value = Object.fromEntries(columns.map((column, index) => [column, record[index] ?? '']));
    const result = schema.safeParse(value);
    if (result.success) {
      rows.push({ ...result.data, line });
      continue;
    }
    broken.push(record);
    for (const issue of result.error.issues) {
      const index = columns.indexOf(String(issue.path[0]));
      const column = cellColumn(sourceLines[line - 1] ?? '', index);
      problems.push({ file, line, ...(column ? { column } : {}), ...describeIssue(issue, value, columns) });
    }
  }
  return { rows, broken };
}

function readRecords(source: string, file: string, problems: Problem[]): RawRecord[] | undefined {
  try {
    return parse(source, { info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as RawRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser notices an open quote only at the end of the file; the culprit is the first line whose quotes don't pair.
    const open = source.split('\n').findIndex((text) => (text.split('"').length - 1) % 2 === 1);
    const line = open >= 0 ? open + 1 : Number((error as { lines?: unknown }).lines ?? 1);
    problems.push({
      file,
      line,
      rule: 'table/quotes',
      message: '引号不成对，或引号后面还有别的字',
      remedy: '整格用英文双引号括住，格内的双引号写两次。',
    });
    return undefined;
  }
}

function checkHeader(header: string[], columns: string[], file: string, problems: Problem[]): boolean {
  if (header.join() === columns.join()) return true;
  const report = (rule: string, message: string, remedy: string) =>
    problems.push({ file, line: 1, rule, message, remedy });
  const unknown = header.filter((name) => !columns.includes(name));
  const missing = columns.filter((name) => !header.includes(name));
  for (const name of unknown)
    report(
      'table/unknown-column',
      `不认识的列“${name}”`,
      `${suggestion(name, missing.length ? missing : columns)}改正列名，或删去该列。`,
    );
  for (const name of missing) report('table/missing-column', `缺少列“${name}”`, `列名依次为：${columns.join(',')}`);
  if (unknown.length + missing.length === 0)
    report('table/column-order', '列重复，或次序不对', `列名依次为：${columns.join(',')}`);
  return false;
}

/** 1-based column at which the cell of the given index begins, for a record that stands on one line. */
function cellColumn(line: string, index: number): number | undefined {
  if (index < 0) return undefined;
  let cell = 0;
  let quoted = false;
  for (let at = 0; at <= line.length; at += 1) {
    if (cell === index) return at + 1;
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ',' && !quoted) cell += 1;
  }
  return undefined;
}
