/** Searches to try, each of something that a page prints: a thing to do, a result, a figure, the number of a paper. */
import { searchPath } from '../../grammar/paths.ts';
import { countRegions } from '../../model/adoptions/statuses.ts';
import { type KnowledgeBase, measureFamily } from '../../model/knowledge-base.ts';
import { UNSTATED } from '../../schema/dates.ts';
import type { StripView } from '../charts/strip.ts';
import type { Link } from '../link.ts';

/** A search is short: characters of a name that is tried. */
const LONGEST = 6;

/** @param strips those on the home page: their figures are looked at first */
export function viewExamples(kb: KnowledgeBase, strips: readonly StripView[]): Link[] {
  const held = [...kb.policies.values()].find(({ number, document }) => document !== undefined && number !== UNSTATED);
  const cited = [...kb.policies.values()].find(({ number }) => number !== UNSTATED);
  const asked = new Set([...kb.topics.values()].flatMap(({ measures }) => measures));
  const regions = (id: string) =>
    countRegions(measureFamily(kb, id).flatMap((member) => kb.of.measure.adoptions(member)));
  const mostTaken = [...kb.measures.values()]
    .filter(({ id, broader, name }) => broader && name.length <= LONGEST && (asked.size === 0 || asked.has(id)))
    .toSorted((a, b) => regions(b.id) - regions(a.id) || a.id.localeCompare(b.id))[0];
  const figure = strips.flatMap(({ dots }) => dots).find(({ row }) => row.nature === 'actual' && !row.converted);
  const texts = [mostTaken?.name, strips[0]?.indicator.name, figure?.figure.text, (held ?? cited)?.number];
  return [...new Set(texts.flatMap((text) => text ?? []))].map((text) => ({ name: text, path: searchPath(text) }));
}
