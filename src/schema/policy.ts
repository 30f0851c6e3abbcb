import { z } from 'zod';
import { choice } from './choice.ts';
import { POLICY_LEVEL } from '../words/zh.ts';
import { id, name, periodOrUnstated, regionCode, text } from './fields.ts';

export const POLICY_LEVELS = ['national', 'provincial', 'municipal', 'county'] as const;

/** One entry of `content/policies.yaml`: a policy, plan, law or standard that a document cites. */
export const policyEntry = z.strictObject({
  id,
  /** As a reader should see it: 《》 around the title of a document, none around a campaign or a programme. */
  title: name,
  /** 文号 as it should read; 未说明 where none is printed. */
  number: text,
  issuer: text,
  date: periodOrUnstated,
  level: choice(POLICY_LEVELS, POLICY_LEVEL),
  region: regionCode,
  /** The document of this site that is the policy; absent: 待收录. */
  document: id.optional(),
  aliases: z.array(name),
  /** Policies it says it follows. */
  based_on: z.array(id),
  /** Where the copy broke the number or title: what it prints, what it should read, and why. */
  repair: z.strictObject({ printed: text, repaired: text, reason: text }).optional(),
  note: text.optional(),
});

export type PolicyEntry = z.output<typeof policyEntry>;
