import type { Problem } from '../../schema/problem.ts';
import { checkRelations } from './relations.ts';
import type { Content } from '../content.ts';
import { checkFigures } from './figures.ts';
import { checkHierarchies } from './hierarchies.ts';
import { checkTexts } from './own-words.ts';
import { checkReferences } from './references.ts';

/** All checks that need more than one file, or more than the shape of a row. Prose is checked in `markdown/`. */
export function checkIntegrity(content: Content): Problem[] {
  return [
    ...checkReferences(content),
    ...checkHierarchies(content),
    ...checkFigures(content),
    ...checkRelations(content),
    ...checkTexts(content),
  ];
}
