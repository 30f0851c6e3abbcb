import { describe, expect, it } from 'vitest';
import { documentNumber, otherSpellings, parseQuery, yearIn } from '../../src/search/query/query.ts';

const parsed = (raw: string) => {
  const { phrases, short, whole } = parseQuery(raw);
  return { phrases: phrases.map((phrase) => phrase.join('')), short, whole: whole?.join('') };
};

describe('parseQuery', () => {
  it('splits at spaces between Han characters and at punctuation', () => {
    expect(parsed('医共体 签约率')).toEqual({ phrases: ['医共体', '签约率'], short: [], whole: undefined });
    expect(parsed('医共体，签约率')).toEqual({ phrases: ['医共体', '签约率'], short: [], whole: '医共体,签约率' });
    expect(parsed('签约率 签约率').phrases).toEqual(['签约率']);
  });
  it('takes single characters in a row for one word, and one beside a word for a guess', () => {
    expect(parsed('医 共 体')).toEqual({ phrases: ['医共体'], short: [], whole: undefined });
    expect(parsed('县域 医 共 体')).toEqual({ phrases: ['县域', '医共体'], short: [], whole: undefined });
    expect(parsed('医 共体')).toEqual({ phrases: ['共体'], short: ['医'], whole: '医共体' });
    expect([parseQuery('医 共体').isGuess, parseQuery('医，共体').isGuess]).toEqual([true, false]);
  });
  it('knows a year', () => {
    expect(['2019', '2019年', '2019年度', '12019', '2019人', '1820'].map(yearIn)).toEqual([
      ...['2019', '2019', '2019'],
      ...[undefined, undefined, undefined],
    ]);
  });
  it('takes a typographic space as none', () => expect(parsed('组建 12 个').whole).toBe('组建12个'));
  it('keeps what stands in brackets as one whole', () =>
    expect(parsed('政办发【2023】26号').whole).toBe('政办发(2023)26号'));
  it('sets single characters apart', () => {
    expect(parsed('医')).toEqual({ phrases: [], short: ['医'], whole: undefined });
    expect(parsed('》的')).toEqual({ phrases: [], short: ['的'], whole: '》的' });
  });
  it('keeps signs that mean something', () => expect(parsed('80%').phrases).toEqual(['80%']));
  it('is empty for nothing and for punctuation', () => {
    expect(parsed('  ')).toEqual({ phrases: [], short: [], whole: undefined });
    expect(parsed('，。')).toEqual({ phrases: [], short: [], whole: undefined });
  });
});

describe('other spellings', () => {
  it.each([
    ['云州政办发2023年26号', '云州政办发〔2023〕26号'],
    ['云州政办发2023 26', '云州政办发〔2023〕26号'],
    ['云州政办发 2023 第26号', '云州政办发〔2023〕26号'],
    ['签约率', undefined],
    ['2023年工作', undefined],
  ])('document number %s → %s', (raw, number) => expect(documentNumber(raw)).toBe(number));

  it.each([
    ['45000000', ['4500万']],
    ['2046000000', ['20.46亿', '204600万']],
    ['4500万', ['45000000']],
    ['20.46亿', ['2046000000']],
    ['12345', []],
    ['2023', []],
    ['医共体', []],
  ])('number %s → %j', (phrase, others) => expect(otherSpellings(phrase)).toEqual(others));
});
