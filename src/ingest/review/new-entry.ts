/** An entry that a draft brings along: what is asked of the curator, and the file it becomes. */
import { stringify } from 'yaml';
import { DIRECTIONS } from '../../schema/indicator.ts';
import { INSTITUTION_KINDS } from '../../schema/institution.ts';
import { POLICY_LEVELS } from '../../schema/policy.ts';
import { REGION_LEVELS } from '../../schema/region.ts';
import { UNITS } from '../../schema/units.ts';
import { REVIEW } from '../../words/review.ts';
import { DIRECTION, INSTITUTION_KIND, LEVEL, POLICY_LEVEL } from '../../words/zh.ts';
import type { EntityKind, Option } from './fields.ts';

export interface DraftField {
  readonly name: string;
  readonly label: string;
  readonly options?: readonly Option[];
}

const { create, columns } = REVIEW;
const choose = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>): Option[] =>
  values.map((value) => ({ value, name: names[value] }));

const FIELDS: Readonly<Record<EntityKind, readonly DraftField[]>> = {
  indicator: [
    { name: 'id', label: create.id },
    { name: 'name', label: create.name },
    { name: 'unit', label: columns.unit, options: UNITS.map((unit) => ({ value: unit, name: unit })) },
    { name: 'definition', label: create.definition },
    { name: 'numerator', label: create.numerator },
    { name: 'denominator', label: create.denominator },
    { name: 'direction', label: create.direction, options: choose(DIRECTIONS, DIRECTION) },
    { name: 'domain', label: create.domain },
  ],
  measure: [
    { name: 'id', label: create.id },
    { name: 'name', label: create.name },
    { name: 'broader', label: create.broader },
    { name: 'definition', label: create.definition },
  ],
  region: [
    { name: 'id', label: create.code },
    { name: 'name', label: create.name },
    { name: 'level', label: create.level, options: choose(REGION_LEVELS, LEVEL) },
    { name: 'parent', label: create.parent },
  ],
  institution: [
    { name: 'id', label: create.id },
    { name: 'name', label: create.name },
    { name: 'region', label: create.region },
    { name: 'kind', label: create.kind, options: choose(INSTITUTION_KINDS, INSTITUTION_KIND) },
  ],
  policy: [
    { name: 'id', label: create.id },
    { name: 'title', label: create.name },
    { name: 'number', label: create.number },
    { name: 'issuer', label: create.issuer },
    { name: 'date', label: create.date },
    { name: 'level', label: create.level, options: choose(POLICY_LEVELS, POLICY_LEVEL) },
    { name: 'region', label: create.region },
  ],
};

export const draftFields = (entity: EntityKind): readonly DraftField[] => FIELDS[entity];

/** Where an entry is written, below the draft's folder of new entries, and whether it is added to a list there. */
export interface NewEntry {
  readonly file: string;
  readonly isList: boolean;
  readonly text: string;
  /** As it is validated before it is written. */
  readonly value: Readonly<Record<string, unknown>>;
}

/** Makes the file of an entry; what the form leaves empty is left out or `未说明`-less empty, and the check asks for it. */
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
      code: text('id'),
      ...fill(['name', 'level'], text),
      ...some('parent'),
      former: [],
      aliases: [],
    }),
  }[entity]();
  const folder = { indicator: 'indicators', measure: 'measures', region: 'regions' }[entity];
  return { file: `${folder}/${text('id')}.mdx`, isList: false, text: `---\n${toYaml(value)}---\n`, value };
}

const fill = (names: readonly string[], text: (name: string) => string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, text(name)]));

const toYaml = (value: unknown): string =>
  stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });
