/** Every reference from one entry to another must resolve. */
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import { checkRecordReferences } from './references/records.ts';
import { makeResolver } from './references/resolver.ts';
import { checkTableReferences } from './references/tables.ts';

/** Checks all references of the content. */
export function checkReferences(content: Content): Problem[] {
  const problems: Problem[] = [];
  const resolve = makeResolver(content, problems);
  for (const document of content.documents) problems.push(...checkTableReferences(document, content, resolve));
  problems.push(...checkRecordReferences(content, resolve));
  return problems;
}
