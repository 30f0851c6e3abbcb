/** How well the rows that a machine drafted agree with those that a curator wrote. */
import type { DocumentSource } from '../../../src/model/content.ts';
import type { Draft } from '../../../src/ingest/draft-types.ts';

/** Right ones of so many. */
export interface Share {
  right: number;
  of: number;
}

export interface Score {
  shares: Record<string, Share>;
  misses: string[];
}

type Cells = Readonly<Record<string, string>>;

export function emptyScore(): Score {
  return { shares: {}, misses: [] };
}

const count = (score: Score, name: string, isRight: boolean, miss?: string): void => {
  const share = (score.shares[name] ??= { right: 0, of: 0 });
  share.of += 1;
  if (isRight) share.right += 1;
  else if (miss !== undefined) score.misses.push(`${name}：${miss}`);
};

/** Adds what one document shows. */
/**
 * @param draft from the text alone
 * @param known ids of the indicators that were known
 * @param dated the same with the data's period given, as after a curator has looked at the record
 */
export function measureDraft(
  score: Score,
  document: DocumentSource,
  draft: Draft,
  dated: Draft,
  known: ReadonlySet<string>,
): void {
  measureFigures(score, document, draft, known);
  measurePeriods(score, document, dated);
  measureRecord(score, document, draft);
  const keyed = (table: 'adoptions' | 'citations', key: string) => {
    const wanted = document[table].map((row) => `${row.paragraph} ${String((row as unknown as Cells)[key])}`);
    const found = draft.tables[table].map(({ cells }) => `${cells['paragraph']} ${cells[key]}`);
    for (const one of new Set(wanted)) count(score, `${table}.recall`, found.includes(one), `${document.id} 第 ${one}`);
    for (const one of new Set(found))
      if (!one.endsWith(' ')) count(score, `${table}.precision`, wanted.includes(one), `${document.id} 多出 第 ${one}`);
  };
  keyed('adoptions', 'measure');
  keyed('citations', 'policy');
  for (const row of document.citations)
    if (/《|号/.test(row.printed))
      count(
        score,
        'citations.printed',
        draft.tables.citations.some(
          ({ place }) =>
            place.paragraph === row.paragraph &&
            (place.printed.includes(row.printed) || row.printed.includes(place.printed)),
        ),
        `${document.id} 第 ${row.paragraph} 段 ${row.printed}`,
      );
  for (const row of document.events)
    if (row.date_basis === 'printed')
      count(
        score,
        'events.dates',
        draft.tables.events.some(({ cells }) => cells['date'] === row.date),
        `${document.id} 第 ${row.paragraph} 段 ${row.date} ${row.title}`,
      );
}

const overlaps = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

function measurePeriods(score: Score, document: DocumentSource, { tables }: Draft): void {
  const taken = new Set<number>();
  for (const row of document.observations) {
    const index = tables.observations.findIndex(
      ({ place }, at) => !taken.has(at) && place.paragraph === row.paragraph && overlaps(place.printed, row.printed),
    );
    const found = tables.observations[index]?.cells['period'];
    taken.add(index);
    if (found !== undefined)
      count(
        score,
        'figures.period-given',
        found === row.period,
        `${document.id} 第 ${row.paragraph} 段 ${row.printed} 应为 ${row.period}，得 ${found}`,
      );
  }
}

function measureFigures(score: Score, document: DocumentSource, { tables }: Draft, known: ReadonlySet<string>): void {
  const taken = new Set<number>();
  for (const row of document.observations) {
    const index = tables.observations.findIndex(
      ({ place }, at) => !taken.has(at) && place.paragraph === row.paragraph && overlaps(place.printed, row.printed),
    );
    const shared =
      index >= 0
        ? index
        : tables.observations.findIndex(
            ({ place }) => place.paragraph === row.paragraph && overlaps(place.printed, row.printed),
          );
    const where = `${document.id} 第 ${row.paragraph} 段 ${row.printed}`;
    count(score, 'figures.recall', shared >= 0, `${where}（${row.label ?? row.indicator}）`);
    if (shared < 0) continue;
    taken.add(shared);
    measureCells(
      score,
      where,
      row as unknown as Record<string, unknown>,
      tables.observations[shared]?.cells ?? {},
      known,
    );
  }
  for (const [at, { place, cells }] of tables.observations.entries())
    count(
      score,
      'figures.precision',
      taken.has(at),
      `${document.id} 多出 第 ${place.paragraph} 段 ${place.printed}（${cells['label'] || cells['indicator']}）`,
    );
}

function measureCells(
  score: Score,
  where: string,
  row: Record<string, unknown>,
  cells: Cells,
  known: ReadonlySet<string>,
): void {
  for (const column of ['value', 'unit', 'comparator', 'period', 'nature', 'basis', 'coverage', 'region'] as const) {
    const [wanted, found] = [String(row[column] ?? ''), cells[column] ?? ''];
    count(score, `figures.${column}`, wanted === found, `${where} 应为 ${wanted}，得 ${found}`);
  }
  const year = (period: string) => /\d{4}(?!.*\d{4})/.exec(period)?.[0] ?? '';
  count(score, 'figures.year', year(String(row['period'])) === year(cells['period'] ?? ''));
  if (row['nature'] === 'target' || row['nature'] === 'plan')
    count(score, 'figures.target-not-actual', cells['nature'] !== 'actual', `${where} 不是实绩`);
  if (known.has(String(row['indicator'])))
    count(
      score,
      'figures.indicator',
      cells['indicator'] === row['indicator'] || (cells['note'] ?? '').includes(String(row['indicator'])),
    );
}

const FIELDS = ['title', 'kind', 'issuer', 'number', 'signed', 'published', 'region'] as const;

function measureRecord(score: Score, { id, data }: DocumentSource, { record }: Draft): void {
  const fold = (text: string) => text.replace(/[\s《》（）()?■]|题名自拟/g, '');
  for (const field of FIELDS) {
    const inferred = data.inferred.some((entry) => entry.field === field);
    if (data[field] === '未说明' || inferred) continue;
    const found = record.fields[field]?.value ?? '';
    count(score, `record.${field}`, fold(found) === fold(data[field]), `${id} 应为 ${data[field]}，得 ${found}`);
  }
  for (const code of data.regions) count(score, 'regions.recall', record.regions.includes(code), `${id} ${code}`);
  for (const code of record.regions)
    count(score, 'regions.precision', data.regions.includes(code), `${id} 多出 ${code}`);
}
