import packageJson from '../../package.json' with { type: 'json' };
import { asOf } from '../model/time/as-of.ts';
import { dataVersion } from '../model/releases/snapshot.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { WRITTEN_NAMES } from './tables.ts';

export interface BuildInfo {
  build: string;
  counts: Record<string, number>;
  versions: Record<string, string>;
  /** Version of the data, and the day up to which they reach (资料日期). */
  data: { version: string; as_of: string | null };
}

/** The build's id, rows per table, and the versions of what built it. Holds no time, so that equal content gives equal bytes. */
export function describeBuild(kb: KnowledgeBase, id: string): BuildInfo {
  const size = (table: { size: number } | { length: number }) => ('size' in table ? table.size : table.length);
  const { astro, pagefind, d3 } = packageJson.dependencies;
  return {
    build: id,
    counts: Object.fromEntries(WRITTEN_NAMES.map((name) => [name, size(kb[name])])),
    data: { version: dataVersion(kb), as_of: asOf(kb) },
    versions: { site: packageJson.version, astro, pagefind, d3 },
  };
}
