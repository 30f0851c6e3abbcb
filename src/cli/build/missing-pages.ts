import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  casePath,
  documentPath,
  figurePath,
  indicatorPath,
  measurePagePath,
  policyPath,
  regionPagePath,
  topicPath,
} from '../../grammar/paths.ts';
import type { KnowledgeBase } from '../../model/knowledge-base.ts';

/** Addresses of what the content holds and the built site has no page for. */
export function missingPages(site: string, kb: KnowledgeBase): string[] {
  const paths = [
    ...[...kb.documents.keys()].map(documentPath),
    ...[...kb.cases.keys()].map(casePath),
    ...[...kb.regions.keys()].map(regionPagePath),
    ...[...kb.measures.keys()].map(measurePagePath),
    ...[...kb.indicators.keys()].map(indicatorPath),
    ...[...kb.policies.keys()].map(policyPath),
    ...[...kb.topics.keys()].map(topicPath),
    ...kb.observations.map(({ key }) => figurePath(key)),
  ];
  return paths.filter((path) => !existsSync(join(site, path, 'index.html')));
}
