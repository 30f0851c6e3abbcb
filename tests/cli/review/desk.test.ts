import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Desk } from '../../../src/cli/review/desk.ts';
import { findFaults } from '../../../src/cli/review/entities.ts';
import { copyCounty } from '../../reading/broken-county.ts';

async function open() {
  const root = copyCounty();
  const index = join(root, 'documents/qinghe-2023/index.mdx');
  writeFileSync(index, readFileSync(index, 'utf8').replace('\n', '\nstate: draft\n'));
  const originals = [resolve('tests/fixtures/county-originals')];
  return {
    desk: await Desk.open({ root, id: 'qinghe-2023', originals }),
    table: join(root, 'documents/qinghe-2023/observations.csv'),
  };
}

describe('the desk of a review', () => {
  it('never undoes what was done by hand', async () => {
    const { desk, table } = await open();
    const [first] = desk.view().review.rows.filter((row) => row.table === 'observations');
    desk.act({ act: 'show', at: first?.key ?? '' });
    desk.act({ act: 'reject' });
    writeFileSync(table, readFileSync(table, 'utf8').replace('visit-rate,', 'visit-rate-by-hand,'));
    expect(desk.act({ act: 'next' }).said).toContain('重新读入');
    expect(desk.act({ act: 'undo' }).said).toContain('没有可撤销的');
    expect(readFileSync(table, 'utf8')).toContain('visit-rate-by-hand,');
  });

  it('takes a new entry back, in the file and in the choices', async () => {
    const { desk } = await open();
    const values = { id: 'new-clinic', name: '新诊所', region: '339921', kind: 'primary-care' };
    const known = () => desk.view().entities.institution.some(({ value }) => value === 'new-clinic');
    desk.act({ act: 'create', entity: 'institution', column: 'institution', values, cells: {} });
    expect(known()).toBe(true);
    desk.act({ act: 'undo' });
    expect(known()).toBe(false);
  });

  it('finds no fault where the check finds none: names and dates of a spreadsheet are as good', () => {
    const none = {
      indicator: [],
      measure: [],
      region: [{ value: '339921', name: '青禾县', aliases: [] }],
      institution: [],
      policy: [],
    };
    const row = {
      id: 'e-start',
      date: '2019/5/1',
      date_basis: '原文写明',
      region: '339921',
      measure: '',
      kind: '启动',
      title: '启动',
      paragraph: '3',
      of: '',
      note: '',
      importance: '里程碑',
    };
    expect(findFaults('events', row, none)).toEqual([]);
    expect(findFaults('events', { ...row, date: '五月' }, none)).toHaveLength(1);
  });
});
