import { describe, expect, it } from 'vitest';
import { NameIndex } from '../../src/text/name-index.ts';

describe('names in a text', () => {
  it.each([
    ['the longer of two that begin together', ['一站式', '一站式结算'], '先行一站式结算服务', '先行○○○○○服务'],
    ['the first of two that overlap', ['三医联动', '动一批'], '三医联动一批', '○○○○一批'],
    ['a name of one character', ['百', '百年'], '百日百年', '○日○○'],
    ['several in a row', ['两免', '两免一减'], '两免两免一减', '○○○○○○'],
    ['none', ['五大中心'], '五个中心', '五个中心'],
    ['signs that an expression would take for its own', ['(1+X)*'], '按(1+X)*办', '按○○○○○○办'],
  ])('blanks %s', (_, names, text, blanked) => expect(new NameIndex(names).blank(text, '○')).toBe(blanked));

  it('asks another index as well, the longest name first', () => {
    const shared = new NameIndex(['一站式']);
    expect(new NameIndex(['一站式结算', '两免'], shared).blank('一站式结算、一站式、两免', '○')).toBe('○○○○○、○○○、○○');
    expect(shared.blank('一站式结算、两免', '○')).toBe('○○○结算、两免');
  });

  it('looks for ten thousand names as fast as for ten', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `甲乙${index}号文件`);
    const index = new NameIndex(many);
    expect(index.blank('见甲乙9999号文件', '○')).toBe(`见${'○'.repeat('甲乙9999号文件'.length)}`);
  });
});
