/** Saves the rows of a table that the page shows. Fetched on its own, since few ask for it. */
import { type CsvCell, writeCsv } from '../../grammar/csv.ts';
import { save } from '../save.ts';

type Row = Readonly<Record<string, CsvCell>>;

/** Keys of the rows that are shown. */
const shownKeys = (): Set<string> =>
  new Set(
    [...document.querySelectorAll<HTMLElement>('[data-target]:not([hidden])')].map(
      (row) => row.dataset['target'] ?? '',
    ),
  );

/**
 * @param table address of the table as JSON
 * @param name of the file, without its ending
 * @returns how many rows were saved
 * @throws when the table can't be had
 */
export async function saveRows(table: string, name: string): Promise<number> {
  const answer = await fetch(table);
  if (!answer.ok) throw new Error(`${table}: ${answer.status}`);
  const keys = shownKeys();
  const rows = ((await answer.json()) as Row[]).filter((row) => keys.has(String(row['key'])));
  save(`${name}.csv`, new Blob([writeCsv(Object.keys(rows[0] ?? {}), rows)], { type: 'text/csv' }));
  return rows.length;
}
