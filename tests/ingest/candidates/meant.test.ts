import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/ingest/candidates/figures.ts';
import type { KnownIndicator } from '../../../src/ingest/knowledge.ts';
import { CONTEXT, KNOWLEDGE } from '../make-knowledge.ts';

const INDICATORS: KnownIndicator[] = [
  { id: 'visits', unit: '人次', names: ['总诊疗人次'] },
  { id: 'visits-growth', unit: '%', names: ['诊疗人次同比增幅'] },
  { id: 'primary-visits', unit: '人次', names: ['基层机构诊疗量'] },
  { id: 'discharges', unit: '人次', names: ['出院人次'] },
  { id: 'discharge-growth', unit: '%', names: ['出院人次同比增幅'] },
  { id: 'first-aid', unit: '%', names: ['居民急救素养水平', '急救素养水平'] },
  { id: 'teams', unit: '个', names: ['诊疗团队数'] },
  { id: 'coverage', unit: '%', names: ['病组覆盖率'] },
  { id: 'signed', unit: '人', names: ['签约人数', '签约'] },
  { id: 'signing-rate', unit: '%', names: ['家庭医生签约率', '签约率'] },
  { id: 'key-rate', unit: '%', names: ['重点人群签约率'] },
];
const read = (text: string) =>
  figuresOf(
    { number: 1, text, headings: [] },
    { ...CONTEXT, knowledge: { ...KNOWLEDGE, indicators: INDICATORS } },
  ).candidates.map(({ cells, place }) => {
    expect(text.slice(place.start, place.end)).toBe(place.printed);
    return [cells['indicator'], cells['subject'], cells['value'], place.printed].join('|');
  });

describe('a class of houses and an indicator', () => {
  test.each<[string, string[]]>([
    ['全市医疗卫生机构总诊疗31.5万人次，同比增长2.5%。', ['visits||315000|31.5万人次', 'visits-growth||2.5|2.5%']],
    [
      '其中：民营医院诊疗7万人次，同比减少1.5%。',
      ['visits|民营医院|70000|7万人次', 'visits-growth|民营医院|-1.5|减少1.5%'],
    ],
    ['基层医疗卫生机构诊疗9万人次。', ['primary-visits||90000|9万人次']],
    ['社区卫生服务中心(站)诊疗2万人次。', ['primary-visits|社区卫生服务中心（站）|20000|2万人次']],
    [
      '卫生院出院2万人次，同比增长3%；村卫生室出院0.1万人次，无变化。',
      [
        'discharges|卫生院|20000|2万人次',
        'discharge-growth|卫生院|3|3%',
        'discharges|村卫生室|1000|0.1万人次',
        'discharge-growth|村卫生室|0|无变化',
      ],
    ],
    // What no class names is not guessed.
    ['体检中心诊疗2万人次。', ['||20000|2万人次']],
  ])('%s', (text, rows) => expect(read(text)).toEqual(rows));
});

describe('an aspect of the indicator above, a group of people', () => {
  test.each<[string, string[]]>([
    ['居民急救素养的总体水平为31%。', ['first-aid||31|31%']],
    [
      '居民急救素养水平为31%，识别、包扎与搬运两方面素养水平分别为41%、28%。',
      ['first-aid||31|31%', 'first-aid|识别|41|41%', 'first-aid|包扎与搬运|28|28%'],
    ],
    ['老年人签约9万人，签约率达75%。', ['signed|老年人|90000|9万人', 'key-rate|老年人|75|75%']],
    ['脱贫人口、低保对象和计生特殊家庭签约率达99%。', ['key-rate|脱贫人口、低保对象和计生特殊家庭|99|99%']],
    ['签约率达41%。', ['signing-rate||41|41%']],
  ])('%s', (text, rows) => expect(read(text)).toEqual(rows));
});

describe('one figure of several things, the same figure again', () => {
  const labels = (text: string) =>
    figuresOf(
      { number: 1, text, headings: [] },
      { ...CONTEXT, knowledge: { ...KNOWLEDGE, indicators: INDICATORS } },
    ).candidates.map(({ cells, place }) => `${cells['indicator'] || (cells['label'] ?? '')} ${place.printed}`);
  test.each<[string, string[]]>([
    ['实现地域、机构、病组覆盖率三个100%。', ['地域覆盖率 三个100%', '机构覆盖率 三个100%', 'coverage 三个100%']],
    ['建档占比、随访占比均达到98%。', ['建档占比 98%', '随访占比 98%']],
    ['乡镇和街道建档率均达到98%。', ['乡镇和街道建档率 98%']],
    ['乡村两级诊疗占比分别占24%、20%。', ['乡级诊疗占比 24%', '村级诊疗占比 20%']],
    ['诊疗团队31个。重点扶持诊疗团队12个。', ['teams 31个', '重点扶持诊疗团队 12个']],
    ['项目覆盖全县。项目覆盖全县12个乡镇。', ['项目 覆盖全县', '乡镇 12个']],
    ['举办护理培训3期。', ['举办护理培训 3期']],
    ['建档率83%，较改革启动之初上升15个百分点。', ['建档率 83%', '建档率增幅 15个百分点']],
  ])('%s', (text, rows) => expect(labels(text)).toEqual(rows));
});
