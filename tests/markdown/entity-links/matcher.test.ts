import { describe, expect, test } from 'vitest';
import { contextOf, NO_CONTEXT, type MentionContext } from '../../../src/markdown/entity-links/context.ts';
import { buildDictionary } from '../../../src/markdown/entity-links/dictionary.ts';
import { findMentions } from '../../../src/markdown/entity-links/matcher.ts';
import { entityKey } from '../../../src/model/entities.ts';
import { smallBase } from '../../model/small-base.ts';

const kb = smallBase({
  regions: {
    '990000': { name: '云泽省', level: 'province', aliases: ['云泽'] },
    '990100': { name: '和水市', level: 'prefecture', parent: '990000', aliases: ['和水'] },
    '990101': { name: '和县', aliases: [], former: [] },
    '100000': { name: '中国', level: 'country', aliases: ['全国'] },
  },
  measures: {
    alliance: {
      name: '医联体',
      aliases: [
        { name: '医疗联合体', type: 'exact' },
        { name: '结对帮扶', type: 'near' },
      ],
    },
    'tcm-alliance': { name: '中医医联体' },
    maternal: { name: '妇幼保健' },
    payment: { name: '按病组付费', aliases: [{ name: 'DRG付费', type: 'exact' }] },
    nursing: { name: '“互联网+护理”' },
  },
  indicators: { signing: { name: '签约率', aliases: ['结对帮扶'] } },
  policies: {
    plan: { title: '《和水市医联体三年方案》', number: '和政发〔2021〕3号', aliases: ['三年方案', '结对帮扶'] },
    other: { title: '《云泽省医联体办法》' },
  },
  institutions: {
    first: { name: '和水市人民医院', region: '990100', aliases: ['市人民医院'] },
    second: { name: '云泽省和水市中医院', aliases: ['市中医院', '中医院'] },
    third: { name: '云泽中医院', aliases: ['中医院'] },
    committee: { name: '中共和水市委员会', kind: 'party', aliases: ['市委'] },
  },
  documents: {
    doc: {
      regions: ['990100', '990101'],
      institutions: ['first', 'second', 'committee'],
      citations: [{ policy: 'plan' }],
    },
  },
});
const dictionary = buildDictionary(kb);
const inDocument = contextOf(kb, { collection: 'documents', id: 'doc' });

const found = (text: string, context: MentionContext = inDocument) =>
  findMentions(text, dictionary, context).map(
    ({ entity, start, end }) => `${text.slice(start, end)} ${entityKey(entity)}`,
  );

describe('what is a mention', () => {
  test('name and alias, the longest match, none overlapping', () => {
    expect(found('社区中医医联体与医疗联合体')).toEqual([
      '中医医联体 measure:tcm-alliance',
      '医疗联合体 measure:alliance',
    ]);
  });
  test('a short name inside a phrase', () => expect(found('医联体内的转诊')).toEqual(['医联体 measure:alliance']));
  test('quotation marks around a whole name belong to the sentence', () => {
    expect(found('推行“互联网+护理”服务')).toEqual(['互联网+护理 measure:nursing']);
  });
  test('the title of a policy with its brackets, and its number', () => {
    expect(found('依据《和水市医联体三年方案》（和政发〔2021〕3号）')).toEqual([
      '《和水市医联体三年方案》 policy:plan',
      '和政发〔2021〕3号 policy:plan',
    ]);
  });
  test('a full name without what goes without saying', () => {
    expect(found('在和水市中医院')).toEqual(['和水市中医院 institution:second']);
  });
  test('two names in a row', () => expect(found('和水市委部署')).toEqual(['市委 institution:committee']));
});

describe('what is none', () => {
  test.each([
    ['a name across two words', '机制和县域'],
    ['a place that the page does not declare', '云泽的经验'],
    ['a part of the title of another document', '《医联体建设指南》'],
    ['a place in the name of an unknown hospital', '和水第二医院'],
    ['a place in the name of a programme', '健康和水'],
    ['a field of work in the name of a house', '区妇幼保健院'],
    ['a Latin word that only begins alike', 'XDRG付费'],
    ['a class of hospitals', '二级中医院'],
    ['a department of the one named', '市人民医院附属楼'],
    ['a country as an extent', '向全国推广'],
  ])('%s', (_name, text) => expect(found(text)).toEqual([]));

  test('a hospital of another city that ends alike', () => expect(found('上海市人民医院')).toEqual([]));
  test('a short form on a page that does not declare it', () =>
    expect(found('市人民医院的三年方案', NO_CONTEXT)).toEqual([]));
});

describe('one word, several things', () => {
  test('the named programme beats the measure, and the measure the indicator', () => {
    expect(found('结对帮扶')).toEqual(['结对帮扶 policy:plan']);
    expect(found('结对帮扶', NO_CONTEXT)).toEqual(['结对帮扶 measure:alliance']);
  });
  test('a short name of two declared institutions is left alone, of one it is linked', () => {
    expect(found('去中医院看病')).toEqual(['中医院 institution:second']);
    const both = { declared: new Set([...inDocument.declared, 'institution:third']), self: undefined };
    expect(found('去中医院看病', both)).toEqual([]);
  });
  test('where the longest word means nothing here, a shorter one that begins there does', () => {
    const onlyRegion = { declared: new Set(['region:990100']), self: undefined };
    expect(found('和水市的医院', onlyRegion)).toEqual(['和水市 region:990100']);
  });
});

test('an empty knowledge base finds nothing and does not hang', () => {
  expect(findMentions('医联体', buildDictionary(smallBase({})), NO_CONTEXT)).toEqual([]);
});

test('the hash changes with an alias and only then', () => {
  const same = smallBase({ measures: { a: { name: '甲乙' } } });
  const more = smallBase({ measures: { a: { name: '甲乙', aliases: [{ name: '丙丁', type: 'near' }] } } });
  expect(buildDictionary(same).hash).toBe(buildDictionary(smallBase({ measures: { a: { name: '甲乙' } } })).hash);
  expect(buildDictionary(more).hash).not.toBe(buildDictionary(same).hash);
});
