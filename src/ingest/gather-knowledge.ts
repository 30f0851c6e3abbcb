/** What the base knows, out of its content. */
import type { Content } from '../model/content.ts';
import type { Divisions } from './divisions/read-divisions.ts';
import type { Knowledge } from './knowledge.ts';

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
    place: data.region,
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
