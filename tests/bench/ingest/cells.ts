/** What a draft spares a curator: cells of the published rows that it holds already, and those that have to be written, changed or cleared. Ids and the line of the file are nobody's work. */
import type { Draft } from '../../../src/ingest/draft-types.ts';
import type { DocumentSource } from '../../../src/model/content.ts';

export interface Cells {
  kept: number;
  written: number;
}

/** What one document cost. */
export interface Cost {
  readonly cells: Readonly<Record<string, Cells>>;
  /** The same where the entries (indicators, measures, policies, places) that the document brought were written first. */
  readonly entered: Readonly<Record<string, Cells>>;
  readonly changed: readonly string[];
  /** Taken in by these tools. */
  readonly isNew: boolean;
}

type Row = Readonly<Record<string, unknown>>;
type Drafted = Draft['tables']['observations'][number];

const TABLES = ['observations', 'adoptions', 'events', 'citations'] as const;
/** Columns that name another row: what they name has an id of the curator's choice. */
const LINKS: ReadonlySet<string> = new Set(['of', 'before']);
const SKIPPED: ReadonlySet<string> = new Set(['id', 'line']);

const say = (value: unknown): string =>
  typeof value === 'boolean'
    ? value
      ? 'yes'
      : ''
    : typeof value === 'object' || value === undefined
      ? ''
      : `${value as string}`;

/** How like a drafted row is to a published one; 0 where it is another row. */
function likeness(table: (typeof TABLES)[number], row: Row, { place, cells }: Drafted): number {
  if (place.paragraph !== row['paragraph']) return 0;
  const overlaps = (a: string, b: string) => a !== '' && b !== '' && (a.includes(b) || b.includes(a));
  if (table === 'observations' && !overlaps(place.printed, say(row['printed']))) return 0;
  if (table === 'citations' && !overlaps(place.printed, say(row['printed']))) return 0;
  if (table === 'adoptions' && cells['measure'] !== row['measure']) return 0;
  if (table === 'events' && cells['date']?.slice(0, 4) !== say(row['date']).slice(0, 4)) return 0;
  return 1 + Object.keys(row).filter((column) => say(row[column]) === (cells[column] ?? '')).length;
}

/** @returns cells by table, and every changed cell in words */
export function measureCells(
  document: DocumentSource,
  { tables }: Draft,
): { cells: Record<string, Cells>; changed: string[] } {
  const cells: Record<string, Cells> = {};
  const changed: string[] = [];
  const ids = new Map<string, string>();
  for (const table of TABLES) {
    const sum = (cells[table] = { kept: 0, written: 0 });
    const left = new Set<Drafted>(tables[table]);
    for (const source of document[table]) {
      const row = source as unknown as Row;
      const best = [...left]
        .map((drafted) => ({ drafted, score: likeness(table, row, drafted) }))
        .toSorted((a, b) => b.score - a.score)[0];
      const drafted = best && best.score > 0 ? best.drafted : undefined;
      if (drafted) left.delete(drafted);
      if (drafted && row['id'] !== undefined) ids.set(drafted.cells['id'] ?? '', say(row['id']));
      const columns = new Set([...Object.keys(row), ...Object.keys(drafted?.cells ?? {})]);
      for (const column of columns) {
        if (SKIPPED.has(column)) continue;
        const [wanted, found] = [say(row[column]), drafted?.cells[column] ?? ''];
        const isSame = LINKS.has(column) ? (wanted === '') === (found === '') : wanted === found;
        if (isSame && wanted !== '') sum.kept += 1;
        if (isSame) continue;
        sum.written += 1;
        changed.push(`${table}\t${column}\t${drafted ? '改' : '补'}\t${say(row['paragraph'])}\t${found} → ${wanted}`);
      }
    }
    for (const { place, cells: extra } of left)
      changed.push(
        `${table}\t行\t删\t${place.paragraph}\t${place.printed} ${extra['measure'] ?? extra['label'] ?? ''}`,
      );
  }
  const numerals = (cells['numerals'] = { kept: 0, written: 0 });
  const drafted = tables.numerals.map(([paragraph, printed, use]) => ({ paragraph, printed, use }));
  for (const row of document.numerals) {
    const at = drafted.findIndex(
      (one) =>
        one.paragraph === row.paragraph && (row.printed.startsWith(one.printed) || one.printed.startsWith(row.printed)),
    );
    const [one] = at < 0 ? [] : drafted.splice(at, 1);
    const isSame = one !== undefined && (one.use === row.use || ids.get(one.use) === row.use);
    numerals.kept += one === undefined ? 0 : isSame ? 3 : 2;
    numerals.written += one === undefined ? 3 : isSame ? 0 : 1;
    if (!isSame)
      changed.push(
        `numerals\tuse\t${one ? '改' : '补'}\t${row.paragraph}\t${row.printed} ${one?.use ?? ''} → ${row.use}`,
      );
  }
  return { cells, changed };
}

/** The middle one, or half of the two in the middle. */
function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

const sumOf = (cells: Cost['cells']): Cells =>
  Object.values(cells).reduce((sum, { kept, written }) => ({ kept: sum.kept + kept, written: sum.written + written }), {
    kept: 0,
    written: 0,
  });
const inWords = ({ kept, written }: Cells): string => `${kept} / ${written}`;

/** Says what each document costs, and the median of the new ones. @param withCells every cell, too */
export function printCosts(costs: ReadonlyMap<string, Cost>, withCells: boolean): void {
  console.log('格：留用 / 手写');
  console.table(
    Object.fromEntries(
      [...costs].map(([id, { cells, entered }]) => [
        id,
        {
          ...Object.fromEntries(Object.entries(cells).map(([table, one]) => [table, inWords(one)])),
          合计: inWords(sumOf(cells)),
          条目先立: inWords(sumOf(entered)),
        },
      ]),
    ),
  );
  const fresh = [...costs.values()].filter(({ isNew }) => isNew);
  const median = (pick: (cost: Cost) => Cost['cells']) => medianOf(fresh.map((cost) => sumOf(pick(cost)).written));
  console.log(
    `新收 ${fresh.length} 份手写格的中位数：${median(({ cells }) => cells)}；条目先立时 ${median(({ entered }) => entered)}`,
  );
  if (withCells) for (const [id, { changed }] of costs) console.log(changed.map((line) => `${id}\t${line}`).join('\n'));
}
