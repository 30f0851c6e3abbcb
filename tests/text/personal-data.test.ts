import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../src/text/personal-data.ts';

/** `kind words` of everything found. */
const found = (text: string, isEager = false) =>
  findPersonalData(text, isEager).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('telephone numbers, however they are typed', () => {
  test.each([
    ['联系 13800138000 办理', '13800138000'],
    ['手机 138 0013 8000 办理', '138 0013 8000'],
    ['１３８００１３８０００', '１３８００１３８０００'],
    ['１３８－００１３－８０００。', '１３８－００１３－８０００'],
    ['138.0013.8000', '138.0013.8000'],
    ['138–0013—8000', '138–0013—8000'],
    ['1 3 8 0 0 1 3 8 0 0 0', '1 3 8 0 0 1 3 8 0 0 0'],
    ['138\u200b00138000', '138\u200b00138000'],
    ['+86 13800138000', '+86 13800138000'],
    ['٠٥٧٥-٨٣٧١٢٣٤٥', '٠٥٧٥-٨٣٧١٢٣٤٥'],
    ['一三八零零一三八〇〇〇', '一三八零零一三八〇〇〇'],
    ['请拨 83712345 办理', '83712345'],
    ['拨打8371 234 5。', '8371 234 5'],
    ['请拨（0575）83712345', '（0575）83712345'],
    ['(0575)83712345', '(0575)83712345'],
    ['（0575） 8371-2345', '（0575） 8371-2345'],
    ['0575－83712345', '0575－83712345'],
    ['0575 8371 2345', '0575 8371 2345'],
    ['057583712345', '057583712345'],
    ['010-12345678转803', '010-12345678'],
    ['400-123-4567', '400-123-4567'],
    ['联系电话：55512345', '55512345'],
    ['咨询热线为8371-2345', '8371-2345'],
    ['QQ：12345678', '12345678'],
  ])('%s', (text, phone) => expect(found(text)).toEqual([`phone ${phone}`]));

  test.each([
    ...['12345热线', '拨打120', '4500万人次', '咨询服务1234567人次', '电话会议20190813召开', '联系2019-2020年度的工作'],
    ...[
      '〔2018〕67号',
      '2023年8月10日 10:18:57',
      '1-9999999999',
      '13-15,17-19',
      '1 2 3 4 5 6 7 8 9 10 11',
      '二〇一九年',
    ],
    ...[
      'https://www.example.org/t20190813_13800138000.html',
      '4d034c99683594332d96113800138000c1',
      '172.12万人，41.67%',
    ],
  ])('no number to dial: %s', (text) => expect(found(text)).toEqual([]));
});

describe('identity numbers and mail', () => {
  test.each([
    ['号码330602199001011234', 'identity 330602199001011234'],
    ['33060219900101123X', 'identity 33060219900101123X'],
    ['３３０６０２ 19900101 1234', 'identity ３３０６０２ 19900101 1234'],
    ['银行卡号：6222 0000 0000 0000', 'identity 6222 0000 0000 0000'],
    ['zhang_san@example.com', 'mail zhang_san@example.com'],
    ['写信到ｚｓ＠example．com', 'mail ｚｓ＠example．com'],
    ['zs(at)example.com', 'mail zs(at)example.com'],
    ['13800138000@example.com', 'mail 13800138000@example.com'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]));
  test.each(['330602199013451234', 'a@b', '@例', '1@2.3'])('neither: %s', (text) => expect(found(text)).toEqual([]));
});

describe('names of people', () => {
  test.each([
    ['承办人：某甲', ['某甲']],
    ['承办人 张三，联系人为李四', ['张三', '李四']],
    ['承 办 人 ： 王五', ['王五']],
    ['联系人是欧阳锋。', ['欧阳锋']],
    ['经办人　赵 六', ['赵 六']],
    ['通讯员郑二平 冯三强', ['郑二平', '冯三强']],
    ['本报记者吴一凡', ['吴一凡']],
    ['由张三丰主任负责推进', ['张三丰']],
    ['市卫健委李四副主任到会', ['李四']],
    ['请王五、赵六院长', ['赵六']],
    ['副市长张伟调研', ['张伟']],
    ['主任：陈建国', ['陈建国']],
    ['张三县长到会', ['张三']],
    ['由马云飞同志牵头', ['马云飞']],
    ['会长孙小川介绍', ['孙小川']],
  ])('%s', (text, names) => expect(found(text)).toEqual(names.map((name) => `name ${name}`)));

  test.each([
    ...[
      '各位主任',
      '院长负责制',
      '重要',
      '负责人为院长',
      '主任医师',
      '高级职称医师',
      '金华市市长',
      '龙游县长',
      '温州市长',
    ],
    ...[
      '卫健委主任',
      '党委书记',
      '纪委书记',
      '任何医生',
      '许多医生',
      '周边医生',
      '家庭医生',
      '全科医生',
      '安排医师下乡',
    ],
    ...['十余名医师', '康复医师', '江苏省长', '林业局长', '马鞍山市长', '张家口市长', '承办人：未说明', '负责人为单位'],
    ...['联系人制度', '各县负责人员', '时任院长', '副院长兼任', '院长周例会', '主任许可', '代表陈述', '医生严格执行'],
    ...['学习总书记重要讲话精神', '各位代表：', '县长挂帅', '作者单位', '记者从会上获悉', '负责人由院长担任', '李主任'],
    ...['韩国代表', '王某主任', '院长全面负责', '施行医师多点执业', '编辑工作', '联系人：从略'],
  ])('no name: %s', (text) => expect(found(text)).toEqual([]));

  test('whoever covers an original takes rarer surnames, too', () => {
    expect(found('副市长季晶调研')).toEqual([]);
    expect(found('副市长季晶调研', true)).toEqual(['name 季晶']);
    expect(found('院长全面负责，高度重视', true)).toEqual([]);
  });
});

test('long and odd text is read in no time', () => {
  const texts = [
    'a'.repeat(2e5) + '@',
    '1'.repeat(2e5),
    '1 '.repeat(1e5),
    '联系人：张三、'.repeat(3e4),
    '0575)'.repeat(4e4),
  ];
  const start = process.cpuUsage().user;
  for (const text of texts) findPersonalData(text);
  expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(5);
});
