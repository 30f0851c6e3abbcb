/** The entries that a draft brings along: indicators, regions, policies … that the base does not have yet. They come in with the draft when it is published. */
import type { Content } from '../model/content.ts';
import { indicatorRecord } from '../schema/indicator.ts';
import { institutionEntry } from '../schema/institution.ts';
import { measureRecord } from '../schema/measure.ts';
import { policyEntry } from '../schema/policy.ts';
import { regionRecord } from '../schema/region.ts';
import { NEW_ENTRIES } from './drafts.ts';
import type { Reader } from './reader.ts';

/** What a draft may bring along: folders of one file an entry, and registries. */
export const BROUGHT = {
  folders: ['regions', 'measures', 'indicators'],
  registries: ['policies.yaml', 'institutions.yaml'],
} as const;

/** Reads the entries of one draft into the content. */
export function readNewEntries(reader: Reader, draft: string, content: Content): void {
  const base = `documents/${draft}/${NEW_ENTRIES}`;
  if (!reader.has(base)) return;
  reader.reportStrangers(base, [...BROUGHT.folders, ...BROUGHT.registries]);
  const at = (name: string) => `${base}/${name}`;
  if (reader.has(at('regions'))) content.regions.push(...reader.folder(at('regions'), regionRecord, 'code'));
  if (reader.has(at('measures'))) content.measures.push(...reader.folder(at('measures'), measureRecord, 'id'));
  if (reader.has(at('indicators'))) content.indicators.push(...reader.folder(at('indicators'), indicatorRecord, 'id'));
  if (reader.has(at('policies.yaml'))) content.policies.push(...reader.registry(at('policies.yaml'), policyEntry));
  if (reader.has(at('institutions.yaml')))
    content.institutions.push(...reader.registry(at('institutions.yaml'), institutionEntry));
}
