import { describe, expect, test } from 'vitest';
import { parseTable } from '../../src/content/read-table.ts';
import { eventRow } from '../../src/schema/event.ts';
import type { Problem } from '../../src/schema/problem.ts';

const HEAD = 'id,date,date_basis,region,measure,kind,title,paragraph,of,note';
const read = (...lines: string[]) => {
  const problems: Problem[] = [];
  const { rows } = parseTable(lines.join('\n'), 'events.csv', eventRow, problems);
  return { rows, said: problems.map(({ message }) => message) };
};
const row = (kind: string, importance: string) => `e-a,2019,printed,330600,,${kind},题名,1,,,${importance}`;

describe('importance', () => {
  test('is empty, a milestone, or minor', () => {
    const { rows, said } = read(
      `${HEAD},importance`,
      row('start', ''),
      row('start', 'milestone'),
      row('start', 'minor'),
    );
    expect(rows.map(({ importance }) => importance)).toEqual([null, 'milestone', 'minor']);
    expect(said).toEqual([]);
    expect(read(`${HEAD},importance`, row('start', 'big')).said).toHaveLength(1);
  });
  test.each(['publication', 'data-period'])('%s is no milestone', (kind) =>
    expect(read(`${HEAD},importance`, row(kind, 'milestone')).said).toEqual([
      expect.stringContaining('发布与数据期不是里程碑'),
    ]),
  );
  test('a table written before the column came is read as one without milestones', () => {
    const { rows, said } = read(HEAD, 'e-a,2019,printed,330600,,start,题名,1,,');
    expect([rows[0]?.importance, said]).toEqual([null, []]);
  });
  test('no other column may be missing, nor stand elsewhere', () => {
    expect(read('id,date').said.length).toBeGreaterThan(0);
    expect(read(`importance,${HEAD}`, 'milestone,e-a,2019,printed,330600,,start,题名,1,,').rows).toEqual([]);
  });
});
