/**
 * The probes as data: what is put into a content folder, an environment or an output, and what must come of it. A file of
 * `probes/` holds a list of one or more kinds; zod refuses a probe that is not understood, so that none is skipped in silence.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A text, or a recipe for one that is too long to be written down; a list is joined. */
const text: z.ZodType<Text> = z.lazy(() =>
  z.union([
    z.string(),
    z.strictObject({ repeat: z.string(), times: z.int().positive() }),
    /** A list nested this deep, each level two spaces further in. */
    z.strictObject({ nest: z.int().positive() }),
    /** Bytes in hexadecimal, for what is not UTF-8. */
    z.strictObject({ hex: z.string().regex(/^(?:[0-9a-f]{2})+$/) }),
    z.array(text),
  ]),
);
export type Text = string | { repeat: string; times: number } | { nest: number } | { hex: string } | Text[];

/** `either`: refusing it and printing it harmlessly are both right. */
const EXPECTED = ['refused', 'harmless', 'either'] as const;
const KINDS_OF_ENTRY = ['document', 'case', 'region', 'measure', 'indicator'] as const;
const TABLES = ['observations', 'adoptions', 'events', 'citations', 'numerals'] as const;
const REGISTRIES = ['policies', 'institutions', 'checks', 'collection'] as const;

export type EntryKind = (typeof KINDS_OF_ENTRY)[number];

const common = { name: z.string().min(1), expect: z.enum(EXPECTED) };
const entry = z.enum(KINDS_OF_ENTRY);

/** One file of a `file` probe: a text, a valid entry under another name, or something that is no regular file. */
const fileSpec = z.strictObject({
  path: z.string(),
  text: text.optional(),
  like: entry.optional(),
  link: z.string().optional(),
  fifo: z.literal(true).optional(),
  folder: z.literal(true).optional(),
});
export type ProbeFile = z.output<typeof fileSpec>;

export const probe = z.discriminatedUnion('kind', [
  /** Between two plain paragraphs of an entry's prose; `alone`: instead of all prose. */
  z.strictObject({
    ...common,
    kind: z.literal('body'),
    in: entry.default('measure'),
    alone: z.boolean().default(false),
    input: text,
  }),
  /** Raw YAML behind `field:` of an entry's front matter. */
  z.strictObject({
    ...common,
    kind: z.literal('field'),
    in: entry.default('document'),
    field: z.string(),
    input: text,
  }),
  /** One cell of the first row of a table; quoted as CSV wants it, unless `raw`. */
  z.strictObject({
    ...common,
    kind: z.literal('cell'),
    table: z.enum(TABLES),
    column: z.string(),
    input: text,
    raw: z.boolean().default(false),
  }),
  /** A whole table. */
  z.strictObject({ ...common, kind: z.literal('table'), table: z.enum(TABLES), input: text }),
  /** A whole file of an entry; `{{fields}}` and `{{body}}` stand for what a valid one holds. */
  z.strictObject({ ...common, kind: z.literal('whole'), in: entry, input: text }),
  /** Raw YAML behind the last entry of a registry; `instead`: in its place. */
  z.strictObject({
    ...common,
    kind: z.literal('registry'),
    registry: z.enum(REGISTRIES),
    instead: z.boolean().default(false),
    input: text,
  }),
  /** Files beside the others; the problem is expected at the first of them, or at `at`. */
  z.strictObject({ ...common, kind: z.literal('file'), files: z.array(fileSpec).min(1), at: z.string().optional() }),
  /** What stands where the content folder should be. */
  z.strictObject({ ...common, kind: z.literal('folder'), state: z.enum(['missing', 'empty', 'file', 'loop', 'fifo']) }),
  /** The environment of a build; `says`: what its message must name. */
  z.strictObject({
    ...common,
    kind: z.literal('environment'),
    env: z.record(z.string(), z.string()),
    says: z.string().optional(),
  }),
  /** Where a build is to write, from the project's folder, and what is there before: nothing of it may be lost. */
  z.strictObject({ ...common, kind: z.literal('output'), out: z.string(), before: z.array(fileSpec).default([]) }),
  /** A request to the preview server, as the bytes of its address. */
  z.strictObject({ ...common, kind: z.literal('address'), address: text, status: z.array(z.int()).min(1) }),
]);
export type Probe = z.output<typeof probe>;
export type ContentProbe = Exclude<Probe, { kind: 'environment' | 'output' | 'address' }>;
export type CommandProbe = Extract<Probe, { kind: 'environment' | 'output' }>;
export type AddressProbe = Extract<Probe, { kind: 'address' }>;

export interface NamedProbe<P extends Probe = Probe> {
  /** Stable while the lists are: position over all files. */
  number: number;
  file: string;
  probe: P;
}

/** Reads all lists of a folder. @throws when one is not understood, or two probes have one name */
export function readProbes(folder: string): NamedProbe[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  const all = files.flatMap((file) => {
    const list = z.array(probe).safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    if (!list.success) throw new Error(`${file}：${z.prettifyError(list.error)}`);
    return list.data.map((item) => ({ file, probe: item }));
  });
  const names = Map.groupBy(all, ({ probe }) => probe.name);
  const twice = [...names].filter(([, same]) => same.length > 1).map(([name]) => name);
  if (twice.length > 0) throw new Error(`探针重名：${twice.join('、')}`);
  return all.map((item, number) => ({ ...item, number }));
}

/** The bytes of a text. Placeholders `{{name}}` are filled in; an unknown one is left as it stands. */
export function bytesOf(input: Text, values: Readonly<Record<string, string>> = {}): Buffer {
  if (Array.isArray(input)) return Buffer.concat(input.map((part) => bytesOf(part, values)));
  if (typeof input === 'string')
    return Buffer.from(input.replaceAll(/\{\{(\w+)\}\}/g, (whole, key: string) => values[key] ?? whole));
  if ('repeat' in input) return Buffer.from(input.repeat.repeat(input.times));
  if ('hex' in input) return Buffer.from(input.hex, 'hex');
  return Buffer.from(Array.from({ length: input.nest }, (_, depth) => `${'  '.repeat(depth)}- 深`).join('\n'));
}
