import { describe, expect, it } from 'vitest';
import { checkAdoptionStatus } from '../../../src/model/check/adoption-status.ts';
import { checkFigures } from '../../../src/model/check/figures.ts';
import { told, withRow } from './edit-county.ts';

describe('a status says no more than its verb', () => {
  const status = (note: string | null) =>
    told(checkAdoptionStatus(withRow('qinghe-2023', 'adoptions', 'a-imaging', { note })));

  it.each([
    '原文作“推进”',
    '原文作“加快推进”、“打造”',
    '原文作“在建”；没有完成的话',
    '原文作“要”',
    '原文作“力争”',
    '原文作“出台”',
    '原文作“研究制定了”；执行情况未写',
  ])('done, but %s', (note) => expect(status(note)).toEqual(['adoption/status qinghe-2023/adoptions.csv:5']));
  it.each([
    null,
    '原文作“建成”',
    '原文作“推进”“建成”',
    '原文作“出台”“执行”',
    '原文作“完成章程制订”',
    '原文作“推进”，并称已“开辟”各种方式',
    '没有引原文',
    '“推进”是本库的话',
  ])('done, and %s', (note) => expect(status(note)).toEqual([]));
});

describe('a figure that stands for a word is marked', () => {
  const figure = (printed: string, converted: 'yes' | null, value = 100) =>
    told(checkFigures(withRow('qinghe-2023', 'observations', 'imaging-share', { printed, converted, value })))
      .map((text) => text.split(' ')[0])
      .filter((rule) => rule === 'figure/converted');

  it.each([
    ['全覆盖', 100],
    ['全部接入', 100],
    ['“零差率”', 0],
    ['没有发生', 0],
  ])('%s is no number', (printed, value) => {
    expect(figure(printed, 'yes', value)).toEqual([]);
    expect(figure(printed, null, value)).toEqual(['figure/converted']);
  });
  it.each([
    ['100%', 100],
    ['三个', 3],
    ['１００％', 100],
  ])('%s is one', (printed, value) => {
    expect(figure(printed, null, value)).toEqual([]);
    expect(figure(printed, 'yes', value)).toEqual(['figure/converted']);
  });
});
