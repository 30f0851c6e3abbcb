/** The picture on the home page: figures of several regions, each against what the country aims at. */
import type { Indicator, KnowledgeBase } from '../../model/knowledge-base.ts';
import { benchmarksBeside } from '../../model/reference/beside.ts';
import { COUNTRY } from '../../schema/region.ts';
import { type StripView, viewStrip } from '../charts/strip.ts';

const MOST = 5;

/** Actual shares that a national target can be set beside. */
function hasNationalTarget(kb: KnowledgeBase, indicator: Indicator): boolean {
  const rows = kb.of.indicator.observations(indicator.id).filter(({ nature }) => nature === 'actual');
  if (indicator.unit !== '%' || rows.length === 0) return false;
  const [first] = benchmarksBeside(kb, indicator, rows, 1);
  return first?.nature === 'target' && first.region === COUNTRY;
}

/** Those of most regions first, then those that topics ask for, in their order. */
export function viewHomeStrips(kb: KnowledgeBase): StripView[] {
  const asked = [...kb.topics.values()].flatMap(({ indicators }) => indicators);
  const place = (id: string) => (asked.includes(id) ? asked.indexOf(id) : Infinity);
  const regions = ({ dots }: StripView) => new Set(dots.map(({ row }) => row.region)).size;
  return [...kb.indicators.values()]
    .filter((indicator) => hasNationalTarget(kb, indicator))
    .toSorted((a, b) => Math.sign(place(a.id) - place(b.id)) || a.id.localeCompare(b.id))
    .flatMap(({ id }) => viewStrip(kb, id, { benchmarks: 1 }) ?? [])
    .toSorted((a, b) => regions(b) - regions(a))
    .slice(0, MOST);
}
