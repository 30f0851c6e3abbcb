/** Two threads find what one finds, whatever becomes of the second. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Helper, startHelper } from '../../../src/cli/check/helper.ts';
import { takeItems } from '../../../src/cli/check/prose-task.ts';
import { checkContent, checkContentWith } from '../../../src/cli/content-check.ts';

const folder = mkdtempSync(join(tmpdir(), 'kb-two-threads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const root = join(folder, 'content');
cpSync('tests/fixtures/county', root, { recursive: true });
const SPOILT: readonly (readonly [file: string, text: string])[] = [
  ['measures/family-doctor.mdx', '签约三十七万人，另有 42 家。'],
  [
    'measures/staff-dispatch.mdx',
    '见[总结](/documents/qinghe-2023/#nowhere)与[总结](/documents/qinghe-2023/#digest)。',
  ],
  ['measures/primary-care.mdx', '<Obs id="qinghe-2023/none" />与<Cite doc="none" p="1" />。'],
  ['indicators/county-visit-rate.mdx', '没有配对的 {花括号。'],
  ['regions/339921.mdx', '[没有这一页](/regions/999999/)，<script>x</script>'],
  ['cases/qinghe-community.mdx', '### 英文\n\n联系人：13800138000。'],
];
for (const [file, text] of SPOILT) appendFileSync(join(root, file), `\n${text}\n`);

const alone = checkContent(root).problems;

describe('the check with a second thread', () => {
  it('has something to find', () => {
    expect(new Set(alone.map(({ rule }) => rule)).size).toBeGreaterThan(5);
  });

  it('finds the same, in the same words and order', async () => {
    const helper = startHelper();
    expect((await checkContentWith(helper, root)).problems).toEqual(alone);
    helper.end();
  });

  it.each<[string, Helper['work']]>([
    ['does nothing', () => Promise.resolve([])],
    [
      'takes all and dies',
      (task) => {
        for (const [index] of takeItems(task)) if (index > 1000) throw new Error('too many');
        return Promise.resolve([]);
      },
    ],
    [
      'can judge none',
      (task) => Promise.resolve([...takeItems(task)].map(([index]) => ({ index, problems: undefined }))),
    ],
  ])('finds the same when it %s', async (_, work) => {
    expect((await checkContentWith({ work, end: () => undefined }, root)).problems).toEqual(alone);
  });

  it('ends where there is no content, and the thread with it', async () => {
    const helper = startHelper();
    const { content, problems } = await checkContentWith(helper, join(folder, 'nowhere'));
    helper.end();
    expect([content, problems.map(({ rule }) => rule)]).toEqual([undefined, ['files/missing']]);
  });
});
