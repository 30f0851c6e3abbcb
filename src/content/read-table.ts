import { CsvError } from 'csv-parse/sync';
import type { z } from 'zod';
import { LIMITS } from '../schema/limits.ts';
import type { Problem } from '../schema/problem.ts';
import { type RawRecord, splitRecords } from './csv-records.ts';
import { describeIssue } from './describe-issue.ts';
import type { Row } from '../model/positions.ts';
import { asMeant } from './as-meant.ts';
import { suggestion } from '../text/suggest.ts';

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
  const present = columnsPresent(header.record, columns, schema);
  if (!checkHeader(header.record, present, file, problems)) return { rows: [], broken: 'all' };
  const { full, blank } = Object.groupBy(placeRecords(source, records), ({ record }) =>
    record.every((cell) => cell.trim() === '') ? 'blank' : 'full',
  );
  if (blank) reportBlankRows(blank, file, problems);
  const kept = (full ?? []).slice(0, LIMITS.tableRows);
  const beyond = full?.[LIMITS.tableRows];
  if (beyond)
    problems.push({
      ...{ file, line: beyond.line, rule: 'limits/rows', message: `表超过 ${LIMITS.tableRows} 行` },
      remedy: '核对是否误贴了别的内容。',
    });
  const rows: Row<z.output<S>>[] = [];
  const broken: string[][] = [];
  for (const placed of kept) {
    const row = readRow(placed, present, schema, file, problems);
    if (row) rows.push(row);
    else broken.push(placed.record);
  }
  return { rows, broken };
}

/**
 * The columns a table must have. One whose field is marked `later` came when tables had been written already: it may be missing where it would stand last, and its
 * cells are empty then.
 */
function columnsPresent(header: readonly string[], columns: string[], schema: z.ZodObject): string[] {
  const isLater = (name: string | undefined) =>
    name !== undefined && (schema.shape[name] as z.ZodType).meta()?.['later'] === true;
  const present = [...columns];
  while (isLater(present.at(-1)) && !header.includes(present.at(-1) ?? '')) present.pop();
  return present;
}

interface PlacedRecord {
  record: string[];
  /** 1-based line on which the record begins, and the text of that line. */
  line: number;
  text: string;
  /** A quoted cell goes on behind the end of the line. */
  isBroken: boolean;
}

/** The records behind the header, each with the line it begins on; empty lines are passed over. */
function placeRecords(source: string, records: readonly RawRecord[]): PlacedRecord[] {
  const lines = source.split('\n');
  let next = (records[0]?.info.lines ?? 0) + 1;
  return records.slice(1).map(({ record, info }) => {
    let line = next;
    while (line < info.lines && lines[line - 1]?.trim() === '') line += 1;
    next = info.lines + 1;
    return { record, line, text: lines[line - 1] ?? '', isBroken: info.lines > line };
  });
}

/** Rows of nothing but commas, as a spreadsheet leaves them below a table: one problem for all of them. */
function reportBlankRows(blank: readonly PlacedRecord[], file: string, problems: Problem[]): void {
  const [first, last] = [blank[0]?.line ?? 1, blank.at(-1)?.line ?? 1];
  const which = blank.length === 1 ? '这一行' : `第 ${first} 至 ${last} 行之间有 ${blank.length} 行`;
  problems.push({
    ...{ file, line: first, rule: 'table/blank-rows', message: `${which}只有逗号，没有内容` },
    remedy: '删去这些行；在 Excel 里要选中整行再“删除”，只清除内容不够。',
  });
}

function readRow<S extends z.ZodObject>(
  { record, line, text, isBroken }: PlacedRecord,
  columns: readonly string[],
  schema: S,
  file: string,
  problems: Problem[],
): Row<z.output<S>> | undefined {
  const report = (rule: string, message: string, remedy: string): undefined => {
    problems.push({ file, line, rule, message, remedy });
  };
  if (record.length !== columns.length)
    return report(
      'table/cells',
      `这一行有 ${record.length} 格，应有 ${columns.length} 格`,
      '含有半角逗号或引号的内容要整格加英文双引号；空格子也要留出逗号。',
    );
  if (isBroken) return report('table/newline', '一格里换了行', '把这一格写成一行；多半是引号没有成对。');
  const value: Record<string, string> = {};
  for (const name of Object.keys(schema.shape)) value[name] = record[columns.indexOf(name)] ?? '';
  const result = schema.safeParse(asMeant(schema, value));
  if (result.success) return { ...result.data, line };
  for (const issue of result.error.issues) {
    const column = cellColumn(text, columns.indexOf(String(issue.path[0])));
    problems.push({ file, line, ...(column ? { column } : {}), ...describeIssue(issue, value, columns) });
  }
  return undefined;
}

function readRecords(source: string, file: string, problems: Problem[]): RawRecord[] | undefined {
  try {
    return splitRecords(source);
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

/** A file that is no table of ours at all may have any number of columns. */
const MOST_NAMED = 20;

function checkHeader(header: string[], columns: string[], file: string, problems: Problem[]): boolean {
  if (header.join() === columns.join()) return true;
  const report = (rule: string, message: string, remedy: string) =>
    problems.push({ file, line: 1, rule, message, remedy });
  const unknown = header.filter((name) => !columns.includes(name));
  const missing = columns.filter((name) => !header.includes(name));
  const blank = unknown.filter((name) => name.trim() === '').length;
  if (blank > 0)
    report('table/blank-columns', `表头里有 ${blank} 个没有名称的列`, '在 Excel 里选中这些空列整列“删除”，再存一次。');
  for (const name of unknown.filter((name) => name.trim() !== '').slice(0, MOST_NAMED))
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
