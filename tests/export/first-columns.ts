/** The columns of the first form of the public tables. Others build on their names and places: a line here changes never. */
export const FIRST_COLUMNS: Readonly<Record<string, string>> = {
  documents:
    'id title kind issuer region number signed published period retrieved rights original_file original_sha256 url issuance completeness assessment evidence paragraphs regions summary parent',
  cases: 'id title region period documents measures indicators summary regions',
  regions: 'code name level parent aliases former',
  measures: 'id name broader definition aliases_exact aliases_near aliases_local distinct',
  indicators:
    'id name unit definition numerator denominator direction domain aliases measures window comparability_notes official',
  policies: 'id title number issuer date level region document aliases based_on number_printed repair_reason note',
  institutions: 'id name region kind aliases note',
  topics: 'id name question measures indicators url',
  observations:
    'document id indicator label region institution period value value_max unit comparator nature basis coverage subject remark paragraph printed converted before note',
  adoptions: 'document id measure region institution status start end summary paragraph of note',
  events: 'document id date date_basis region measure kind title paragraph of note importance',
  problems: 'document id measure region problem voice paragraph note',
  citations: 'document policy paragraph printed note',
  numerals: 'document paragraph printed use',
  targets:
    'document id kind region institution indicator label measure wording value value_max unit comparator strength made due due_day deadline state as_of rows results due_events paragraph printed note url',
  checks: 'id kind title rows formula computed low high unit stated tolerance result sentence note',
  comparability: 'indicator a b grade comparable relation reasons bars cautions sentence',
  benchmarks:
    'id indicator region year nature comparator value value_max unit covers policy source page_kind where retrieved agreement confidence note indicator_name region_name policy_title',
  'reference-policies': 'policy field value source page_kind where retrieved agreement confidence note policy_title',
  'reference-regions':
    'region field value unit as_of basis source page_kind where retrieved agreement confidence note region_name',
  'official-indicators':
    'system number group name numerator denominator direction source page_kind where retrieved agreement confidence note',
};
