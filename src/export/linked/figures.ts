/** Figures as JSON-LD. What was observed is an Observation; a target, a plan or a standard is none and must not read like one. */
import { factPath, indicatorPath, regionPagePath } from '../../grammar/paths.ts';
import type { KnowledgeBase, Observation } from '../../model/knowledge-base.ts';
import type { Publishing } from '../declare.ts';
import { isoPeriod } from './dates.ts';
import { type Node, ref } from './json-ld.ts';

/** What a figure counts: its indicator, or its own label. */
const variable = ({ indicator, label }: Observation, { absolute }: Publishing): Node | string =>
  indicator === null ? (label ?? '') : ref(absolute(indicatorPath(indicator)));

/** The bounds that a comparator leaves: `≥ 60` has no upper one, and is no 60. */
function quantity({ value, value_max, unit, comparator }: Observation): Node {
  const bounds = {
    '=': { value },
    '≈': { value },
    '≥': { minValue: value },
    '≤': { maxValue: value },
    range: { minValue: value, maxValue: value_max },
  } as const;
  return { '@type': 'QuantitativeValue', ...bounds[comparator], unitText: unit };
}

/** One figure with its place in its document; `nature`, `period` (EDTF) and `comparator` are those of /data/observations. */
export function describeFigure(kb: KnowledgeBase, row: Observation, publishing: Publishing): Node {
  const { absolute } = publishing;
  const isActual = row.nature === 'actual';
  return {
    '@type': isActual ? 'Observation' : 'kb:Intention',
    '@id': absolute(factPath(row.key)),
    ...(isActual
      ? {
          variableMeasured: variable(row, publishing),
          observationAbout: ref(absolute(regionPagePath(row.region))),
          observationDate: isoPeriod(row.period),
          value: quantity(row),
        }
      : {
          'kb:indicator': variable(row, publishing),
          'kb:region': ref(absolute(regionPagePath(row.region))),
          'kb:value': quantity(row),
        }),
    'kb:nature': row.nature,
    'kb:period': row.period,
    'kb:comparator': row.comparator,
    'kb:printed': row.printed,
    'kb:paragraph': row.paragraph,
    'kb:institution': row.institution === null ? undefined : kb.institutions.get(row.institution)?.name,
  };
}
