const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
  zip: 'application/zip',
};

/** Media type of a file of the data, by its name. */
export const typeOfFile = (name: string): string => TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
