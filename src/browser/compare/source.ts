/** The data of the comparison, read once each. All of it must be of the build that wrote the page: two builds would tell two stories. */
import type { RegionData } from '../../compare/region-data.ts';
import type { RegionIndex } from '../../compare/region-index.ts';
import { pageBuild, readJson } from '../built.ts';

/** The page and the data are of different builds. */
export class StaleBuild extends Error {}

export interface Source {
  /** @throws StaleBuild, or what the network says */
  index(): Promise<RegionIndex>;
  /** @throws StaleBuild, or what the network says */
  region(code: string): Promise<RegionData>;
}

/** @param address turns a path of the site into an address */
export function readSource(address: (path: string) => string): Source {
  const held = new Map<string, RegionData>();
  const read = async <T extends { build: string }>(path: string): Promise<T> => {
    const data = (await readJson(address(path))) as T;
    if (data.build !== pageBuild()) throw new StaleBuild(path);
    return data;
  };
  return {
    index: () => read<RegionIndex>('/compare/regions.json'),
    // Not under the signal of a view: what was asked for once is of use to the next view, too.
    region: async (code) => {
      const data = held.get(code) ?? (await read<RegionData>(`/compare/regions/${code}.json`));
      held.set(code, data);
      return data;
    },
  };
}
