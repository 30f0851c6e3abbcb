/** What the base knows that helps to read a new document: names of measures, indicators, policies, institutions and divisions. */
import type { Content } from '../model/content.ts';
import type { Divisions } from './divisions/read-divisions.ts';

export interface NamedThing {
  readonly id: string;
  readonly names: readonly string[];
}

export interface KnownIndicator extends NamedThing {
  readonly unit: string;
}

export interface KnownPolicy extends NamedThing {
  readonly title: string;
  readonly number: string;
}

export interface KnownMeasure extends NamedThing {
  readonly name: string;
}

export interface Knowledge {
  readonly measures: readonly KnownMeasure[];
  readonly indicators: readonly KnownIndicator[];
  readonly policies: readonly KnownPolicy[];
  readonly institutions: readonly (NamedThing & { readonly region: string })[];
  /** Codes of the regions that have a page. */
  readonly regions: ReadonlySet<string>;
  readonly divisions: Divisions;
}

/** @param content may be less than the whole base, as when the benchmark leaves a document out */
export const gatherKnowledge = (content: Content, divisions: Divisions): Knowledge => ({
  measures: content.measures.map(({ id, data }) => ({
    id,
    name: data.name,
    names: [data.name, ...data.aliases.map(({ name }) => name)],
  })),
  indicators: content.indicators.map(({ id, data }) => ({ id, unit: data.unit, names: [data.name, ...data.aliases] })),
  policies: content.policies.map(({ id, data }) => ({
    id,
    title: data.title,
    number: data.number,
    names: [data.title, ...data.aliases],
  })),
  institutions: content.institutions.map(({ id, data }) => ({
    id,
    region: data.region,
    names: [data.name, ...data.aliases],
  })),
  regions: new Set(content.regions.map(({ id }) => id)),
  divisions,
});
