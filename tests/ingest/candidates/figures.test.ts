import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/ingest/candidates/figures.ts';
import type { DraftContext } from '../../../src/ingest/candidates/types.ts';
import { CONTEXT } from '../make-knowledge.ts';

const read = (text: string, context: Partial<DraftContext> = {}) =>
  figuresOf({ number: 1, text, headings: [] }, { ...CONTEXT, ...context });
/** The cells of every figure, some columns of them. */
const columns = (text: string, names: readonly string[], context: Partial<DraftContext> = {}) =>
  read(text, context).candidates.map(({ cells }) =>
    names
      .map((name) => cells[name] ?? '')
      .join(' ')
      .trim(),
  );
const amounts = (text: string) => columns(text, ['printed', 'value', 'unit', 'comparator']);

describe('value, unit and hedge', () => {
  test.each<[string, string[]]>([
    ['全县完成诊疗4500万余人次。', ['4500万余人次 45000000 人次 ≥']],
    ['下派专家近40名。', ['40名 40 人 ≈']],
    ['覆盖率不到５％。', ['５％ 5 % ≤']],
    ['签约率稳定在75%以上。', ['75%以上 75 % ≥']],
    ['办理时限压缩至4-5个工作日。', ['4-5个工作日 4 工作日 range']],
    ['婴儿死亡率降至2.5‰，孕产妇死亡率为8.1/10万。', ['2.5‰ 2.5 ‰ =', '8.1/10万 8.1 /10万 =']],
    ['每千人口床位达5.6张。', ['5.6张 5.6 张/千人 =']],
    ['占比提高6.2个百分点。', ['6.2个百分点 6.2 百分点 =']],
    ['分别提高1.8个和2.4个百分点。', ['1.8个 1.8 百分点 =', '2.4个百分点 2.4 百分点 =']],
    ['人均预期寿命82.25岁。', ['82.25岁 82.25 岁 =']],
    ['平均住院日为7.2天。', ['7.2天 7.2 日 =']],
    ['购置救护车12辆、设备30台，设诊室8间。', ['12辆 12 台 =', '30台 30 台 =', '8间 8 间 =']],
    ['总诊疗人次84.7亿。', ['84.7亿 8470000000 人次 =']],
    ['共组建三个县域医共体。', ['三个 3 个 =']],
    ['已实现县域医共体全覆盖。', ['全覆盖 100 % =']],
    ['全年没有发生重大医疗事故。', ['没有发生 0 件 =']],
    ['执行“零差率”销售。', ['零 0 % =']],
    ['电子病历达到四级水平。', ['四级 4 级 =']],
    ['健康素养水平分别不低于22%和30%。', ['22% 22 % ≥', '30% 30 % ≥']],
    ['孕产妇死亡率下降到18/10万及以下。', ['18/10万及以下 18 /10万 ≤']],
    ['每院派驻时间不能少于5天，不得超过10天。', ['5天 5 日 ≥', '10天 10 日 ≤']],
    ['建立质控、医保等五大中心。', ['五大中心 5 个 =']],
  ])('%s', (text, expected) => expect(amounts(text)).toEqual(expected));

  test('each is a slice of its paragraph', () => {
    const text = '目前，全市112家卫生院、898个村卫生室实现中医服务全覆盖，签约率达41.67%，近300人受益。';
    const { candidates } = read(text);
    expect(candidates).toHaveLength(5);
    for (const { place } of candidates) expect(text.slice(place.start, place.end)).toBe(place.printed);
  });
});

describe('what a figure is called, where its own words do not say', () => {
  const labels = (text: string) => columns(text, ['printed', 'label']);
  test.each<[string, string[]]>([
    [
      '知识、行为与技能以及急救三个方面掌握率分别为61%、45%、38%。',
      ['61% 知识掌握率', '45% 行为与技能掌握率', '38% 急救掌握率'],
    ],
    ['死亡率由上年的2.4‰下降到2.2‰。', ['2.4‰ 死亡率', '2.2‰ 死亡率']],
    ['卫生院门诊量较上年同期增长17%。', ['17% 卫生院门诊量增幅']],
    ['次均费用236元，按当年价格比上年上涨3%。', ['236元 次均费用', '3% 次均费用增幅']],
    ['85%以上的乡镇卫生院配齐设备。', ['85%以上 乡镇卫生院配齐设备']],
    ['门诊次均费用198元，同比上涨2.3%。', ['198元 门诊次均费用', '2.3% 门诊次均费用增幅']],
    ['村医月收入由2018年的1800元增加到3200元。', ['1800元 村医月收入', '3200元 村医月收入']],
    ['全省诊疗量占比为50%，而越城区达到68%。', ['50% 诊疗量占比', '68% 诊疗量占比']],
    ['力争到2023年底实现远程心电全覆盖。', ['全覆盖 远程心电']],
    ['药占比下降3%，达到47%。', ['3% 药占比降幅', '47% 药占比']],
    ['医院接诊58万人次，占43%，同比增长6%。', ['58万人次 医院接诊', '43% 医院接诊占比', '6% 医院接诊增幅']],
  ])('%s', (text, expected) => expect(labels(text)).toEqual(expected));
});

