/** What the ledger of targets can be narrowed by. */
import { countFacet, tableValues } from '../grammar/facets.ts';
import { offerMeasures, offerRegions } from '../model/facets.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { facetsOfTarget, NO_YEAR, TARGET_FACETS, type TargetFacet } from '../model/targets/facets.ts';
import type { Target } from '../model/targets/target.ts';
import { KIND_OF_TARGET, STRENGTH, TARGET_STATE, TARGETS } from '../words/targets.ts';
import type { FilterField } from './filter-field.ts';

const WORDS: Partial<Record<TargetFacet, Readonly<Record<string, string>>>> = {
  state: TARGET_STATE,
  strength: STRENGTH,
  kind: KIND_OF_TARGET,
};

/** The fields with the values that occur among these rows. */
export function targetFields(kb: KnowledgeBase, targets: readonly Target[]): FilterField[] {
  const values = targets.map((row) => facetsOfTarget(kb, row));
  return TARGET_FACETS.map((name) => ({
    name,
    label: TARGETS[name],
    options: offer(kb, name, [...countFacet(values, name, {}, tableValues).keys()]),
  }));
}

function offer(kb: KnowledgeBase, name: TargetFacet, present: readonly string[]): FilterField['options'] {
  switch (name) {
    case 'region':
      return offerRegions(kb, present);
    case 'topic':
      return [...kb.topics.values()]
        .filter(({ id }) => present.includes(id))
        .map(({ id, name: label }) => ({ value: id, label }));
    case 'measure':
      return offerMeasures(kb, present);
    case 'year':
      return present.toSorted().map((value) => ({ value, label: value === NO_YEAR ? TARGETS.noDue : value }));
    default:
      return Object.entries(WORDS[name] ?? {})
        .filter(([value]) => present.includes(value))
        .map(([value, label]) => ({ value, label }));
  }
}
