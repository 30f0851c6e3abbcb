/** Records and rows that say what can't be: each is told with its file, its line and a sentence. */
import { describe, expect, test } from 'vitest';
import { checkWith, told, type Change } from './broken-county.ts';

const DOC = 'documents/qinghe-2023/index.mdx';
const OBS = 'documents/qinghe-2023/observations.csv';
const ADO = 'documents/qinghe-2023/adoptions.csv';
const EVE = 'documents/qinghe-2023/events.csv';
const REG = 'regions/339921.mdx';
const replace =
  (from: string | RegExp, to: string): Change =>
  (text) => {
    expect(text).toMatch(from);
    return text.replace(from, to);
  };
const cell =
  (column: string, value: string): Change =>
  (text) => {
    const lines = text.split('\n');
    const at = lines[0]?.split(',').indexOf(column) ?? -1;
    lines[1] = (lines[1] ?? '').split(',').with(at, value).join(',');
    return lines.join('\n');
  };
const long = '长'.repeat(3000);

const CASES: [string, Change, string][] = [
  [EVE, cell('date', '2023-02-29'), `${EVE}:2 schema/rule “date”（“2023-02-29”）2023 年 2 月没有 29 日`],
  [EVE, cell('date', '202X'), `${EVE}:2 schema/rule “date”（“202X”）日期里有 X（位数不明）`],
  [EVE, cell('date', '-0100'), `${EVE}:2 schema/rule “date”（“-0100”）只收公元 1900 至 2100 年的日期`],
  [EVE, cell('date', '9'.repeat(200)), `${EVE}:2 schema/rule “date”（“${'9'.repeat(60)}…”）日期太长`],
  [EVE, cell('id', 'events'), `${EVE}:2 schema/rule “id”（“events”）行编号与文献页上的栏目同名`],
  [EVE, cell('id', 'card-x'), `${EVE}:2 schema/rule “id”（“card-x”）行编号与文献页上的栏目同名`],
  [EVE, cell('id', 'nul'), `${EVE}:2 schema/rule “id”（“nul”）编号与系统保留的名称相同`],
  [EVE, cell('title', long), `${EVE}:2 schema/rule “title”（“${'长'.repeat(60)}…”）文字超过 2000 字`],
  [OBS, cell('unit', 'constructor'), `${OBS}:2 schema/choice “unit”的取值 “constructor” 不在规定之内`],
  [OBS, cell('indicator', 'constructor'), `${OBS}:2 reference/indicator 指标“constructor”不存在`],
  [OBS, cell('value', '1'.repeat(16)), `${OBS}:2 schema/rule “value”（“${'1'.repeat(16)}”）数字超过 15 位`],
  [OBS, cell('paragraph', '9'.repeat(400)), `${OBS}:2 schema/rule “paragraph”（“${'9'.repeat(60)}…”）段落号超过 10000`],
  [OBS, replace('value_max', '__proto__'), `${OBS}:1 table/unknown-column 不认识的列“__proto__”`],
  [
    DOC,
    replace(/paragraphs: '.*'/, "paragraphs: '1-999999999'"),
    `${DOC}:22 schema/rule “original.paragraphs”（“1-999999999”）段落范围为空、前后颠倒或太大`,
  ],
  [
    DOC,
    replace(/paragraphs: '.*'/, "paragraphs: '0-3'"),
    `${DOC}:22 schema/rule “original.paragraphs”（“0-3”）段落范围为空、前后颠倒或太大`,
  ],
  [
    DOC,
    replace('paragraphs: [5, 11]', 'paragraphs: [5, 99999]'),
    `${DOC}:34 schema/too-big “notes.0.paragraphs.1”（99999）段落号超过 10000`,
  ],
  [DOC, replace(/file: .*/, "file: '..'"), `${DOC}:20 schema/invalid-format “original.file”（“..”）原件文件名不对`],
  [DOC, replace(/file: .*/, 'file: .'), `${DOC}:20 schema/invalid-format “original.file”（“.”）原件文件名不对`],
  [
    DOC,
    replace(/file: .*/, 'file: a/b.txt'),
    `${DOC}:20 schema/invalid-format “original.file”（“a/b.txt”）原件文件名不对`,
  ],
  [
    DOC,
    replace(/file: .*/, 'file: a.txt.'),
    `${DOC}:20 schema/invalid-format “original.file”（“a.txt.”）原件文件名不对`,
  ],
  [
    DOC,
    replace(/file: .*/, 'file: con.txt'),
    `${DOC}:20 schema/rule “original.file”（“con.txt”）文件名与 Windows 的设备同名`,
  ],
  [
    DOC,
    replace(/file: .*/, 'file: Baishi-2024.txt'),
    `${DOC}:20 original/case 原件“Baishi-2024.txt”与文献 baishi-2024 的“baishi-2024.txt”只有大小写不同`,
  ],
  [
    DOC,
    replace(/file: .*/, 'file: baishi-2024.txt'),
    `${DOC}:21 original/fingerprint 同一份原件“baishi-2024.txt”在文献 baishi-2024 里的指纹不同`,
  ],
  [DOC, replace(/^title: .*/m, 'title: 《》'), `${DOC}:2 schema/rule “title”（“《》”）名称里没有文字`],
  [DOC, replace(/^short: .*/m, "short: '……'"), `${DOC}:3 schema/rule “short”（“……”）名称里没有文字`],
  [DOC, replace(/^short: .*/m, 'short: "甲\\n乙"'), `${DOC}:3 schema/rule “short”（“甲U+000A乙”）名称里换了行`],
  [DOC, replace(/^short: .*/m, 'short: "甲'), `${DOC}:3 yaml/syntax YAML 写法有误：少了冒号、逗号、括号或收尾的引号`],
  [
    DOC,
    replace(/^signed: .*/m, "signed: '2024-01-15%'"),
    `${DOC}:8 schema/rule “signed”（“2024-01-15%”）推断的日期没有写依据`,
  ],
  [ADO, cell('end', '2001'), `${ADO}:2 schema/rule “end”（“2001”）止早于起`],
  ['regions/339921.mdx', (text) => `${text}\n> ## events\n\n- ## peers\n`, 'prose/heading 标题“events”没有汉字'],
  ['regions/339921.mdx', (text) => text.replace(/(\n---\n)[^]*/, '$1\n***\n\n[a]: /about/\n'), 'prose/empty 没有正文'],
  [DOC, replace('short:', 'constructor: x\nshort:'), `${DOC}:3 schema/unknown-key 不认识的字段“constructor”`],
  [DOC, replace('short:', '__proto__: x\nshort:'), `${DOC}:3 schema/unknown-key 不认识的字段“__proto__”`],
  [
    DOC,
    replace(/^summary: .*/m, 'summary: { toString: 1 }'),
    `${DOC}:40 schema/type “summary”应为文字，现为 一组“键: 值”`,
  ],
  [
    DOC,
    replace('kind: work-summary', 'kind: { toString: 1 }'),
    `${DOC}:4 schema/choice “kind”的取值 一组“键: 值” 不在规定之内`,
  ],
  [DOC, replace('kind: work-summary', 'kind: toString'), `${DOC}:4 schema/choice “kind”的取值 “toString” 不在规定之内`],
  [DOC, replace(/^short: .*/m, 'short: !evil 题'), `${DOC}:3 yaml/tag 用了标签（!）`],
  [REG, replace("code: '339911'", "code: '339921'"), `${REG}:7 region/former 旧名“禾丰县”的代码就是现在的代码 339921`],
  [
    REG,
    replace("code: '339911'", "code: '339922'"),
    `${REG}:7 region/former 旧名“禾丰县”的代码 339922 是“白石县”现在的代码`,
  ],
  [REG, replace("to: '2015'", "to: '1988'"), `${REG}:7 region/former 旧名“禾丰县”止于 1988，早于起始的 1990`],
  [REG, replace("to: '2015'", 'to: 前年'), `${REG}:7 schema/rule “former.0.to”（“前年”）日期不合 EDTF 写法`],
  ['policies.yaml', (text) => `%YAML 1.1\n---\n${text}`, 'policies.yaml:1 yaml/directive 有一行以“%”开头（YAML 指令）'],
  ['policies.yaml', (text) => `${text}- &x\n`, 'yaml/anchor 用了锚点或引用（& 或 *）'],
  [
    'measures/matrix.mdx',
    '---\n---\n',
    'measures/matrix.mdx:1 files/name 文件名“matrix.mdx”与网站自己的页面或栏目同名，不会被收录',
  ],
  [
    'measures/main.mdx',
    '---\n---\n',
    'measures/main.mdx:1 files/name 文件名“main.mdx”与网站自己的页面或栏目同名，不会被收录',
  ],
  ['cases/con.mdx', '---\n---\n', 'cases/con.mdx:1 files/name 文件名“con.mdx”编号与系统保留的名称相同，不会被收录'],
  [
    'cases/index.mdx',
    '---\n---\n',
    'cases/index.mdx:1 files/name 文件名“index.mdx”编号与系统保留的名称相同，不会被收录',
  ],
  [
    'measures/Digital-Health.mdx',
    '---\n---\n',
    'measures/Digital-Health.mdx:1 files/name 文件名“Digital-Health.mdx”不合体例，不会被收录',
  ],
  [
    `cases/${'a'.repeat(65)}.mdx`,
    '---\n---\n',
    `cases/${'a'.repeat(65)}.mdx:1 files/name 文件名“${'a'.repeat(60)}…”编号超过 64 个字符，不会被收录`,
  ],
  [
    'cases/qinghe-community.mdx',
    (text) => `${text}\n\n${'- '.repeat(10_000)}甲\n`,
    'limits/nesting 列表或引用嵌套超过 10 层，或缩进超过 24 格',
  ],
  ['cases/qinghe-community.mdx', (text) => `${text}\n\n甲<Cite doc="qinghe-2023" p="1-999999999" />\n`, 'prose/cite'],
];

describe("what can't be", () => {
  test.each(CASES)('%s', (path, change, expected) => {
    const problems = checkWith({ [path]: change });
    expect(
      problems.map(told).filter((line) => line.includes(expected)),
      problems.map(told).join('\n'),
    ).toHaveLength(1);
    for (const { message, remedy } of problems)
      expect(`${message}｜${remedy}`).toMatch(/\p{Script=Han}.*｜.*\p{Script=Han}/u);
  });
});

test('names that every object has may be ids, columns of names and values', () => {
  const problems = checkWith({
    'measures/constructor.mdx': `---\nname: constructor\nbroader: digital-health\ndefinition: 虚构\naliases: [{ name: __proto__, type: near }, { name: toString, type: near }]\ndistinct: []\nindicators: []\npolicies: []\n---\n虚构的一项举措。\n`,
    [EVE]: cell('measure', 'constructor'),
  });
  expect(problems.map(told)).toEqual([]);
});
