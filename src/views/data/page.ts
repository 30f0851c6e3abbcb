/** What the page of the data says: the files of everything, and the tables with their formats. */
import type { DataFiles } from '../../export/files.ts';
import { type FORMATS, type TableName } from '../../export/tables.ts';
import { TABLE_MEANS } from '../../words/codebook/tables.ts';
import { DATA } from '../../words/data-page.ts';
import { TABLE } from '../../words/zh.ts';

export interface FileLink {
  /** Path on the site. */
  readonly path: string;
  readonly name: string;
  /** Bytes, in words. */
  readonly size: string;
}

export interface TableEntry {
  readonly id: TableName;
  readonly name: string;
  readonly means: string;
  readonly rows: number;
  readonly columns: readonly string[];
  readonly formats: readonly FileLink[];
}

export interface DataPageView {
  readonly whole: readonly (FileLink & { readonly about: string })[];
  readonly descriptors: readonly FileLink[];
  readonly groups: readonly { readonly name: string; readonly tables: readonly TableEntry[] }[];
}

const FORMAT_NAME = { csv: 'CSV', json: 'JSON', xlsx: 'Excel', parquet: 'Parquet' } as const;
/** What most people want first. */
const SHOWN = ['xlsx', 'csv', 'json', 'parquet'] as const satisfies readonly (typeof FORMATS)[number][];

/** The tables by what they are, what is asked for most often first. */
const GROUPS: Readonly<Record<keyof typeof DATA.groups, readonly TableName[]>> = {
  facts: ['observations', 'adoptions', 'events', 'problems', 'citations', 'numerals'],
  computed: ['targets', 'comparability', 'standings', 'checks'],
  records: ['documents', 'cases', 'regions', 'measures', 'indicators', 'policies', 'institutions', 'topics'],
  reference: ['benchmarks', 'reference-policies', 'reference-regions', 'official-indicators'],
  about: ['codebook', 'rules'],
};

export function viewDataPage({ tables, files }: DataFiles): DataPageView {
  const link = (file: string, name: string): FileLink => ({
    ...{ path: `/data/${file}`, name, size: DATA.size(files.get(file)?.length ?? 0) },
  });
  const entry = (id: TableName): TableEntry => ({
    ...{ id, name: TABLE[id], means: TABLE_MEANS[id]?.[0] ?? '' },
    rows: tables.get(id)?.rows.length ?? 0,
    columns: tables.get(id)?.columns ?? [],
    formats: SHOWN.filter((format) => files.has(`${id}.${format}`)).map((format) =>
      link(`${id}.${format}`, FORMAT_NAME[format]),
    ),
  });
  return {
    whole: Object.entries(DATA.files)
      .filter(([file]) => files.has(file))
      .map(([file, [name, about]]) => ({ ...link(file, name), about })),
    descriptors: DATA.descriptors.map(([file, name]) => link(file, name)),
    groups: Object.entries(GROUPS).map(([group, names]) => ({
      name: DATA.groups[group as keyof typeof GROUPS],
      tables: names.map(entry),
    })),
  };
}
