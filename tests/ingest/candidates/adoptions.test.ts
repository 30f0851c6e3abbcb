import { describe, expect, test } from 'vitest';
import { adoptionsOf } from '../../../src/ingest/candidates/adoptions.ts';
import { CONTEXT, KNOWLEDGE } from '../make-knowledge.ts';

const MEASURES = [
  { id: 'signing', name: '家庭医生签约服务', names: ['家庭医生签约服务', '家庭医生签约'] },
  { id: 'literacy', name: '健康素养促进', names: ['健康素养'] },
  { id: 'private', name: '社会办医', names: ['民营医院'] },
];
const read = (text: string) =>
  adoptionsOf({ number: 1, text, headings: [] }, { ...CONTEXT, knowledge: { ...KNOWLEDGE, measures: MEASURES } }).map(
    ({ cells }) => [cells['measure'], cells['status'], cells['start'], cells['region']].join('|'),
  );

describe('what is a deed and what only its name', () => {
  test.each<[string, string[]]>([
    [
      '市卫生健康部门负责人介绍，全市家庭医生签约服务的情况如下，供各位读者参考，并欢迎提出意见和建议，谢谢。',
      ['signing|recommended|未说明|330602'],
    ],
    [
      '记者从有关部门获悉家庭医生签约服务的一些情况，以便更多市民了解这项工作的内容、办理的地点与办理的时间。',
      ['signing|mentioned|未说明|330602'],
    ],
    [
      '2019年启动家庭医生签约服务，由乡镇卫生院组成团队上门，为辖区里的老人测量血压、血糖并且登记在册。',
      ['signing|implemented|2019|330602'],
    ],
    ['监测的结果显示，全区居民健康素养水平达到31%，与上一年的结果相比提高了两个百分点，高于全市平均的水平。', []],
    ['其中公立医院诊疗人次为20万，民营医院诊疗12万人次，同比增长3%，占全区医院诊疗总人次的份额有所提高。', []],
    [
      '目前全国已推出家庭医生签约服务的县区超过两千个，各地的做法不一样，所签的人数与服务的内容也不一样。',
      ['signing|implemented|未说明|100000'],
    ],
  ])('%s', (text, rows) => expect(read(text)).toEqual(rows));
});

describe('one measure in several states', () => {
  test.each<[string, string[]]>([
    [
      '本区推行家庭医生签约服务分三步走：2019年2家卫生院试点，2020年在全部卫生院全面实施，2023年向村卫生室推开。',
      ['signing|pilot|2019|330602', 'signing|implemented|2020|330602', 'signing|planned|2023|330602'],
    ],
    [
      '家庭医生签约服务已在全区的卫生院开展，居民可以在家门口签约。下一步将把家庭医生签约服务延伸到各个村卫生室。',
      ['signing|implemented|未说明|330602', 'signing|planned|未说明|330602'],
    ],
    // The same state twice is one row.
    [
      '家庭医生签约服务已在全区的卫生院开展，居民可以在家门口签约。各村也建立了家庭医生签约服务的台账，逐户登记。',
      ['signing|implemented|未说明|330602'],
    ],
  ])('%s', (text, rows) => expect(read(text)).toEqual(rows));
});
