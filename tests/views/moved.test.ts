/** What a page that leads on says of where things are now. */
import { expect, it } from 'vitest';
import { knowledgeBase } from '../../src/content/current.ts';
import { viewMovedPages } from '../../src/views/moved.ts';

it('移走的数字页指到现在的数字页，说得出是哪一个数字', () => {
  const kb = knowledgeBase();
  const [page] = viewMovedPages({
    ...kb,
    moved: [{ id: '/figures/qinghe-2023/old-queue/', to: ['/figures/qinghe-2023/queue-after/'] }],
  });
  const row = kb.observation('qinghe-2023/queue-after');
  const name = kb.indicators.get(row?.indicator ?? '')?.name ?? row?.label;
  expect(page).toMatchObject({
    path: 'figures/qinghe-2023/old-queue',
    links: [{ path: '/figures/qinghe-2023/queue-after/', name: `${kb.documents.get('qinghe-2023')?.short}：${name}` }],
  });
});
