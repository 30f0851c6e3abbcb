import { describe, expect, test } from 'vitest';
import { findBareFigure } from '../../src/markdown/prose-names.ts';

describe('findBareFigure', () => {
  test.each(['2019年初', '2021—2025年', '2023年8月10日', '自8月起', '《某规划（第2版）》', '没有数字'])(
    '%s holds no bare figure',
    (text) => expect(findBareFigure(text, [])).toBe(-1),
  );
  test.each([
    ['共有37家', 2],
    ['占比５成', 2],
    ['从2019年的12家', 7],
    ['编号20190', 2],
  ])('%s', (text, offset) => expect(findBareFigure(text, [])).toBe(offset));
  test('declared names may stand', () => {
    expect(findBareFigure('建设15分钟服务圈', ['15分钟服务圈'])).toBe(-1);
    expect(findBareFigure('建设15分钟服务圈3个', ['15分钟服务圈'])).toBe(9);
  });
});