describe('what is no figure', () => {
  test.each<[string, string]>([
    ['一、主要做法', 'heading'],
    ['2型糖尿病患者规范管理', 'name'],
    ['百元医疗收入消耗的卫生材料下降', 'other:分母'],
    ['20211-3月，全县就诊情况', 'date'],
    ['坚持“三医联动”改革。', 'name'],
    ['打造“15分钟医保服务圈”。', 'name'],
    ['在县政协九届三次会议上', 'name'],
    ['聚焦四个重点方面', 'other:列举的个数'],
    ['65岁以上老年人免费体检。', 'other:年龄，界定对象'],
    ['经过两年建设', 'other:时长'],
    ['三级医院带动基层', 'grade'],
    ['依据某政办发〔2021〕7号文件', 'document-number'],
    ['《三年行动方案》', 'name'],
    ['浏览次数：7334', 'boilerplate'],
    ['培育一批名医', 'other:批次或不定数'],
    ['市本级及三区公立医院', 'other:地域统称'],
    ['9日，记者获悉', 'date'],
    ['国家医保局10日发布公报', 'date'],
    ['对排名后3位的予以通报', 'other:名次'],
    ['开展“百日攻坚”行动', 'name'],
    ['5岁以下儿童死亡率下降', 'other:年龄，界定对象'],
  ])('%s', (text, use) => {
    const { candidates, accounted } = read(text);
    expect(candidates).toEqual([]);
    expect(accounted[0]?.use).toBe(use);
  });
  test('what is not sure is empty', () => expect(read('代号 7334。').accounted[0]?.use).toBe(''));
});

describe('nature: a target is never taken for a result in doubt', () => {
  const nature = (text: string, context: Partial<DraftContext> = {}) => columns(text, ['nature'], context);
  test.each<[string, string[]]>([
    ['目前签约率达41.67%。', ['actual']],
    ['到2025年，签约率达到75%以上。', ['target']],
    ['力争签约率不低于75%。', ['target']],
    ['床位由2019年的5.1张增加到2021年的5.3张。', ['actual', 'actual']],
    ['据初步推算，2020年卫生总费用预计38.6亿元。', ['actual']],
    ['会议要求，每个县至少建成3个中心。', ['standard']],
    ['计划新建村卫生室30所。', ['plan']],
    ['今年将重点建设500个医共体。', ['plan']],
    ['每年安排2000万元用于人才培养。', ['plan']],
    ['到2018年底，全县共有医疗机构412家。', ['actual']],
    ['列入国家自然科学基金计划项目2个。', ['actual']],
    ['扩大免疫规划接种率保持在95%。', ['actual']],
    ['人均预期寿命82.25岁。', ['actual']],
    ['报销比例由70%提高到75%。', ['standard', 'standard']],
    ['办理时限不超过5个工作日。', ['standard']],
    ['推进基层中医药服务全覆盖。', ['target']],
    ['计划建设18个站点，目前6个正在建设之中，实现群众可以办理等12项业务。', ['plan', 'actual', 'target']],
  ])('%s', (text, expected) => expect(nature(text)).toEqual(expected));
  test('the figures of a plan are none of them results, unless the sentence says so', () => {
    expect(nature('创建2个重点专科、3个特色专科。', { isPlan: true })).toEqual(['plan', 'plan']);
    expect(nature('床位达到3.5张。', { isPlan: true })).toEqual(['target']);
    expect(nature('目前全县已有床位860张。', { isPlan: true })).toEqual(['actual']);
  });
  test('the past in a plan is past; what a notice asks for is a target', () => {
    expect(nature('2020年末，签约率达到31.7%。', { isPlan: true })).toEqual(['actual']);
    expect(nature('建档率达到90%，规范管理率达到62%以上。', { isPlan: true })).toEqual(['target', 'target']);
    expect(nature('90%的卫生院达到推荐标准。', { isPlan: true })).toEqual(['target']);
  });
  test('what is to come stays so over a full stop', () => {
    expect(nature('今年将加快标准化建设。创建12个重点专科，新增50家次中心。')).toEqual(['plan', 'plan']);
    expect(nature('争取中央资金2300万元。')).toEqual(['actual']);
  });
  test('the items of a list share their verb', () => {
    expect(nature('力争建设5个中心，10个满足标准的卫生院。')).toEqual(['plan', 'plan'].map(() => expect.any(String)));
    expect(nature('力争建设5个中心，10个满足标准的卫生院。')).not.toContain('actual');
  });
});

