/** An entry that a draft brings along: what is asked of the curator, and the file it becomes. */
import type { z } from 'zod';
import { stringify } from 'yaml';
import { choicesOf } from '../../schema/choice.ts';
import { indicatorRecord } from '../../schema/indicator.ts';
import { institutionEntry } from '../../schema/institution.ts';
import { measureRecord } from '../../schema/measure.ts';
import { policyEntry } from '../../schema/policy.ts';
import { regionRecord } from '../../schema/region.ts';
import { REVIEW } from '../../words/review.ts';
import type { EntityKind, Option } from './fields.ts';

/** What an entry of each kind is held against. */
export const ENTRY_SCHEMAS = {
  indicator: indicatorRecord,
  measure: measureRecord,
  region: regionRecord,
  institution: institutionEntry,
  policy: policyEntry,
} as const;

export interface DraftField {
  readonly name: string;
  readonly label: string;
  readonly options?: readonly Option[];
}

/** What is asked; the rest begins empty. */
const ASKED = {
  indicator: ['id', 'name', 'unit', 'definition', 'numerator', 'denominator', 'direction', 'domain'],
  measure: ['id', 'name', 'broader', 'definition'],
  region: ['code', 'name', 'level', 'parent'],
  institution: ['id', 'name', 'region', 'kind'],
  policy: ['id', 'title', 'number', 'issuer', 'date', 'level', 'region'],
} as const;

/** The fields of the form, each a choice where the schema has one. */
export const draftFields = (entity: EntityKind): DraftField[] =>
  ASKED[entity].map((name) => {
    const schema = (ENTRY_SCHEMAS[entity].shape as Readonly<Record<string, z.core.$ZodType>>)[name];
    const options = schema && choicesOf(schema);
    return { name, label: REVIEW.create.labels[name], ...(options ? { options } : {}) };
  });

/** The field that an entry is known by. */
export const idField = (entity: EntityKind): 'id' | 'code' => (entity === 'region' ? 'code' : 'id');

/** Where an entry is written, below the draft's folder of new entries, and whether it is added to a list there. */
export interface NewEntry {
  readonly file: string;
  readonly isList: boolean;
  readonly text: string;
  /** As it is validated before it is written. */
  readonly value: Readonly<Record<string, unknown>>;
}

/** Makes the file of an entry; what the form leaves empty stays empty, and is asked for when it is validated. */
export function writeEntry(entity: EntityKind, given: Readonly<Record<string, string>>): NewEntry {
  const text = (name: string) => (given[name] ?? '').trim();
  const some = (name: string) => (text(name) === '' ? {} : { [name]: text(name) });
  if (entity === 'policy' || entity === 'institution') {
    const value =
      entity === 'policy'
        ? { ...fill(['id', 'title', 'number', 'issuer', 'date', 'level', 'region'], text), aliases: [], based_on: [] }
        : { ...fill(['id', 'name', 'region', 'kind'], text), aliases: [] };
    const file = entity === 'policy' ? 'policies.yaml' : 'institutions.yaml';
    return { file, isList: true, text: toYaml([value]), value };
  }
  const value = {
    indicator: () => ({
      ...fill(['name', 'unit', 'definition', 'numerator', 'denominator', 'direction', 'domain'], text),
      aliases: [],
      measures: [],
      comparability: { window: 1, notes: [] },
    }),
    measure: () => ({
      ...fill(['name'], text),
      ...some('broader'),
      ...fill(['definition'], text),
      aliases: [],
      distinct: [],
      indicators: [],
      policies: [],
    }),
    region: () => ({
      code: text('code'),
      ...fill(['name', 'level'], text),
      ...some('parent'),
      former: [],
      aliases: [],
    }),
  }[entity]();
  const folder = { indicator: 'indicators', measure: 'measures', region: 'regions' }[entity];
  return { file: `${folder}/${text(idField(entity))}.mdx`, isList: false, text: `---\n${toYaml(value)}---\n`, value };
}

const fill = (names: readonly string[], text: (name: string) => string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, text(name)]));

const toYaml = (value: unknown): string =>
  stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });
