/** `/data/jsonld/indicators/<id>.jsonld`, `/data/jsonld/targets.jsonld`: the verdicts on pairs of figures and on targets, for machines. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../../../components/site/absolute.ts';
import { knowledgeBase } from '../../../content/current.ts';
import { describeTargets, describeVerdicts } from '../../../export/linked/verdicts.ts';

export const getStaticPaths: GetStaticPaths = () => [
  { params: { file: 'targets' } },
  ...[...knowledgeBase().indicators.keys()].map((id) => ({ params: { file: `indicators/${id}` } })),
];

export const GET: APIRoute = ({ params }) => {
  const kb = knowledgeBase();
  const indicator = kb.indicators.get((params['file'] ?? '').replace(/^indicators\//, ''));
  const graph = indicator ? describeVerdicts(kb, indicator, { absolute }) : describeTargets(kb, { absolute });
  return new Response(`${JSON.stringify(graph)}\n`, { headers: { 'Content-Type': 'application/ld+json' } });
};
