/** Measures and indicators as SKOS concepts. An alias that is near, or local, is another concept's name: it is never given as a name of this one. */
import { indicatorPath, measurePagePath } from '../../grammar/paths.ts';
import type { Indicator, Measure } from '../../model/knowledge-base.ts';
import type { Publishing } from '../declare.ts';
import { type Node, ref, some } from './json-ld.ts';

const TYPE = ['DefinedTerm', 'skos:Concept'] as const;
/** A concept of which no more is known than its name. */
const named = (name: string, more: Node = {}): Node => ({ '@type': 'skos:Concept', 'skos:prefLabel': name, ...more });

export function describeMeasure(measure: Measure, { absolute }: Publishing): Node {
  const { id, name, definition, broader, aliases, indicators } = measure;
  const of = (...types: readonly string[]) => aliases.filter(({ type }) => types.includes(type));
  return {
    '@type': TYPE,
    '@id': absolute(measurePagePath(id)),
    name,
    description: definition,
    inDefinedTermSet: absolute('/measures/'),
    'skos:altLabel': some(of('exact').map((alias) => alias.name)),
    'skos:closeMatch': some(
      of('near', 'local').map((alias) => named(alias.name, alias.note ? { 'skos:note': alias.note } : {})),
    ),
    'skos:broader': broader === undefined ? undefined : ref(absolute(measurePagePath(broader))),
    'skos:related': some(indicators.map((indicator) => ref(absolute(indicatorPath(indicator))))),
  };
}

export function describeIndicator(indicator: Indicator, { absolute }: Publishing): Node {
  const { id, name, definition, unit, domain, aliases, official = [] } = indicator;
  const matching = (relation: 'same' | 'near') =>
    official
      .filter((entry) => entry.relation === relation)
      .map((entry) =>
        named(entry.name, {
          'skos:inScheme': entry.system,
          ...(entry.number !== '-' && { 'skos:notation': entry.number }),
          ...(entry.difference && { 'skos:note': entry.difference }),
        }),
      );
  return {
    '@type': TYPE,
    '@id': absolute(indicatorPath(id)),
    name,
    description: definition,
    inDefinedTermSet: absolute('/indicators/'),
    unitText: unit,
    'skos:altLabel': some(aliases),
    'skos:exactMatch': some(matching('same')),
    'skos:closeMatch': some(matching('near')),
    'skos:related': ref(absolute(measurePagePath(domain))),
  };
}
