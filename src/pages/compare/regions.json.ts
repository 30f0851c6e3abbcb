/** `/compare/regions.json`: the chooser's index. */
import type { APIRoute } from 'astro';
import { buildRegionIndex } from '../../compare/region-index.ts';
import { buildId } from '../../components/site/build-id.ts';
import { knowledgeBase } from '../../content/current.ts';
import { buildHanMap, packHanMap, usedPairs } from '../../search/build/han-map.ts';
import { foldText } from '../../search/format/fold.ts';

const folding = {
  fold: (text: string) => foldText(text),
  packHan: (texts: readonly string[]) => packHanMap(usedPairs(buildHanMap(), texts)),
};

export const GET: APIRoute = () =>
  new Response(JSON.stringify(buildRegionIndex(knowledgeBase(), buildId(), folding)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
