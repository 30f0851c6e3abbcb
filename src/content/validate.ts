/** Holds a value against its schema; what is wrong is told at its line, in words. */
import { z } from 'zod';
import type { Locate } from '../model/positions.ts';
import type { Problem } from '../schema/problem.ts';
import { readChoices } from '../schema/choice.ts';
import { describeIssue } from './describe-issue.ts';

/** The keys that may stand at a place of a record: those of the list or map that lies there. */
function keysAt(schema: z.ZodObject, path: readonly PropertyKey[]): string[] {
  let part: unknown = schema;
  for (const key of path) {
    if (part instanceof z.ZodOptional) part = part.unwrap();
    if (part instanceof z.ZodArray) part = part.element;
    else if (part instanceof z.ZodObject) part = part.shape[String(key)];
  }
  if (part instanceof z.ZodOptional) part = part.unwrap();
  return part instanceof z.ZodObject ? Object.keys(part.shape) : [];
}

/** Validates one YAML value; each issue becomes a problem at its own line. */
export function validate<S extends z.ZodObject>(
  schema: S,
  value: unknown,
  file: string,
  at: Locate,
  base: readonly PropertyKey[],
  problems: Problem[],
): z.output<S> | undefined {
  const result = schema.safeParse(readChoices(schema, value ?? {}));
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    problems.push({ file, ...at([...base, ...path]), ...describeIssue(issue, value, keysAt(schema, issue.path)) });
  }
  return undefined;
}
