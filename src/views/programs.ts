/** Which indicator stands in the code of the data page: the one of which most places have actual figures. */
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** Its id; empty where there is no indicator. */
export function exampleIndicator(kb: KnowledgeBase): string {
  const places = (id: string) =>
    new Set(kb.of.indicator.observations(id).flatMap(({ nature, region }) => (nature === 'actual' ? region : []))).size;
  const ranked = [...kb.indicators.keys()].map((id) => [id, places(id)] as const).toSorted((a, b) => b[1] - a[1]);
  return ranked[0]?.[0] ?? '';
}
