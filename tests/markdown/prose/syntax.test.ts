import { expect, test } from 'vitest';
import { readProse } from '../../../src/markdown/prose/syntax.ts';

test.each([
  ['甲\n\n<Obs id="x">\n\n乙', 3, '标签“<Obs>”没有结束'],
  ['甲\n\n一 <b> 二', 3, '标签“<b>”没有结束'],
  ['</Obs>', 1, '有结束标签，却没有开头'],
  ['甲 {', 1, '“{”没有配对'],
  ['<!-- 隐藏 -->', 1, '“<!”'],
  ['<https://a.example>', 1, '写成 [名称](网址)'],
  ['<Obs id=x />', 1, '属性要带引号'],
  ['甲\n\nimport 是', 3, 'import 或 export'],
  ['甲<Obs id="a />，\n\n乙<Obs id="b" />。', 1, '属性要带引号'],
  ['甲 < 乙\n\n丙<Obs id="a" />\n\n丁<Cite doc="a />\n\n戊', 5, '属性要带引号'],
])('%s', (body, line, words) => {
  const read = readProse(body);
  expect(read).toMatchObject({ line, rule: 'mdx/syntax', message: expect.stringContaining(words) as string });
});
test('what can be read is a tree', () => expect(readProse('一 < 二')).toMatchObject({ type: 'root' }));
