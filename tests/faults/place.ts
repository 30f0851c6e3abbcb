/** Puts a probe into files of its own, so that many stand side by side in one content folder, and says on which lines its problem belongs. */
import {
  entryPath,
  makeEntry,
  makeTables,
  readFixture,
  setField,
  TABLE_NAMES,
  writeTable,
  type TableName,
} from './entries.ts';
import { bytesOf, type ContentProbe, type EntryKind, type NamedProbe, type ProbeFile, type Text } from './probe.ts';

/** What stands at a path. */
export type Put =
  | { kind: 'bytes'; bytes: Buffer }
  /** Behind what is there already. */
  | { kind: 'append'; bytes: Buffer }
  | { kind: 'link'; target: string }
  | { kind: 'fifo' }
  | { kind: 'folder' };

/** Where the problem must be reported: a file below the content folder, and its lines. */
export interface Place {
  path: string;
  from: number;
  to: number;
}

export interface Placement {
  puts: Map<string, Put>;
  /** Undefined: the folder as a whole. */
  place: Place | undefined;
  /** The entry whose page must be there after a build. */
  entry?: { kind: EntryKind; id: string };
}

const ANY_LINE = { from: 1, to: Number.MAX_SAFE_INTEGER };

/** The name of a probe's entry, without digits: a name with digits would excuse digits in prose. */
const letters = (number: number): string => {
  const a = 'a'.charCodeAt(0);
  return String.fromCharCode(a + Math.floor(number / 26 / 26), a + (Math.floor(number / 26) % 26), a + (number % 26));
};

export const probeId = (number: number): string => `probe-${letters(number)}`;

/** A region needs a code; none of these is a real division. */
const idOf = (kind: EntryKind, number: number): string =>
  kind === 'region' ? String(335001 + number) : probeId(number);

/** @param marker path of a file that the probe's code would write if it ran */
export function placeProbe({ number, probe }: NamedProbe<ContentProbe>, marker: string): Placement {
  const values = { id: probeId(number), marker, name: `探查${letters(number)}` };
  const fill = (input: Text): Buffer => bytesOf(input, values);
  switch (probe.kind) {
    case 'body':
      return placeBody(probe.in, number, values.name, fill(probe.input), probe.alone);
    case 'field':
      return placeField(probe.in, number, values.name, probe.field, fill(probe.input).toString());
    case 'cell':
      return placeCell(number, values.name, probe.table, probe.column, fill(probe.input).toString(), probe.raw);
    case 'table': {
      const { puts, entry } = placeDocument(number, values.name);
      const path = `documents/${values.id}/${probe.table}.csv`;
      return { puts: puts.set(path, { kind: 'bytes', bytes: fill(probe.input) }), place: { path, ...ANY_LINE }, entry };
    }
    case 'whole': {
      const id = idOf(probe.in, number);
      const made = makeEntry(probe.in, id, values.name);
      const bytes = bytesOf(probe.input, { ...values, ...made, id });
      const path = entryPath(probe.in, id);
      const { puts } = probe.in === 'document' ? placeDocument(number, values.name) : { puts: new Map<string, Put>() };
      return {
        puts: puts.set(path, { kind: 'bytes', bytes }),
        place: { path, ...ANY_LINE },
        entry: { kind: probe.in, id },
      };
    }
    case 'registry': {
      const path = `${probe.registry}.yaml`;
      const put: Put = { kind: probe.instead ? 'bytes' : 'append', bytes: fill(probe.input) };
      const from = probe.instead ? 1 : readFixture(path).split('\n').length;
      return { puts: new Map([[path, put]]), place: { path, from, to: Number.MAX_SAFE_INTEGER } };
    }
    case 'file': {
      const puts = new Map(probe.files.map((file) => [fill(file.path).toString(), putFile(file, values.name, fill)]));
      const path = fill(probe.at ?? probe.files[0]?.path ?? '').toString();
      const [only] = probe.files;
      const id = /\/([^/]*)\.mdx$/.exec(path)?.[1];
      const entry = only?.like && id && only.like !== 'document' ? { entry: { kind: only.like, id } } : {};
      return { puts, place: { path, ...ANY_LINE }, ...entry };
    }
    case 'folder':
      return { puts: new Map(), place: undefined };
  }
}

