/** How far figures compare and how targets stand, as files of their own beside the pages: the same verdicts as on the page and in /data/comparability, /data/targets. */
import { factPath, indicatorPath, regionPagePath, targetPath } from '../../grammar/paths.ts';
import { sayVerdict } from '../../model/comparability/judge.ts';
import { pairsOfIndicator } from '../../model/comparability/of-indicator.ts';
import type { Indicator, KnowledgeBase } from '../../model/knowledge-base.ts';
import { ledgerOf, TARGETS_PER_PAGE } from '../../model/targets/ledger.ts';
import { asOf } from '../../model/time/as-of.ts';
import type { Publishing } from '../declare.ts';
import { describeIndicator } from './concepts.ts';
import { describeFigure } from './figures.ts';
import { CONTEXT, type Node, ref } from './json-ld.ts';

/** Pairs of one file; a file says when it holds fewer than there are. The data table holds more. */
const MOST_PAIRS = 20_000;

/** `kb:` are the columns of the data tables, which the code book explains. */
const contextOf = ({ absolute }: Publishing) => [...CONTEXT, { kb: `${absolute('/data/codebook.csv')}#` }];

/** Address of the file of an indicator, without the base path. */
export const verdictPath = (indicator: string): string => `/data/jsonld/indicators/${indicator}.jsonld`;
export const TARGETS_FILE = '/data/jsonld/targets.jsonld';

/** An indicator with its figures and every pair of them with its verdict. */
export function describeVerdicts(kb: KnowledgeBase, indicator: Indicator, publishing: Publishing): Node {
  const { absolute } = publishing;
  const pairs = pairsOfIndicator(kb, indicator);
  const held = pairs.slice(0, MOST_PAIRS);
  return {
    '@context': contextOf(publishing),
    '@graph': [
      {
        ...describeIndicator(indicator, publishing),
        'kb:pairs': pairs.length,
        'kb:pairs_here': held.length,
        ...(held.length < pairs.length && { 'kb:rest': ref(absolute('/data/comparability.csv')) }),
      },
      ...kb.of.indicator.observations(indicator.id).map((row) => describeFigure(kb, row, publishing)),
      ...held.map(({ a, b, verdict }): Node => ({
        '@type': 'kb:Pair',
        'kb:a': ref(absolute(factPath(a.key))),
        'kb:b': ref(absolute(factPath(b.key))),
        'kb:grade': verdict.grade,
        'kb:comparable': verdict.comparable,
        'kb:relation': verdict.relation ?? undefined,
        'kb:reasons': verdict.reasons.map(({ id }) => id),
        'kb:cautions': verdict.cautions.map(({ id }) => id),
        'kb:sentence': sayVerdict(verdict).join('') || undefined,
      })),
    ],
  };
}

/** Every row of the ledger with its state as of the 资料日期. */
export function describeTargets(kb: KnowledgeBase, publishing: Publishing): Node {
  const { absolute } = publishing;
  return {
    '@context': contextOf(publishing),
    '@graph': ledgerOf(kb).map((row, index): Node => ({
      '@type': 'kb:Target',
      '@id': absolute(targetPath(row.key, 1 + Math.floor(index / TARGETS_PER_PAGE))),
      'kb:rows': row.keys.map((key) => ref(absolute(factPath(key)))),
      'kb:kind': row.kind,
      'kb:region': ref(absolute(regionPagePath(row.region))),
      'kb:indicator': row.indicator === null ? undefined : ref(absolute(indicatorPath(row.indicator))),
      'kb:wording': row.wording || undefined,
      'kb:printed': row.figure?.printed,
      'kb:due': row.deadline.due,
      'kb:deadline': row.deadline.kind,
      'kb:state': row.state,
      'kb:as_of': asOf(kb) ?? undefined,
      'kb:results': row.results.map(({ key }) => ref(absolute(factPath(key)))),
    })),
  };
}
