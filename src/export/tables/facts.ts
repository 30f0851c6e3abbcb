import { adoptionRow } from '../../schema/adoption.ts';
import { citationRow } from '../../schema/citation.ts';
import { difficultyRow } from '../../schema/difficulty.ts';
import { eventRow } from '../../schema/event.ts';
import { numeralRow } from '../../schema/numeral.ts';
import { observationRow } from '../../schema/observation.ts';
import { declareFacts } from '../declare.ts';

export const observations = declareFacts(observationRow, (kb) => kb.observations);
export const adoptions = declareFacts(adoptionRow, (kb) => kb.adoptions);
export const events = declareFacts(eventRow, (kb) => kb.events);
export const problems = declareFacts(difficultyRow, (kb) => kb.problems);
export const citations = declareFacts(citationRow, (kb) => kb.citations);
export const numerals = declareFacts(numeralRow, (kb) => kb.numerals);