/** A put with the lines it adds to a file that ends after `before` lines. */
const span = (path: string, before: Buffer, input: Buffer, after = 0): Place => {
  const lines = (bytes: Buffer) => bytes.toString('latin1').split('\n').length;
  const from = lines(before);
  return { path, from, to: from + lines(input) - 1 + after };
};

function placeBody(kind: EntryKind, number: number, name: string, input: Buffer, alone: boolean): Placement {
  const id = idOf(kind, number);
  const path = entryPath(kind, id);
  const { fields, body } = makeEntry(kind, id, name);
  // Below the first heading of a case, whose sections must stand.
  const heading = /^[^\n]*\n?## [^\n]+\n\n/.exec(body)?.[0] ?? '';
  const before = Buffer.from(`---\n${fields}---\n${alone ? '' : `${heading}前面的话。\n\n`}`);
  const after = Buffer.from(alone ? '' : `\n\n后面的话。\n\n${body.slice(heading.length)}`);
  const { puts } = kind === 'document' ? placeDocument(number, name) : { puts: new Map<string, Put>() };
  puts.set(path, { kind: 'bytes', bytes: Buffer.concat([before, input, after]) });
  // What is left open is noticed where the next paragraph begins, or ends.
  return { puts, place: span(path, before, input, 3), entry: { kind, id } };
}

function placeField(kind: EntryKind, number: number, name: string, field: string, input: string): Placement {
  const id = idOf(kind, number);
  const path = entryPath(kind, id);
  const { fields, body } = makeEntry(kind, id, name);
  const changed = setField(fields, field, input);
  const { puts } = kind === 'document' ? placeDocument(number, name) : { puts: new Map<string, Put>() };
  puts.set(path, { kind: 'bytes', bytes: Buffer.from(`---\n${changed}---\n${body}`) });
  const start = changed.search(new RegExp(`^ *${field.split('.').at(-1)}: `, 'm'));
  return {
    puts,
    place: span(path, Buffer.from(`---\n${changed.slice(0, start)}`), Buffer.from(input), 1),
    entry: { kind, id },
  };
}

function placeCell(
  number: number,
  name: string,
  table: TableName,
  column: string,
  input: string,
  raw: boolean,
): Placement {
  const { puts, entry } = placeDocument(number, name);
  const tables = makeTables();
  const [row = {}] = tables[table].rows;
  const hole = 'kb-probe-hole';
  row[column] = raw ? hole : input;
  const path = `documents/${probeId(number)}/${table}.csv`;
  const bytes = Buffer.from(writeTable(tables[table]).replace(hole, () => input));
  puts.set(path, { kind: 'bytes', bytes });
  return { puts, place: { path, from: 2, to: 2 + input.split('\n').length }, entry };
}

function placeDocument(number: number, name: string): Required<Pick<Placement, 'puts' | 'entry'>> {
  const id = probeId(number);
  const { fields, body } = makeEntry('document', id, name);
  const tables = makeTables();
  const puts = new Map<string, Put>(
    TABLE_NAMES.map((table) => [
      `documents/${id}/${table}.csv`,
      { kind: 'bytes', bytes: Buffer.from(writeTable(tables[table])) },
    ]),
  );
  puts.set(entryPath('document', id), { kind: 'bytes', bytes: Buffer.from(`---\n${fields}---\n${body}`) });
  return { puts, entry: { kind: 'document', id } };
}

function putFile(file: ProbeFile, name: string, fill: (input: Text) => Buffer): Put {
  if (file.link !== undefined) return { kind: 'link', target: fill(file.link).toString() };
  if (file.fifo) return { kind: 'fifo' };
  if (file.folder) return { kind: 'folder' };
  if (file.like) {
    const id = /([^/]*)\.mdx$/.exec(file.path)?.[1] ?? '';
    const { fields, body } = makeEntry(file.like, id, name);
    return { kind: 'bytes', bytes: Buffer.from(`---\n${fields}---\n${body}`) };
  }
  return { kind: 'bytes', bytes: fill(file.text ?? '') };
}
