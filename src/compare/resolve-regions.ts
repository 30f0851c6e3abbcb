/** What an address asks for, and what of it can be had: nothing it asks for is dropped without a word. */
import { findRegions } from './find-regions.ts';
import { plainName, type Fold } from './plain-name.ts';
import type { IndexedRegion } from './region-index.ts';
import { MOST_REGIONS } from './view-state.ts';

export interface ResolvedRegions {
  /** At most four codes, in the order asked. */
  readonly regions: readonly string[];
  /** Former codes and names, with what they are now. */
  readonly moved: readonly { readonly asked: string; readonly code: string; readonly name: string }[];
  /** As asked: no such region here. */
  readonly unknown: readonly string[];
  /** Names of regions beyond the fourth. */
  readonly surplus: readonly string[];
}

/** The entries of a list in an address as they stand there, each once. @param name `regions` or `indicators` */
export function askedFor(search: string, name: string): string[] {
  const text = new URLSearchParams(search).get(name) ?? '';
  return [...new Set(text.split(/[,，、]/).map((entry) => entry.trim()))].filter(Boolean);
}

/** Looks up what was asked: a code, a former code, or a name that is one region's alone. */
export function resolveRegions(asked: readonly string[], index: readonly IndexedRegion[], fold: Fold): ResolvedRegions {
  const found = asked.map((entry) => {
    const known = index.find(({ code }) => code === entry);
    return { entry, known, region: known ?? findRegions(index, plainName(entry, fold)).exact };
  });
  const regions = [
    ...new Map(found.flatMap(({ region }) => (region ? [[region.code, region] as const] : []))).values(),
  ];
  const shown = regions.slice(0, MOST_REGIONS);
  return {
    regions: shown.map(({ code }) => code),
    moved: found.flatMap(({ entry, known, region }) =>
      region && !known ? [{ asked: entry, code: region.code, name: region.name }] : [],
    ),
    unknown: found.flatMap(({ entry, region }) => (region ? [] : [entry])),
    surplus: regions.slice(MOST_REGIONS).map(({ name }) => name),
  };
}
