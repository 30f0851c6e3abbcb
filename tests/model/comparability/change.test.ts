import { expect, it } from 'vitest';
import { changeOf } from '../../../src/model/comparability/change.ts';
import { observation, sample } from '../sample.ts';

const rows = (before: object, after: object) => {
  const kb = sample([
    {
      id: 'd',
      signed: '2025',
      observations: [observation('old', before), observation('new', { before: 'old', ...after })],
    },
  ]);
  const [one, other] = kb.observations;
  if (!one || !other) throw new Error('two rows were given');
  return [one, other] as const;
};

it.each([
  [{ value: 18, unit: '分钟' }, { value: 7, unit: '分钟' }, -11, -61.1],
  [{ value: 20, unit: '工作日' }, { value: 4, value_max: 5, unit: '工作日' }, -15, -75],
  [{ value: 0, unit: '家' }, { value: 3, unit: '家' }, 3, undefined],
  [{ value: 40.1, unit: '%' }, { value: 42.3, unit: '%' }, 2.2, undefined],
])('from %j to %j', (before, after, difference, share) => {
  const [one, other] = rows(before, after);
  for (const change of [changeOf(one, other), changeOf(other, one)]) {
    expect(change).toMatchObject({ difference, before: one, after: other });
    expect(change?.share === undefined ? undefined : Math.round(change.share * 10) / 10).toBe(share);
  }
});

it('is none of two figures that do not point at each other', () => {
  const [one, other] = rows({ value: 1 }, { value: 2, before: null });
  expect(changeOf(one, other)).toBeUndefined();
});
