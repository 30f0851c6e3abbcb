import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../../src/ingest/candidates/citations.ts';
import { CONTEXT } from '../make-knowledge.ts';

const cited = (text: string) =>
  citationsOf({ number: 1, text, headings: [] }, CONTEXT, '某卫发〔2021〕9号', '').map(({ place, cells }) => {
    expect(text.slice(place.start, place.end)).toBe(place.printed);
    return `${place.printed}${cells['policy'] === '' ? '' : ` ${cells['policy']}`}`;
  });

describe('policies that a paragraph cites', () => {
  test.each<[string, string[]]>([
    [
      '依据《关于推进医共体建设的意见》（某政办发〔2020〕5号）办理。',
      ['《关于推进医共体建设的意见》 community-opinion', '某政办发〔2020〕5号 community-opinion'],
    ],
    ['监测以《居民健康素养——基本知识与技能》为依据。', ['《居民健康素养——基本知识与技能》']],
    ['请登录《阳光连线》或收看《健康》栏目。', []],
    ['参照某政发〔2021〕17号文件精神执行。', ['某政发〔2021〕17号']],
    [
      '县里按照“十四五”卫生健康发展规划布局，统筹推进县乡村三级医疗卫生机构的建设和设备更新工作。',
      ['“十四五”卫生健康发展规划'],
    ],
    [
      '近三年来，全县深入实施“千名医师下基层行动”，派驻的医师与乡镇卫生院结对，群众在家门口就能看上病。',
      ['“千名医师下基层行动”'],
    ],
    [
      '为落实省里关于加强基层卫生人才队伍建设的意见，县卫生健康局会同人社部门公开招聘乡镇卫生院医务人员。',
      ['关于加强基层卫生人才队伍建设的意见'],
    ],
    ['群众称赞这里的医生是“贴心人”，卫生院的“一站式”窗口让老年人少跑腿，排队的时间比往年明显缩短了。', []],
  ])('%s', (text, expected) => expect(cited(text)).toEqual(expected));
});

test("a common name is another place's policy only beside that place", () => {
  const plan = {
    id: 'their-plan',
    title: '《江宁区健康规划》',
    number: '',
    place: '320115',
    names: ['“十四五”健康规划'],
  };
  const knowledge = { ...CONTEXT.knowledge, policies: [plan] };
  const ids = (region: string) =>
    citationsOf(
      { number: 1, text: '印发“十四五”健康规划', headings: [] },
      { ...CONTEXT, knowledge, region },
      '',
      '',
    ).map(({ cells }) => cells['policy']);
  expect(ids('330602')).toEqual([]);
  expect(ids('320115')).toEqual(['their-plan']);
  expect(ids('320100')).toEqual(['their-plan']);
});
