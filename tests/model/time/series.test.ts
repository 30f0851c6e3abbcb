import { expect, test } from 'vitest';
import { findSeries } from '../../../src/model/time/series.ts';
import { smallBase } from '../small-base.ts';

const series = (...observations: Parameters<typeof Object.assign>[]) =>
  findSeries(smallBase({ documents: { doc: { observations: observations as never } } }).observations);

test('figures that differ only in period are a series, earliest first', () => {
  const [found] = series({ period: '2021', value: 3 } as never, { period: '2019?', value: 1 } as never);
  expect(found?.observations.map(({ value }) => value)).toEqual([1, 3]);
});
test.each([
  ['one figure', [{ period: '2020' }]],
  ['the same period twice', [{ period: '2020' }, { period: '2020' }]],
  ['another scope', [{ period: '2020' }, { period: '2021', subject: '市级' }]],
  ['another institution', [{ period: '2020' }, { period: '2021', institution: 'h' }]],
  ['a target', [{ period: '2020' }, { period: '2025', nature: 'target' }]],
  ['a range', [{ period: '2020' }, { period: '2021', comparator: 'range', value_max: 9 }]],
  ['no stated period', [{ period: '2020' }, { period: '未说明' }]],
])('%s is no series', (_name, rows) => expect(series(...(rows as never[]))).toEqual([]));
test('a refused pair breaks it', () => {
  const { observations } = smallBase({
    documents: { doc: { observations: [{ period: '2020' }, { period: '2021' }] } },
  });
  expect(findSeries(observations)).toHaveLength(1);
  expect(findSeries(observations, () => false)).toEqual([]);
});
