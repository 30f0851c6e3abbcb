/** What the search page shows before anything is asked: questions that have answers here, measures most regions take, kinds of page. */
import { countRegions } from '../model/adoptions/statuses.ts';
import type { KnowledgeBase, Measure, Observation } from '../model/knowledge-base.ts';
import { spellName } from '../search/build/lexicon.ts';
import { SEARCH_START } from '../words/search-start.ts';
import { INDEXES } from '../words/search.ts';
import { UNSTATED } from '../words/zh.ts';
import { type Link, measureLink } from './link.ts';

export interface SearchStart {
  /** Each finds something. */
  readonly examples: readonly string[];
  readonly topics: readonly { readonly measure: Link; readonly regions: number }[];
  /** Index pages, with how much they list. */
  readonly kinds: readonly { readonly link: Link; readonly count: number }[];
}

const MOST_TOPICS = 12;
/** A name of this many characters is one that people type. */
const SHORT = { least: 3, most: 6 };

export function viewSearchStart(kb: KnowledgeBase): SearchStart {
  const topics = [...kb.measures.values()]
    .filter(({ broader }) => broader)
    .map((measure) => ({
      measure,
      cases: kb.of.measure.cases(measure.id).length,
      regions: countRegions(kb.of.measure.adoptions(measure.id)),
    }))
    .filter(({ regions }) => regions > 0)
    .toSorted((a, b) => b.cases - a.cases || b.regions - a.regions || a.measure.id.localeCompare(b.measure.id));
  return {
    examples: examplesOf(
      kb,
      topics.map(({ measure }) => measure),
    ),
    topics: topics
      .slice(0, MOST_TOPICS)
      .map(({ measure, regions }) => ({ measure: measureLink(kb, measure.id), regions })),
    kinds: INDEXES.map(([table, path, name]) => ({ link: { name, path }, count: kb[table].size })),
  };
}

/** One of each way to ask: a term, region and indicator, a document number, a question, letters. */
function examplesOf(kb: KnowledgeBase, measures: readonly Measure[]): string[] {
  const [term = '', other = term] = measures.flatMap((measure) => shortName(measure) ?? []);
  const figure = kb.observations
    .filter(isPlain)
    .toSorted((a, b) => countPlaces(kb, b) - countPlaces(kb, a))
    .at(0);
  const region = kb.regions.get(figure?.region ?? '');
  const indicator = kb.indicators.get(figure?.indicator ?? '');
  const number = [...kb.documents.values()].map((document) => document.number).find((one) => one !== UNSTATED);
  const [, initials = ''] = spellName(term) ?? [];
  const examples = [
    term,
    region && indicator ? `${region.aliases[0] ?? region.name} ${indicator.name}` : '',
    number ?? '',
    other === '' ? '' : SEARCH_START.question(other),
    initials,
  ];
  return [...new Set(examples)].filter(Boolean);
}

/** A result of a whole region. */
const isPlain = ({ indicator, nature, coverage, subject }: Observation): boolean =>
  indicator !== null && nature === 'actual' && coverage === 'whole' && subject === null;

/** How many regions have figures of the same indicator. */
const countPlaces = (kb: KnowledgeBase, { indicator }: Observation): number =>
  new Set(kb.of.indicator.observations(indicator ?? '').map(({ region }) => region)).size;

/** By which a measure is asked for: the shortest of its names that is no local one. */
const shortName = ({ name, aliases }: Measure): string | undefined =>
  [...aliases.filter(({ type }) => type === 'exact').map((alias) => alias.name), name]
    .filter(({ length }) => length >= SHORT.least && length <= SHORT.most)
    .toSorted((a, b) => a.length - b.length)[0];
