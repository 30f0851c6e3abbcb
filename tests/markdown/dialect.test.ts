import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseProse } from '../../src/markdown/dialect.ts';
import { plainText } from '../../src/markdown/entity-links/sections.ts';

const kinds = (body: string) => {
  const found: string[] = [];
  visit(parseProse(body), (node) => {
    if (['strong', 'delete', 'emphasis', 'table'].includes(node.type)) found.push(`${node.type} ${plainText(node)}`);
  });
  return found;
};

describe('Markdown as Chinese is written', () => {
  test.each([
    ['2016~2018年和2019~2020年', []],
    ['甲~乙~丙', []],
    ['需3~5天，或~5~天', []],
    ['~~废止~~', ['delete 废止']],
    ['~~旧政策（2019）~~废止', ['delete 旧政策（2019）']],
    ['**注意：**后文', ['strong 注意：']],
    ['**“双下沉”**后文', ['strong “双下沉”']],
    ['前文**《规划》**后文', ['strong 《规划》']],
  ])('%s', (body, expected) => expect(kinds(body)).toEqual(expected));
});
