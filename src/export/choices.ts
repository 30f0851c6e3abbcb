/** What the columns with a fixed choice may hold, and what each value is called: from the schema by which content is read, and from the words of what is computed. */
import { adoptionRow } from '../schema/adoption.ts';
import { choicesOf } from '../schema/choice.ts';
import { documentRecord } from '../schema/document.ts';
import { eventRow } from '../schema/event.ts';
import { indicatorRecord } from '../schema/indicator.ts';
import { institutionEntry } from '../schema/institution.ts';
import { observationRow } from '../schema/observation.ts';
import { policyEntry } from '../schema/policy.ts';
import { benchmarkRow } from '../schema/reference/benchmark.ts';
import { POLICY_FIELDS } from '../schema/reference/policy-fact.ts';
import { REGION_FIELDS } from '../schema/reference/region-fact.ts';
import { CONFIDENCES, PAGE_KINDS } from '../schema/reference/source.ts';
import { regionRecord } from '../schema/region.ts';
import { CHOICE_WORDS } from '../words/codebook/choices.ts';
import { CHECK_KIND, CHECK_RESULT, GRADE, CAUTION, REASON_NAME } from '../words/compare.ts';
import { CONFIDENCE, PAGE_KIND, POLICY_FIELD, REGION_FIELD } from '../words/reference.ts';
import { DEADLINE, KIND_OF_TARGET, STRENGTH, TARGET_STATE } from '../words/targets.ts';
import { COMPARATOR_LONG, NATURE } from '../words/zh.ts';

type Choices = readonly { readonly value: string; readonly name: string }[];

const called = (names: Readonly<Record<string, string>>, values: readonly string[] = Object.keys(names)): Choices =>
  values.map((value) => ({ value, name: names[value] ?? value }));

/** The choices of some fields of a schema, each as `<table>.<column>`. */
const chosen = (table: string, fields: Readonly<Record<string, Parameters<typeof choicesOf>[0]>>) =>
  Object.entries(fields).map(([column, field]) => [`${table}.${column}`, choicesOf(field)] as const);

const { kind, rights, quality } = documentRecord.shape;
const { issuance, completeness, assessment, evidence } = quality.shape;
const { unit, comparator, nature, basis, coverage } = observationRow.shape;
const { date_basis, kind: eventKind, importance } = eventRow.shape;

/** By `<table>.<column>`. */
export const CHOICES: Readonly<Record<string, Choices | undefined>> = {
  ...Object.fromEntries([
    ...chosen('documents', { kind, rights: rights.shape.fulltext, issuance, completeness, assessment, evidence }),
    ...chosen('regions', { level: regionRecord.shape.level }),
    ...chosen('indicators', { unit, direction: indicatorRecord.shape.direction }),
    ...chosen('policies', { level: policyEntry.shape.level }),
    ...chosen('institutions', { kind: institutionEntry.shape.kind }),
    ...chosen('observations', { unit, comparator, nature, basis, coverage }),
    ...chosen('adoptions', { status: adoptionRow.shape.status }),
    ...chosen('events', { date_basis, kind: eventKind, importance }),
    ...chosen('targets', { unit, comparator, nature }),
    ...chosen('benchmarks', { unit, comparator: benchmarkRow.shape.comparator, nature: benchmarkRow.shape.nature }),
  ]),
  'observations.converted': called(CHOICE_WORDS.converted),
  'targets.kind': called(KIND_OF_TARGET),
  'targets.strength': called(STRENGTH),
  'targets.deadline': called(DEADLINE),
  'targets.state': called(TARGET_STATE),
  'checks.kind': called(CHECK_KIND),
  'checks.result': called(CHECK_RESULT),
  'comparability.grade': called(GRADE),
  'comparability.comparable': called(CHOICE_WORDS.yesNo),
  'comparability.relation': called(CHOICE_WORDS.relation),
  'comparability.reasons': called(REASON_NAME),
  'comparability.bars': called(REASON_NAME),
  'comparability.cautions': called(CAUTION),
  'standings.standing': called(CHOICE_WORDS.standing),
  'standings.benchmark_nature': called(NATURE),
  'benchmarks.nature': called(NATURE),
  'benchmarks.comparator': called(COMPARATOR_LONG),
  'reference-policies.field': called(POLICY_FIELD, POLICY_FIELDS),
  'reference-regions.field': called(REGION_FIELD, REGION_FIELDS),
  'rules.level': called(CHOICE_WORDS.level),
  ...Object.fromEntries(
    ['benchmarks', 'reference-policies', 'reference-regions', 'official-indicators'].flatMap((table) => [
      [`${table}.page_kind`, called(PAGE_KIND, PAGE_KINDS)],
      [`${table}.confidence`, called(CONFIDENCE, CONFIDENCES)],
    ]),
  ),
};
