import { z } from 'zod';
import { periodFault } from '../dates.ts';
import { id, text } from '../fields.ts';
import { readSource, sourceColumns } from './source.ts';

/** What is told of a policy; at most one row of each. */
export const POLICY_FIELDS = [
  'title',
  'number',
  'issuer',
  'date',
  'effective',
  'validity',
  'address',
  'replaced_by',
  'parent',
] as const;

/** What is wrong with the value of a field, as `what｜what to do`. */
function fieldFault(field: (typeof POLICY_FIELDS)[number], value: string): string | undefined {
  switch (field) {
    case 'date':
    case 'effective':
      return periodFault(value);
    case 'address':
      return readSource(value)?.url ? undefined : '不是网址｜写完整的 http(s) 网址';
    case 'number':
      return /〔\d{4}〕\d+号$/.test(value) ? undefined : '不像文号｜如 国办发〔2015〕70号，年份用六角括号';
    default:
      return undefined;
  }
}

/** One fact of a policy that no document of the site states. The keys are the columns of policies.csv, in order. */
export const policyFactRow = z
  .strictObject({
    policy: id,
    field: z.enum(POLICY_FIELDS),
    value: text,
    ...sourceColumns,
  })
  .superRefine(({ field, value }, context) => {
    const message = fieldFault(field, value);
    if (message) context.addIssue({ code: 'custom', path: ['value'], message });
  });

export type PolicyFactRow = z.output<typeof policyFactRow>;
