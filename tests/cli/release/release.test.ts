/** `npm run release` on a copy of the invented county. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../../src/cli/release/main.ts';
import { checkContent } from '../../../src/cli/content-check.ts';
import { readReleases } from '../../../src/content/releases.ts';
import { buildKnowledgeBase, type KnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { changesFile, errataOf, historyOf, viewChanges } from '../../../src/views/changes.ts';

const folder = mkdtempSync(join(tmpdir(), 'kb 发布 '));
const root = join(folder, 'content');
const TABLE = join(root, 'documents/qinghe-2023/observations.csv');
const release = (...args: string[]) => main(args, { KB_CONTENT: root });
const load = (): KnowledgeBase => {
  const { content, problems } = checkContent(root);
  if (!content || problems.length > 0) throw new Error(JSON.stringify(problems));
  return buildKnowledgeBase(content);
};
/** Writes a note behind the first figure, in place of what stands there. */
const note = (text: string): string => {
  const [head = '', row = '', ...rest] = readFileSync(TABLE, 'utf8').split('\n');
  writeFileSync(TABLE, [head, row.replace(/,[^,]*$/, `,${text}`), ...rest].join('\n'));
  return `qinghe-2023/${row.split(',')[0]}`;
};

beforeAll(() => {
  cpSync('tests/fixtures/county', root, { recursive: true });
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe('发布', () => {
  it('第一次只记下事实；没有更改就不再记', () => {
    expect(viewChanges(load(), readReleases(root))).toMatchObject({
      date: undefined,
      releases: [],
      pending: undefined,
    });
    expect(release('--date', '2026-11-01')).toBe(0);
    expect(release('--date', '2026-11-02')).toBe(0);
    expect(readReleases(root).log).toMatchObject([{ date: '2026-11-01', changes: [] }]);
    expect(viewChanges(load(), readReleases(root))).toMatchObject({ date: '2026-11-01', pending: undefined });
  });

  it('改了一格：先是还没有发布的更改，发布之后带理由进了记录，数字的页上也有', () => {
    const key = note('再读原件后补记');
    const kb = load();
    const before = viewChanges(kb, readReleases(root));
    expect(before.date).toBeUndefined();
    expect(before.pending).toMatchObject({
      count: 1,
      changes: [{ kind: 'changed', what: { path: `/figures/${key}/` } }],
    });
    expect(release('--date', '2026-11-28', '--note', '再读一遍')).toBe(0);
    const { log } = readReleases(root);
    expect(log.at(-1)?.changes).toEqual([
      expect.objectContaining({ table: 'observations', key, field: 'note', new: '再读原件后补记', reason: '再读一遍' }),
    ]);
    const [entry, ...others] = historyOf(kb, key, log);
    expect(others).toEqual([]);
    expect(entry?.date).toBe('2026-11-28');
    expect(entry?.text).toMatch(/^更改；说明 由“.*”改为“再读原件后补记”；理由：再读一遍$/);
    expect(changesFile(kb, readReleases(root))).toMatchObject({
      date: '2026-11-28',
      pending: [],
      releases: [{ date: '2026-11-28' }, { date: '2026-11-01' }],
    });
  });

  it('勘误在它的数字、它的文献和更改页上', () => {
    const key = note('又改');
    const text = `- id: first\n  of: ${key}\n  wrong: 备注抄错。\n  now: 已按原件改正。\n  since: '2026-11-28'\n`;
    writeFileSync(join(root, 'errata.yaml'), text);
    const kb = load();
    const said = [expect.objectContaining({ text: expect.stringContaining('备注抄错。') as string })];
    expect(errataOf(kb, key)).toEqual(said);
    expect(errataOf(kb, 'qinghe-2023')).toEqual(said);
    expect(errataOf(kb, 'qinghe-20')).toEqual([]);
    expect(viewChanges(kb, readReleases(root))).toMatchObject({
      errata: said,
      pending: { changes: [{ text: expect.stringContaining('理由：备注抄错。') as string }] },
    });
  });

  it('勘误可以说一件落地或事件，说得出是哪一种', () => {
    const kb = load();
    const [adoption] = kb.of.document.adoptions('qinghe-2023');
    const errata = [{ id: 'a', of: adoption?.key ?? '', wrong: '地名写错。', now: '已改。', since: '2026-11-28' }];
    expect(errataOf({ ...kb, errata }, 'qinghe-2023').map(({ of }) => of)).toEqual([
      {
        name: `落地 ${kb.documents.get('qinghe-2023')?.short} ${adoption?.id}`,
        path: `/documents/qinghe-2023/#${adoption?.id}`,
      },
    ]);
  });

  it('用法不对、日期倒退、内容有错都不写', () => {
    const log = readFileSync(join(root, 'releases/log.json'), 'utf8');
    expect(release('--when', '2026')).toBe(64);
    expect(release('--date', '2026-02-30')).toBe(64);
    expect(release('--date', '2026-11-27')).toBe(64);
    const table = readFileSync(TABLE, 'utf8');
    writeFileSync(TABLE, table.replace('indicator', 'indicater'));
    expect(release('--date', '2026-11-29')).toBe(1);
    writeFileSync(TABLE, table);
    expect(readFileSync(join(root, 'releases/log.json'), 'utf8')).toBe(log);
  });

  it('手改坏了的记录说得出是哪个文件', () => {
    writeFileSync(join(root, 'releases/log.json'), '[{}]');
    expect(() => readReleases(root)).toThrow(/log\.json 读不出来/);
  });
});
