import { holdingsOf } from '../holdings.ts';
import { domainsOf, measurePath, type KnowledgeBase, type Measure } from '../knowledge-base.ts';

/** Domains (first-level measures) in which a region, with all below it, has neither an adoption nor an observation. */
export function domainsWithoutRecord(kb: KnowledgeBase, code: string): Measure[] {
  const { adoptions, observations } = holdingsOf(kb, code);
  const known = new Set([
    ...adoptions.map(({ measure }) => measurePath(kb, measure)[0]?.id),
    ...observations.map(({ indicator }) => kb.indicators.get(indicator ?? '')?.domain),
  ]);
  return domainsOf(kb).filter(({ id }) => !known.has(id));
}
