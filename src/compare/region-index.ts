/** The chooser's index: `/compare/regions.json`, one small entry per region. Pinyin is worked out at build time, so the page carries no dictionary. */
import { pinyin } from 'pinyin-pro';
import { regionPath, type KnowledgeBase } from '../model/knowledge-base.ts';
import type { REGION_LEVELS } from '../schema/region.ts';
import { plainName, type Fold } from './plain-name.ts';

export interface IndexedRegion {
  code: string;
  name: string;
  level: (typeof REGION_LEVELS)[number];
  /** Name of the region above, to tell namesakes apart. */
  above: string;
  /** Code of the region above; empty at the top. */
  up: string;
  /** Its name, short forms and former names, made plain. */
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
  /** Traditional characters that lead to a name, each followed by its simplified form. */
  han: string;
  regions: IndexedRegion[];
}

/** How the search folds; the index and the page must fold alike. */
export interface Folding {
  readonly fold: Fold;
  /** Packs the traditional characters that lead to these texts. */
  readonly packHan: (texts: readonly string[]) => string;
}

/** ü is typed as v or as u. */
const spell = (name: string): string[] =>
  [true, false].flatMap((v) => {
    const options = { toneType: 'none', type: 'array', nonZh: 'consecutive', v } as const;
    return [pinyin(name, { ...options, pattern: 'first' }), pinyin(name, options)].map((parts) => parts.join(''));
  });

/** Builds the index, in the order of codes. */
export function buildRegionIndex(kb: KnowledgeBase, build: string, { fold, packHan }: Folding): RegionIndex {
  const plain = (texts: readonly string[]) => [...new Set(texts.map((text) => plainName(text, fold)))];
  const regions = [...kb.regions.values()]
    .toSorted((a, b) => a.code.localeCompare(b.code))
    .map(({ code, name, level, aliases, former }): IndexedRegion => {
      const names = [name, ...aliases, ...former.map((entry) => entry.name)];
      const above = regionPath(kb, code).at(-2);
      return {
        ...{ code, name, level, above: above?.name ?? '', up: above?.code ?? '' },
        ...{
          names: plain(names),
          codes: former.flatMap((entry) => entry.code ?? []),
          pinyin: plain(names.flatMap(spell)),
        },
        observations: kb.of.region.observations(code).length,
        adoptions: kb.of.region.adoptions(code).length,
      };
    });
  return { build, han: packHan(regions.flatMap(({ names }) => names)), regions };
}
