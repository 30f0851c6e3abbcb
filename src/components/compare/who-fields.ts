/** The selects that a list of adoptions is filtered by. */
import { knowledgeBase } from '../../content/current.ts';
import type { AdoptionFacets } from '../../model/adoptions/facets.ts';
import { regionPath } from '../../model/knowledge-base.ts';
import { FILTER } from '../../words/compare.ts';
import { LEVEL, STATUS } from '../../words/zh.ts';

type Field = {
  name: string;
  label: string;
  options: { value: string; name: string; facets?: Record<string, string> }[];
};

/** The fields with the values that occur; “地区像” stands for level and province together. */
export function whoFields(facets: readonly AdoptionFacets[]): Field[] {
  const kb = knowledgeBase();
  const present = (facet: keyof AdoptionFacets) =>
    [...new Set(facets.flatMap((row) => row[facet].split(' ')))].filter(Boolean).toSorted();
  const named = (facet: keyof AdoptionFacets, nameOf: (value: string) => string) =>
    present(facet).map((value) => ({ value, name: nameOf(value) }));
  const [levels, provinces] = [new Set(present('level')), new Set(present('province'))];
  const like = [...kb.regions.values()].flatMap(({ code, name, level }) => {
    const province = regionPath(kb, code).find((region) => region.level === 'province')?.code ?? '';
    return level !== 'country' && levels.has(level) && provinces.has(province)
      ? [{ value: code, name, facets: { level, province } }]
      : [];
  });
  return [
    {
      name: 'like',
      label: `${FILTER.like}（${FILTER.likeHint}）`,
      options: like.toSorted((a, b) => a.value.localeCompare(b.value)),
    },
    { name: 'level', label: FILTER.level, options: named('level', (value) => LEVEL[value as keyof typeof LEVEL]) },
    {
      name: 'province',
      label: FILTER.province,
      options: named('province', (value) => kb.regions.get(value)?.name ?? value),
    },
    { name: 'year', label: FILTER.year, options: named('year', (value) => value) },
    { name: 'status', label: FILTER.status, options: named('status', (value) => STATUS[value as keyof typeof STATUS]) },
    {
      name: 'instrument',
      label: FILTER.instrument,
      options: named('instrument', (value) => kb.measures.get(value)?.name ?? value),
    },
  ];
}

/** Facets as the attributes that `<kb-filter>` reads. */
export const facetAttributes = (facets: AdoptionFacets): Record<string, string> =>
  Object.fromEntries(Object.entries(facets).map(([facet, value]) => [`data-facet-${facet}`, value]));
