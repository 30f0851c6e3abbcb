import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';
import { checkAddresses } from './addresses.ts';
import { checkAdoptionStatus } from './adoption-status.ts';
import { checkCaseSupport } from './case-support.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkErrata } from './errata.ts';
import { checkFigures } from './figures.ts';
import { checkFormerNames } from './former-names.ts';
import { checkHierarchies } from './hierarchies.ts';
import { checkJoins } from './joins.ts';
import { checkMovedAddresses } from './moved-addresses.ts';
import { checkTexts } from './own-words.ts';
import { checkReferenceLayer } from './reference-layer.ts';
import { checkReferences } from './references.ts';
import { checkRelations } from './relations.ts';
import { checkRepeatedFacts } from './repeated-facts.ts';

/** All checks that need more than one file, or more than the shape of a row, by name. Prose is checked in `markdown/`. */
export const INTEGRITY_CHECKS: readonly (readonly [name: string, check: (content: Content) => Problem[]])[] = [
  ['references', checkReferences],
  ['reference-layer', checkReferenceLayer],
  ['duplicates', checkDuplicates],
  ['addresses', checkAddresses],
  ['hierarchies', checkHierarchies],
  ['former-names', checkFormerNames],
  ['figures', checkFigures],
  ['relations', checkRelations],
  ['joins', checkJoins],
  ['status', checkAdoptionStatus],
  ['repeated-facts', checkRepeatedFacts],
  ['case-support', checkCaseSupport],
  ['moved', checkMovedAddresses],
  ['errata', checkErrata],
  ['texts', checkTexts],
];
