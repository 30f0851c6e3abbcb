import { describe, expect, test } from 'vitest';
import { findNumerals } from '../../../src/text/numerals/find-numerals.ts';

const kinds = (text: string) =>
  findNumerals(text)
    .map(({ printed, kind }) => `${printed} ${kind}`)
    .join('; ');

describe('what a numeral is', () => {
  test.each([
    ['一是抓，二是建，三是管', '一 heading; 二 heading; 三 heading'],
    ['包括一是督导、二是考核', '一 heading; 二 heading'],
    ['一、总体', '一 heading'],
    ['三万亿、两万亿', '三万亿 number; 两万亿 number'],
    ['　　（一）总体', '一 heading'],
    ['1.推进', '1 heading'],
    ['如下：（二）总体', '二 heading'],
    ['（50%）', '50% percent'],
    ['第三方，第9个', '三 ordinal; 9 ordinal'],
    ['第一、二、三批', '一 ordinal; 二 ordinal; 三 ordinal'],
    ['第3—5期', '3—5 ordinal'],
    ['第一线、第一定点', '一 ordinal; 一 ordinal'],
    ['一号楼', '一 ordinal'],
    ['某政办发〔2023〕26号', '2023 document-number; 26 document-number'],
    ['某卫发(2019)121号', '2019 document-number; 121 document-number'],
    ['某卫发［２０１９］１２１号', '２０１９ document-number; １２１ document-number'],
    ['第133号提案', '133 document-number'],
    ['二级医院、三甲复评', '二 grade; 三 grade'],
    ['H7N9，0352，1.2.3', '7 code; 9 code; 0352 code; 1.2.3 code'],
    ['5G，3.0T磁共振，2019-nCoV', '5 code; 3.0 code; 2019 code'],
    ['编号：2023-00346，编号：12345', '2023-00346 code; 12345 code'],
    ['12320热线，拨打120急救', '12320 code; 120 code'],
    ['电话：0000-1234567，见表2-1，1-2-3', '0000-1234567 code; 2-1 code; 1-2-3 code'],
    ['建成APP2个', '2 number'],
    ['“十四五”期间，“一五十百”布局', '十四五 name; 一五十百 name'],
    ['10:12到场，8：00-17：30，上午八点半', '10:12 clock; 8：00-17：30 clock; 八点半 clock'],
    ['医护比1:2，按1:10配备，医护比1比0.6', '1:2 ratio; 1:10 ratio; 1比0.6 ratio'],
    ['二〇二三年八月十日，今年1月1日', '二〇二三年八月十日 date; 1月1日 date'],
    ['2023年8月-9月，2019/2020学年', '2023年8月-9月 date; 2019/2020 date'],
    ['2019，2020两年', '2019 date; 2020 date; 两 number'],
    ['2019人，2019-2020人', '2019 number; 2019-2020 range'],
    ['2019 全县', '2019 number'],
    ['2019年比2018年', '2019年 date; 2018年 date'],
    ['三个月，三月，3月龄', '三 number; 三月 date; 3 number'],
    ['每十万人，每5年', '十万 per; 5 number'],
    ['（万元），单位：万人次，上万元', '万 per; 万 per; 万 number'],
    ['○加强领导，李○○同志，二○○八年', '二○○八年 date'],
  ])('%s', (text, expected) => expect(kinds(text)).toBe(expected));

  test('a word is none where its characters belong to others', () => {
    expect(kinds('十分钟，系统一个，合同一份，清单一张')).toBe('十 number; 一 number; 一 number; 一 number');
    expect(kinds('十分重要，统一管理，同一标准，单一来源，三点一线')).toBe('三 number');
    expect(kinds('增长百分之二十一同比')).toBe('百分之二十一 percent');
  });
});
