/** The tables as workbooks: each with a sheet that explains its columns, and all in one with a table of contents. */
import { COLUMN_SHEET, CONTENTS_COLUMNS, FILE_NAME, TOO_LONG } from '../words/data.ts';
import { TABLE_MEANS } from '../words/codebook/tables.ts';
import { TABLE } from '../words/zh.ts';
import type { Table } from './declare.ts';
import { meaningOf } from './describe/meaning.ts';
import { fieldsOf } from './fields.ts';
import { makeSheet, type Sheet, writeWorkbook } from './formats/xlsx.ts';
import { DATA_LIMITS } from './limits.ts';

const nameOf = (table: string): string => TABLE[table as keyof typeof TABLE];

const byName = (names: readonly string[], cells: readonly (string | number | null)[]) =>
  Object.fromEntries(names.map((name, index) => [name, cells[index] ?? null]));

function explain(name: string, table: Table): Sheet {
  const rows = fieldsOf(name, table.columns).map((field) => {
    const { name: called, zh, empty } = meaningOf(name, field.name);
    const values = field.choices?.map(({ value, name: said }) => (value === said ? value : `${value}（${said}）`));
    return byName(COLUMN_SHEET, [
      field.name,
      called,
      zh,
      values?.join('、') ?? null,
      field.isRequired ? null : empty[0],
    ]);
  });
  return makeSheet({ name: FILE_NAME.columns, columns: COLUMN_SHEET, rows });
}

/** Workbooks by file name; none of a table that is too long for a sheet. @param longest rows of a sheet */
export function writeWorkbooks(
  all: ReadonlyMap<string, Table>,
  longest: number = DATA_LIMITS.sheetRows,
): Map<string, Uint8Array> {
  const tables = new Map([...all].filter(([, { rows }]) => rows.length <= longest));
  const sheets = new Map([...tables].map(([name, table]) => [name, makeSheet({ name: nameOf(name), ...table })]));
  const contents = makeSheet({
    name: FILE_NAME.contents,
    columns: CONTENTS_COLUMNS,
    rows: [...all].map(([name, { rows }]) =>
      byName(CONTENTS_COLUMNS, [
        name,
        nameOf(name),
        rows.length,
        tables.has(name) ? (TABLE_MEANS[name]?.[0] ?? null) : TOO_LONG,
      ]),
    ),
  });
  return new Map([
    ...[...tables].map(([name, table]): [string, Uint8Array] => {
      const sheet = sheets.get(name);
      return [`${name}.xlsx`, writeWorkbook([...(sheet ? [sheet] : []), explain(name, table)])];
    }),
    ['kb.xlsx', writeWorkbook([contents, ...sheets.values()])],
  ]);
}
