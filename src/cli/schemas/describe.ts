/** JSON Schemas of what an author writes in YAML, from the same declarations that the check reads by. */
import { z } from 'zod';
import { caseRecord } from '../../schema/case.ts';
import { checkEntry } from '../../schema/check.ts';
import { CHOICE_NAMES } from '../../schema/choice.ts';
import { collectionRecord } from '../../schema/collection.ts';
import { documentRecord } from '../../schema/document.ts';
import { erratumEntry } from '../../schema/erratum.ts';
import { indicatorRecord } from '../../schema/indicator.ts';
import { institutionEntry } from '../../schema/institution.ts';
import { measureRecord } from '../../schema/measure.ts';
import { movedEntry } from '../../schema/moved.ts';
import { policyEntry } from '../../schema/policy.ts';
import { regionRecord } from '../../schema/region.ts';

/** Front matter of one file each. */
const RECORDS = {
  document: documentRecord,
  case: caseRecord,
  region: regionRecord,
  measure: measureRecord,
  indicator: indicatorRecord,
  collection: collectionRecord,
};
/** Lists in one file. */
const REGISTRIES = {
  policies: policyEntry,
  institutions: institutionEntry,
  checks: checkEntry,
  moved: movedEntry,
  errata: erratumEntry,
};

export interface SchemaFile {
  readonly name: string;
  readonly text: string;
}

/** One file a kind of record, in the order of their names. */
export function describeSchemas(): SchemaFile[] {
  const all = [
    ...Object.entries(RECORDS),
    ...Object.entries(REGISTRIES).map(([name, entry]) => [name, z.array(entry)] as const),
  ];
  return all.map(([name, schema]) => ({ name: `${name}.schema.json`, text: toText(schema) }));
}

/** What can't be said in JSON Schema (dates that follow each other, sums) is left to the check. */
function toText(schema: z.ZodType): string {
  const described = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const names = zodSchema instanceof z.ZodEnum ? CHOICE_NAMES.get(zodSchema)?.names : undefined;
      // The Chinese names are as good as the ids.
      if (names && jsonSchema.enum) jsonSchema.enum = [...jsonSchema.enum, ...Object.values(names)];
    },
  });
  return `${JSON.stringify(described, null, 2)}\n`;
}
