/** The chooser's index: `/compare/regions.json`, one small entry per region. Pinyin is worked out at build time, so the page carries no dictionary. */
import { pinyin } from 'pinyin-pro';
import { regionPath, type KnowledgeBase } from '../model/knowledge-base.ts';
import type { REGION_LEVELS } from '../schema/region.ts';

export interface IndexedRegion {
  code: string;
  name: string;
  level: (typeof REGION_LEVELS)[number];
  /** Name of the region above, to tell namesakes apart. */
  above: string;
  /** Short forms and former names. */
  names: string[];
  /** Former codes. */
  codes: string[];
  /** Initials and full pinyin of every name: `sxs`, `shaoxingshi`. */
  pinyin: string[];
  observations: number;
  adoptions: number;
}

export interface RegionIndex {
  build: string;
  regions: IndexedRegion[];
}

const spell = (name: string): string[] => {
  const options = { toneType: 'none', type: 'array', nonZh: 'consecutive' } as const;
  return [pinyin(name, { ...options, pattern: 'first' }).join(''), pinyin(name, options).join('')].map((text) =>
    text.toLowerCase(),
  );
};

/** Builds the index, in the order of codes. */
export function buildRegionIndex(kb: KnowledgeBase, build: string): RegionIndex {
  const regions = [...kb.regions.values()]
    .toSorted((a, b) => a.code.localeCompare(b.code))
    .map(({ code, name, level, aliases, former }) => {
      const names = [...aliases, ...former.map((entry) => entry.name)];
      return {
        ...{ code, name, level, above: regionPath(kb, code).at(-2)?.name ?? '', names },
        codes: former.flatMap((entry) => entry.code ?? []),
        pinyin: [...new Set([name, ...names].flatMap(spell))],
        observations: kb.of.region.observations(code).length,
        adoptions: kb.of.region.adoptions(code).length,
      };
    });
  return { build, regions };
}
