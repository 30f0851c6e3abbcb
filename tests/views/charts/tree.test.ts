import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { buildKnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { viewSlopes } from '../../../src/views/charts/slope.ts';
import { chainOf, viewChainTree } from '../../../src/views/charts/tree.ts';

const kb = buildKnowledgeBase(loadContent('tests/fixtures/county').content);

describe('before and after', () => {
  const [slope, ...others] = viewSlopes(kb, kb.observations);
  it('is drawn for what a document states twice, once', () => {
    expect(others).toEqual([]);
    expect(slope).toMatchObject({
      before: { text: '18 分钟', when: '此前', path: '/documents/qinghe-2023/#queue-before' },
      after: { text: '7 分钟', when: '此后', path: '/documents/qinghe-2023/#queue-after' },
      region: { name: '青禾县' },
    });
    expect(slope?.description).toContain('由 18 分钟（此前） 到 7 分钟（此后）');
  });
  it('is nothing for nothing', () => expect(viewSlopes(kb, [])).toEqual([]));
});

describe('a tree of policies', () => {
  const all = [...kb.policies.keys()];
  const tree = viewChainTree(kb, all);
  it('has every policy once, what is based on another below it', () => {
    expect(tree?.nodes.map(({ policy }) => policy.path).toSorted()).toEqual(
      all.map((id) => `/policies/${id}/`).toSorted(),
    );
    const based = [...kb.policies.values()].find(({ based_on }) => based_on.some((id) => kb.policies.has(id)));
    const ties = tree?.nodes.find(({ policy }) => policy.path === `/policies/${based?.id}/`)?.ties;
    expect([...(ties?.values() ?? [])]).toContain('based');
  });
  it('of fewer than two is none', () => {
    expect(viewChainTree(kb, [])).toBeUndefined();
    expect(viewChainTree(kb, [all[0] ?? '', 'no-such-policy'])).toBeUndefined();
  });
  it('draws no more than it is told, the policy of the page always', () => {
    const self = all.at(-1) ?? '';
    const cut = viewChainTree(kb, all, { most: 1, self });
    expect(cut?.nodes.map(({ policy, isSelf }) => [policy.path, isSelf])).toEqual([[`/policies/${self}/`, true]]);
    expect(cut?.rest?.name).toBe(`另有 ${all.length - 1} 件政策`);
  });
  it('of one policy has what it follows and what follows it', () => {
    const based = [...kb.policies.values()].find(({ based_on }) => based_on.length > 0);
    const [above = ''] = based?.based_on ?? [];
    expect(chainOf(kb, based?.id ?? '')).toContain(above);
    expect(chainOf(kb, above)).toContain(based?.id);
  });
});
