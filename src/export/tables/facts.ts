import type { Adoption, Citation, DatedEvent, Difficulty, Numeral, Observation } from '../../model/records.ts';
import { adoptionRow } from '../../schema/adoption.ts';
import { citationRow } from '../../schema/citation.ts';
import { difficultyRow } from '../../schema/difficulty.ts';
import { eventRow } from '../../schema/event.ts';
import { numeralRow } from '../../schema/numeral.ts';
import { observationRow } from '../../schema/observation.ts';
import { documentYear, factUrl, key, named, paragraphUrl, yearOf } from '../beside.ts';
import { declareFacts } from '../declare.ts';

export const observations = declareFacts<Observation>(observationRow, (kb) => kb.observations, [
  key,
  ...named('region', 'indicator', 'institution', 'document'),
  ['year', (row) => yearOf(row.period)],
  factUrl,
]);

export const adoptions = declareFacts<Adoption>(adoptionRow, (kb) => kb.adoptions, [
  key,
  ...named('region', 'measure', 'institution', 'document'),
  ['year', (row) => yearOf(row.start)],
  ['end_year', (row) => yearOf(row.end)],
  factUrl,
]);

export const events = declareFacts<DatedEvent>(eventRow, (kb) => kb.events, [
  key,
  ...named('region', 'measure', 'document'),
  ['year', (row) => yearOf(row.date)],
  factUrl,
]);

export const problems = declareFacts<Difficulty>(difficultyRow, (kb) => kb.problems, [
  key,
  ...named('region', 'measure', 'document'),
  ['year', (row, { kb }) => documentYear(kb, row.document)],
  factUrl,
]);

export const citations = declareFacts<Citation>(citationRow, (kb) => kb.citations, [
  ...named('policy', 'document'),
  ['year', (row, { kb }) => documentYear(kb, row.document)],
  paragraphUrl,
]);

export const numerals = declareFacts<Numeral>(numeralRow, (kb) => kb.numerals, [
  ...named('document'),
  ['year', (row, { kb }) => documentYear(kb, row.document)],
  paragraphUrl,
]);
