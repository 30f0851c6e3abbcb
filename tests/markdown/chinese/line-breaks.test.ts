import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import { joinLines } from '../../../src/markdown/chinese/line-breaks.ts';
import { joinsWithoutSpace } from '../../../src/text/joins.ts';
import { parseProse } from '../../../src/markdown/dialect.ts';
import { plainText } from '../../../src/markdown/entity-links/sections.ts';

const words = (body: string) => joinLines(parseProse(body)).children.map(plainText).join('|');

describe('a line break between Chinese characters is no space', () => {
  test.each([
    ['推进县域\n医共体建设', '推进县域医共体建设'],
    ['甲，\n乙', '甲，乙'],
    ['**重点**\n后文', '重点后文'],
    ['前文\n**重点**', '前文重点'],
    ['**前\n文**\n[后\n文](/about/)', '前文后文'],
    ['- 甲\n  乙\n- 丙\n  丁', '甲乙丙丁'],
    ['> 甲\n> 乙', '甲乙'],
    ['值为\n<Obs id="a/b" />，\n后文', '值为，后文'],
    ['甲\n\n乙', '甲|乙'],
    ['“甲”\n乙', '“甲”乙'],
    ['甲\r\n乙', '甲乙'],
    ['甲 \n乙', '甲乙'],
    ['**前**\n**后**', '前后'],
    ['*前*\n后', '前后'],
    ['《甲》\n（乙）：\n“丙”——\n丁……\n戊', '《甲》（乙）：“丙”——丁……戊'],
    ['见[前](/about/)\n[后](/data/)', '见前后'],
    ['前\n标题\n===', '前标题'],
    ['①\n甲，满意度98％\n乙', '①甲，满意度98％乙'],
    ['[甲\n乙](/about/)', '甲乙'],
    ['| 甲 | 乙 |\n| --- | --- |\n| **丙** | 丁 |\n\n后\n文', '甲乙丙丁|后文'],
  ])('%j', (body, joined) => expect(words(body)).toBe(joined));
});

describe('elsewhere it stays', () => {
  test.each(['DRG\npayment', '甲\nDRG', 'DRG\n甲', '**DRG**\npayment'])('%j', (body) =>
    expect(words(body)).toContain('\n'),
  );
  test('a hard break is a break', () =>
    expect(remark().stringify(joinLines(parseProse('甲\\\n乙')))).toBe('甲\\\n乙\n'));
});

test('at the edge of a block there is nothing to hold apart', () => {
  expect(joinsWithoutSpace(undefined, 'a')).toBe(true);
  expect(joinsWithoutSpace('甲', 'a')).toBe(false);
});
