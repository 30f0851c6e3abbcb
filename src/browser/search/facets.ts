/** Facets: what the hits have in common, with counts. A press narrows the search, another widens it again. */
import type { FilterCounts } from '../../search/pagefind/engine.ts';
import type { Facet } from '../../search/format/files.ts';
import { PAGE_KIND, SEARCH } from '../../words/search.ts';
import { DOCUMENT_KIND, EVIDENCE } from '../../words/zh.ts';
import { h } from '../h.ts';

const SHOWN = 10;
/** What kind of page it is divides the hits best, so it comes first. */
const ORDER = ['kind', 'year', 'region', 'measure', 'evidence'] as const satisfies readonly Facet[];

/** Codes of provinces end in four zeros, of prefectures in two. */
const regionDepth = (code: string): number =>
  code === '100000' ? 0 : code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3;

function facetName(facet: Facet, value: string, names: ReadonlyMap<string, string>): string {
  if (facet === 'region' || facet === 'measure') return names.get(value) ?? value;
  if (facet === 'kind') return PAGE_KIND[value] ?? (DOCUMENT_KIND as Readonly<Record<string, string>>)[value] ?? value;
  if (facet === 'evidence') return (EVIDENCE as Readonly<Record<string, string>>)[value] ?? value;
  return value;
}

export function renderFacets(
  counts: FilterCounts,
  chosen: Readonly<Partial<Record<Facet, string>>>,
  names: ReadonlyMap<string, string>,
  choose: (facet: Facet, value: string | undefined) => void,
): HTMLElement[] {
  return ORDER.flatMap((facet) => {
    const own = chosen[facet];
    const values = Object.entries(counts[facet] ?? {}).filter(([value, count]) => count > 0 || value === own);
    if (values.length === 0) return [];
    values.sort(
      facet === 'region'
        ? ([a], [b]) => (a < b ? -1 : 1)
        : facet === 'year'
          ? ([a], [b]) => (a < b ? 1 : -1)
          : ([a, m], [b, n]) => n - m || (a < b ? -1 : 1),
    );
    // A tree is shown in its order, but only down to what fits.
    const most = new Set(
      [...values]
        .sort(([, m], [, n]) => n - m)
        .slice(0, SHOWN)
        .map(([value]) => value),
    );
    const isFirst = ([value]: readonly [string, number]) => most.has(value) || value === own;
    const render = ([value, count]: readonly [string, number]) => {
      const button = h(
        'button',
        {
          type: 'button',
          'data-facet': facet,
          'data-value': value,
          'aria-pressed': String(value === own),
          'data-depth': facet === 'region' ? String(regionDepth(value)) : undefined,
        },
        facetName(facet, value, names),
        ' ',
        h('span', { class: 'count' }, value === own ? SEARCH.clearFacet : String(count)),
      );
      button.addEventListener('click', () => choose(facet, value === own ? undefined : value));
      return h('li', {}, button);
    };
    const rest = values.filter((entry) => !isFirst(entry));
    return [
      h(
        'section',
        {},
        h('h3', {}, SEARCH.facets[facet]),
        h('ul', {}, ...values.filter(isFirst).map(render)),
        rest.length > 0 && moreValues(rest.length, () => rest.map(render)),
      ),
    ];
  });
}

/** The other values, made when they are asked for: a hundred buttons more would slow down each answer. */
function moreValues(count: number, render: () => HTMLElement[]): HTMLElement {
  const list = h('ul', {});
  const more = h('details', {}, h('summary', {}, SEARCH.moreValues(count)), list);
  more.addEventListener('toggle', () => list.append(...render()), { once: true });
  return more;
}

/** A chosen value stays in the list even where nothing is left to count. */
export function withChosen(counts: FilterCounts, chosen: Readonly<Partial<Record<Facet, string>>>): FilterCounts {
  const own = Object.entries(chosen).map(([facet, value]) => [facet, { [value]: 0, ...counts[facet] }]);
  return { ...counts, ...Object.fromEntries(own) };
}
