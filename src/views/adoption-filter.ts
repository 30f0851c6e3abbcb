/** What lists of adoptions are filtered by, and the index that counts them by measure. */
import { countMatching, packAdoptions, type Counted } from '../compare/count-facets.ts';
import { isCounted } from '../model/adoptions/statuses.ts';
import { type ADOPTION_FACETS, facetsOfAdoption, type AdoptionFacets } from '../model/adoptions/facets.ts';
import { offerMeasures } from '../model/facets.ts';
import { type KnowledgeBase, measureFamily, measurePath, regionPath } from '../model/knowledge-base.ts';
import { FILTER } from '../words/filter.ts';
import { LEVEL, STATUS } from '../words/zh.ts';
import type { FilterField } from './filter-field.ts';
import { type Link, measureLink } from './link.ts';

type Facet = (typeof ADOPTION_FACETS)[number];

/** The fields with the values that occur; “地区像” stands for level and province together. */
export function adoptionFields(kb: KnowledgeBase, facets: readonly AdoptionFacets[]): FilterField[] {
  const present = (facet: Facet): string[] => [...new Set(facets.flatMap((row) => row[facet]))].toSorted();
  const field = (name: Exclude<Facet, 'instrument'>, labelOf: (value: string) => string) => ({
    name,
    label: FILTER[name],
    options: present(name).map((value) => ({ value, label: labelOf(value) })),
  });
  return [
    likeField(kb, new Set(present('level')), new Set(present('province'))),
    field('level', (value) => LEVEL[value as keyof typeof LEVEL]),
    field('province', (value) => kb.regions.get(value)?.name ?? value),
    field('year', (value) => value),
    field('status', (value) => STATUS[value as keyof typeof STATUS]),
    { name: 'instrument', label: FILTER.instrument, options: offerMeasures(kb, present('instrument')) },
  ];
}

function likeField(kb: KnowledgeBase, levels: ReadonlySet<string>, provinces: ReadonlySet<string>): FilterField {
  const options = [...kb.regions.values()].flatMap(({ code, name, level }) => {
    const province = regionPath(kb, code).find((region) => region.level === 'province')?.code ?? '';
    return level !== 'country' && levels.has(level) && provinces.has(province)
      ? [{ value: code, label: name, facets: { level, province } }]
      : [];
  });
  return {
    name: 'like',
    label: `${FILTER.like}（${FILTER.likeHint}）`,
    options: options.toSorted((a, b) => a.value.localeCompare(b.value)),
  };
}

export interface AdoptionIndex {
  readonly fields: readonly FilterField[];
  /** One per measure with records of its own or below it, in the order of the taxonomy. */
  readonly measures: readonly {
    readonly id: string;
    readonly measure: Link;
    /** Name of its domain; null for a domain. */
    readonly domain: string | null;
    /** The adoptions in one line, for the script. */
    readonly line: string;
    readonly counted: Counted;
  }[];
}

/** Who did what, a line per measure; an adoption counts for every measure above its own, as on their pages. */
export function viewAdoptionIndex(kb: KnowledgeBase): AdoptionIndex {
  const rows = new Map(kb.adoptions.map((row) => [row.key, { region: row.region, facets: facetsOfAdoption(kb, row) }]));
  const measures = offerMeasures(kb, kb.measures.keys()).flatMap(({ value: id }) => {
    const adoptions = measureFamily(kb, id)
      .flatMap((member) => kb.of.measure.adoptions(member))
      .filter(isCounted);
    const line = packAdoptions(adoptions.flatMap(({ key }) => rows.get(key) ?? []));
    const [domain] = measurePath(kb, id);
    if (!line) return [];
    return [
      {
        id,
        measure: measureLink(kb, id),
        domain: domain && domain.id !== id ? domain.name : null,
        line,
        counted: countMatching(line, {}),
      },
    ];
  });
  return {
    fields: adoptionFields(
      kb,
      [...rows.values()].map(({ facets }) => facets),
    ),
    measures,
  };
}
