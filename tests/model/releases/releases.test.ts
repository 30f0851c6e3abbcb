/** Versions and changes of the data: worked out by hand on two small snapshots. */
import { describe, expect, it } from 'vitest';
import { knowledgeBase } from '../../../src/content/current.ts';
import { diffSnapshots, giveReasons } from '../../../src/model/releases/diff.ts';
import { takeSnapshot, versionOf } from '../../../src/model/releases/snapshot.ts';
import { writeLog, writeSnapshot } from '../../../src/model/releases/write.ts';
import { type Release, releaseLog, type Snapshot, snapshotFile } from '../../../src/schema/release.ts';

const before: Snapshot = {
  documents: { fields: ['title'], rows: { a: ['甲'], b: ['乙'] } },
  indicators: { fields: ['name', 'unit'], rows: { rate: ['签约率', '%'] } },
  observations: {
    fields: ['period', 'value'],
    rows: { 'a/x': ['2019', 88.02], 'a/y': ['2019', 3], 'b/z': ['2020', 1] },
  },
};
const after: Snapshot = {
  documents: { fields: ['title'], rows: { a: ['甲'], c: ['丙'] } },
  indicators: { fields: ['name', 'unit', 'direction'], rows: { rate: ['签约率', '%', 'higher'] } },
  observations: {
    fields: ['period', 'value'],
    rows: { 'a/w': ['2019', 5], 'a/x': ['2019?', 88.2], 'c/u': [null, 1], 'c/v': ['2021', 2] },
  },
};

describe('两次发布之间', () => {
  it('逐条逐字段；整份来去的文献算一处，带着它的事实', () => {
    expect(diffSnapshots(before, after)).toEqual([
      { table: 'documents', key: 'b', kind: 'removed', facts: 1 },
      { table: 'documents', key: 'c', kind: 'added', facts: 2 },
      { table: 'observations', key: 'a/w', kind: 'added' },
      { table: 'observations', key: 'a/x', kind: 'changed', field: 'period', old: '2019', new: '2019?' },
      { table: 'observations', key: 'a/x', kind: 'changed', field: 'value', old: 88.02, new: 88.2 },
      { table: 'observations', key: 'a/y', kind: 'removed' },
    ]);
  });

  it('没有变的没有更改；表里新加的字段不算', () => {
    expect(diffSnapshots(after, after)).toEqual([]);
    expect(diffSnapshots(before, { ...before, indicators: after['indicators'] ?? { fields: [], rows: {} } })).toEqual(
      [],
    );
  });

  it('勘误说了为什么的用勘误，别的用发布的说明', () => {
    const errata = [{ id: 'e', of: 'a/x', wrong: '小数点抄错。', now: '88.2%', since: '2026-11-28' }];
    const reasons = giveReasons(diffSnapshots(before, after), errata, '再读一遍').map(({ key, reason }) => [
      key,
      reason,
    ]);
    expect(reasons).toContainEqual(['a/x', '小数点抄错。']);
    expect(reasons).toContainEqual(['a/w', '再读一遍']);
    expect(giveReasons(diffSnapshots(before, after), [], '').every((change) => !('reason' in change))).toBe(true);
  });
});

describe('数据的版本', () => {
  const snapshot = takeSnapshot(knowledgeBase());

  it('事实相同则相同，与文件的先后无关；改一处就变', () => {
    const kb = knowledgeBase();
    const turned = takeSnapshot({ ...kb, observations: kb.observations.toReversed() });
    expect(versionOf(turned)).toBe(versionOf(snapshot));
    const changed = takeSnapshot({
      ...kb,
      observations: kb.observations.map((row, index) => (index === 0 ? { ...row, value: row.value + 1 } : row)),
    });
    expect(versionOf(changed)).not.toBe(versionOf(snapshot));
    expect(versionOf(snapshot)).toMatch(/^[0-9a-f]{12}$/);
  });

  it('每条观测都在，字段就是作者写的列', () => {
    const kb = knowledgeBase();
    expect(Object.keys(snapshot['observations']?.rows ?? {})).toEqual(kb.observations.map(({ key }) => key).toSorted());
    expect(snapshot['observations']?.fields).toEqual(
      expect.arrayContaining(['value', 'period', 'printed', 'paragraph']),
    );
  });

  it('写成文件，一行一条，读回来一样', () => {
    const text = writeSnapshot(snapshot);
    expect(snapshotFile.parse(JSON.parse(text))).toEqual(snapshot);
    const [key = ''] = Object.keys(snapshot['observations']?.rows ?? {});
    expect(text.split('\n').filter((line) => line.startsWith(`"${key}":`))).toHaveLength(1);
    const log: Release[] = [
      { date: '2026-11-01', version: 'a', note: '第一次', changes: [] },
      { date: '2026-11-28', version: 'b', note: '', changes: diffSnapshots(before, after) },
    ];
    expect(releaseLog.parse(JSON.parse(writeLog(log)))).toEqual(log);
    expect(writeLog(log).split('\n').length).toBeGreaterThan(diffSnapshots(before, after).length);
  });
});