describe('period', () => {
  const period = (text: string) => columns(text, ['period']);
  test.each<[string, string[]]>([
    ['2020年，签约率达30%，共10家。', ['2020', '2020']],
    ['截至2018年12月底，签约人数382万人。', ['2018-12']],
    ['去年完成诊疗5万人次。', ['2020?']],
    ['全县有卫生院18家。', ['2021?']],
    ['签约率为27.21%，较2020年提高1.3个百分点。', ['2021?', '2021?']],
    ['由2019年的77.9%提高到2020年的78.2%。', ['2019', '2020']],
    ['起付线由600元降至400元。', ['未说明', '2021?']],
    ['累计办理6665人次。', ['../2021?']],
    ['2020年第二季度诊疗5万人次。', ['2020-04/2020-06']],
    ['到2025年，签约率达到75%。', ['2025']],
    ['到2025年和2030年，签约率分别不低于25%和30%。', ['2025', '2030']],
    [
      '到2025年和2030年，签约率分别不低于25%和30%，锻炼人数比例达到37%及以上和40%及以上，死亡率降到9/10万及以下和8/10万及以下。',
      ['2025', '2030', '2025', '2030', '2025', '2030'],
    ],
    ['比例为27.2%，较2020年的均值25.9%高出1.3个百分点。', ['2021?', '2020', '2021?']],
    ['《公报》显示，2020年，基金结存6324亿元。享受待遇21亿人次。', ['2020', '2020?']],
    ['“十三五”期间，素养水平提高17个百分点。', ['2016/2020']],
    ['力争到“十四五”末，签约率达到92%。', ['2025']],
    ['次均费用236元，按当年价格比上年上涨3.1%。', ['2021?', '2021?']],
    ['比去年多5家，达到20家。', ['2021?', '2021?']],
    ['20211-3月，全县诊疗5万人次。', ['2021-01/2021-03']],
    ['截至2020年12月底，签约率达61%。下派专家136人次。', ['2020-12', '2021?']],
    ['2020年获省一等奖。全县有卫生院18家。', ['2020?'].map(() => expect.any(String))],
  ])('%s', (text, expected) => expect(period(text)).toEqual(expected));
});

test('a heading dates the figures below it; the period of a title holds for the whole text', () => {
  const periods = (headings: string[], context: Partial<DraftContext> = {}) =>
    figuresOf({ number: 1, text: '新建医院3所。', headings }, { ...CONTEXT, ...context }).candidates.map(
      ({ cells }) => cells['period'],
    );
  expect(periods(['三、2023年工作打算'])).toEqual(['2023']);
  expect(periods(['一、工作目标'])).toEqual(['2021?']);
  expect(periods([], { period: '2021-01/2021-03' })).toEqual(['2021-01/2021-03']);
  expect(periods([], { period: '2020/2021?' })).toEqual(['2021?']);
});

describe('what it is of', () => {
  test('a known indicator, with its unit; else what the text calls it', () => {
    expect(columns('县域内就诊率达90%，举办健康讲座12场。', ['indicator', 'label', 'unit'])).toEqual([
      'county-visit-rate  %',
      'lectures  场次',
    ]);
    expect(columns('培训乡村医生51人。', ['indicator', 'label'])).toEqual(['乡村医生']);
    expect(columns('医院接诊40万人次，同比增加16.5%，下降2%。', ['label'])).toEqual([
      '医院接诊',
      '医院接诊增幅',
      '医院接诊降幅',
    ]);
    expect(columns('甲、乙素养水平分别为61.32%、45.85%。', ['label'])).toEqual(
      ['甲', '乙素养水平'].map(() => expect.any(String)),
    );
    expect(columns('支出20亿元，占27.4%。', ['label'])).toEqual(['支出', '支出占比']);
    // By how much a rate rose is no value of the rate; what it reached is.
    expect(columns('县域就诊率提高2%，达到91%。', ['indicator', 'label'])).toEqual([
      '县域就诊率增幅',
      'county-visit-rate',
    ]);
  });
  test('the division and the institution it was taken in', () => {
    expect(columns('全省床位10万张。越城区第一人民医院开放床位860张。', ['region', 'institution', 'coverage'])).toEqual(
      ['330000  whole', '330602 first-hospital institution'],
    );
  });
});
