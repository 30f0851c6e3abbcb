import { describe, expect, test } from 'vitest';
import { adoptionsOf } from '../../../src/ingest/candidates/adoptions.ts';
import { eventsOf } from '../../../src/ingest/candidates/events.ts';
import { institutionsIn } from '../../../src/ingest/institutions-in.ts';
import { CONTEXT, KNOWLEDGE } from '../make-knowledge.ts';

const events = (text: string) =>
  eventsOf({ number: 1, text, headings: [] }, { ...CONTEXT, published: '2021-04-13' }, []).map(
    ({ cells }) => `${cells['date']} ${cells['date_basis']} ${cells['kind']}`,
  );

describe('the dates of a paragraph', () => {
  test.each<[string, string[]]>([
    ['我县自2019年启动医共体建设，就诊率上升。', ['2019 printed start']],
    ['就诊率较2019年提高3个百分点。', []],
    ['昨天(12日)，县里召开推进会。', ['2021-04-12 printed meeting']],
    ['28日，记者获悉。', ['2021-03-28? inferred ']],
    ['2020年启动《支付方式改革三年行动计划》，完成测试。', ['2020 printed start']],
    ['依据《健康行动方案（2021-2025年）》推进。', ['2021/2025 printed other']],
    ['《2020年监测工作方案》要求统一。', []],
    ['20211-3月，全县就诊平稳。', ['2021-01/2021-03 printed data-period']],
    ['2021-04-13 09:10 来源：甲网 作者：■■■ 责任编辑：■■■', ['2021-04-13 printed publication']],
    ['确保2021年6月底前投入使用。', ['2021-06 printed phase']],
  ])('%s', (text, expected) => expect(events(text)).toEqual(expected));
});

describe('how far a measure has come, by its verb', () => {
  const LONG = '全县卫生健康系统围绕群众看病就医的急难愁盼，统筹各方面的力量，分步推进各项改革任务，';
  const statuses = (text: string) =>
    adoptionsOf({ number: 1, text: `${LONG}${text}`, headings: [] }, CONTEXT).map(({ cells }) => cells['status']);
  test.each<[string, string[]]>([
    ['已组建县域医共体3个。', ['implemented']],
    ['启动《县域医共体三年行动计划》。', ['implemented']],
    ['下一步，将完善县域医共体，建立家庭医生签约服务平台。', ['planned', 'planned']],
    ['今后将进一步完善政策。建立县域医共体信息平台。', ['planned']],
    ['今后将进一步完善政策。目前已建立县域医共体。', ['implemented']],
    ['县政府将“推进家庭医生签约服务”列入工作报告，已签约3万人。', ['implemented']],
    ['推进县域医共体建设。', ['ongoing']],
  ])('%s', (text, expected) => expect(statuses(text)).toEqual(expected));
});

describe('institutions', () => {
  const institutions = [
    { id: 'own-cdc', region: '330602', names: ['越城区疾病预防控制中心', '区疾控中心'] },
    { id: 'other-cdc', region: '320115', names: ['江宁区疾病预防控制中心', '区疾控中心'] },
  ];
  const named = (text: string, region = '330602') =>
    institutionsIn(text, region, { ...KNOWLEDGE, institutions }, 5).map(({ id }) => id);
  test('an alias means the one of the place; of elsewhere only the name that says where', () => {
    expect(named('区疾控中心发布结果')).toEqual(['own-cdc']);
    expect(named('区疾控中心发布结果', '')).toEqual([]);
    expect(named('江宁区疾病预防控制中心来访')).toEqual(['other-cdc']);
  });
});
