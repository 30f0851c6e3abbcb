/** Turns single cells of the county wrong, one at a time, and expects the check to name the file and the line. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/cli/content-check.ts';

let root: string;
beforeAll(() => {
  root = join(mkdtempSync(join(tmpdir(), 'kb 内容 ')), 'content');
  cpSync('tests/fixtures/county', root, { recursive: true });
});
afterAll(() => rmSync(join(root, '..'), { recursive: true, force: true }));

type Edit = (text: string) => string;

/** Sets a cell of a CSV table without quotes in the row's first columns: data row `row` (0-based), by column name. */
const setCell =
  (row: number, column: string, value: string): Edit =>
  (text) => {
    const lines = text.split('\n');
    const index = (lines[0] ?? '').split(',').indexOf(column);
    const cells =
      (lines[row + 1] ?? '').match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? [];
    cells[index] = value;
    lines[row + 1] = cells.slice(0, (lines[0] ?? '').split(',').length).join(',');
    return lines.join('\n');
  };
const replace =
  (from: string | RegExp, to: string): Edit =>
  (text) => {
    expect(text).toMatch(from);
    return text.replace(from, to);
  };
/** The line on which a piece of text stands, 1-based. */
const lineOf = (text: string, needle: string) => text.slice(0, text.indexOf(needle)).split('\n').length;

const OBS = 'documents/baishi-2024/observations.csv';
const ADO = 'documents/baishi-2024/adoptions.csv';
const EVE = 'documents/baishi-2024/events.csv';
const CIT = 'documents/baishi-2024/citations.csv';
const NUM = 'documents/baishi-2024/numerals.csv';
const DOC = 'documents/baishi-2024/index.mdx';
const MEA = 'measures/family-doctor.mdx';
const IND = 'indicators/key-group-signing-rate.mdx';
const REG = 'regions/339922.mdx';

/** [what is wrong, file, edit, rule, line (a number, or the text that stands on it)] */
const CASES: [string, string, Edit, string, number | string][] = [
  ['编号有大写', OBS, setCell(0, 'id', 'Visits'), 'schema/invalid-format', 2],
  ['编号与段落锚点同形', OBS, setCell(0, 'id', 'p12'), 'schema/rule', 2],
  [
    '编号重复',
    ADO,
    (text) => setCell(1, 'id', (text.split('\n')[1] ?? '').split(',')[0] ?? '')(text),
    'duplicate/id',
    3,
  ],
  ['指标不存在', OBS, setCell(0, 'indicator', 'county-visit-rates'), 'reference/indicator', 2],
  ['地区代码缺位', OBS, setCell(0, 'region', '33060'), 'schema/invalid-format', 2],
  ['地区不存在', OBS, setCell(0, 'region', '339999'), 'reference/region', 2],
  ['地区不在文献之列', OBS, setCell(0, 'region', '339921'), 'reference/region-not-listed', 2],
  [
    '机构不存在',
    OBS,
    (text) => setCell(0, 'coverage', 'institution')(setCell(0, 'institution', 'baishi-hospital-nine')(text)),
    'reference/institution',
    2,
  ],
  ['日期不存在', OBS, setCell(0, 'period', '2019-02-30'), 'schema/rule', 2],
  ['日期写成中文', OBS, setCell(0, 'period', '2019年'), 'schema/rule', 2],
  ['日期颠倒', OBS, setCell(0, 'period', '2020/2019'), 'schema/rule', 2],
  ['数值带千分号', OBS, setCell(0, 'value', '"45,000,000"'), 'schema/invalid-format', 2],
  ['数值带单位', OBS, setCell(0, 'value', '4500万'), 'schema/invalid-format', 2],
  ['数值为空', OBS, setCell(0, 'value', ''), 'schema/invalid-format', 2],
  ['数值与原文不符', OBS, setCell(0, 'value', '4500'), 'figure/value', 2],
  ['单位不认识', OBS, setCell(0, 'unit', '人数'), 'schema/choice', 2],
  ['单位与指标不同', OBS, setCell(3, 'unit', '家'), 'figure/unit', 5],
  ['比较号与限定词不符', OBS, setCell(0, 'comparator', '='), 'figure/comparator', 2],
  ['比较号不认识', OBS, setCell(0, 'comparator', '>'), 'schema/choice', 2],
  ['性质不认识', OBS, setCell(0, 'nature', 'real'), 'schema/choice', 2],
  ['口径性质不认识', OBS, setCell(0, 'basis', 'yearly'), 'schema/choice', 2],
  ['统计范围为空', OBS, setCell(0, 'coverage', ''), 'schema/choice', 2],
  ['统计范围不认识', OBS, setCell(0, 'coverage', '全市'), 'schema/choice', 2],
  ['有机构却不是一家机构的数', OBS, setCell(0, 'institution', 'baishi-hospital'), 'schema/rule', 2],
  ['是一家机构的数却没有机构', OBS, setCell(0, 'coverage', 'institution'), 'schema/rule', 2],
  ['指标与标签都填', OBS, setCell(0, 'label', '住院人次'), 'schema/rule', 2],
  ['指标与标签都空', OBS, setCell(0, 'indicator', ''), 'schema/rule', 2],
  ['不是百分比却称比率', OBS, setCell(3, 'basis', 'rate'), 'schema/rule', 5],
  ['不是时间却称时长', OBS, setCell(0, 'basis', 'duration'), 'schema/rule', 2],
  ['以分钟计却称存量', OBS, (text) => setCell(0, 'unit', '分钟')(setCell(0, 'basis', 'stock')(text)), 'schema/rule', 2],
  ['折算的写法不认识', OBS, setCell(0, 'converted', '是'), 'schema/choice', 2],
  ['段落号为零', OBS, setCell(0, 'paragraph', '0'), 'schema/invalid-format', 2],
  ['段落号出界', OBS, setCell(0, 'paragraph', '99'), 'reference/paragraph', 2],
  ['多一格', OBS, replace(/(\n[^\n]*)(\n)/, '$1,多$2'), 'table/cells', 2],
  ['列名写错', OBS, replace('indicator', 'indicater'), 'table/unknown-column', 1],
  ['少一列', ADO, replace('status,', ''), 'table/missing-column', 1],
  ['引号不成对', ADO, (text) => setCell(0, 'summary', '"没有收尾')(text), 'table/quotes', 2],
  ['举措不存在', ADO, setCell(0, 'measure', 'family-docter'), 'reference/measure', 2],
  ['状态不认识', ADO, setCell(0, 'status', 'done'), 'schema/choice', 2],
  ['半角标点', ADO, setCell(0, 'summary', '"组建医共体,统一管理"'), 'text/half-width', 2],
  ['脚本', ADO, setCell(0, 'summary', '<script>alert(1)</script>'), 'text/markup', 2],
  ['公式', ADO, setCell(0, 'note', '=HYPERLINK(1)'), 'text/formula', 2],
  ['电话', ADO, setCell(0, 'note', '联系电话：55512345'), 'privacy/phone', 2],
  ['承办人姓名', ADO, setCell(0, 'note', '承办人：张三丰'), 'privacy/name', 2],
  ['全角公式', ADO, setCell(0, 'summary', '＝1+1'), 'text/formula', 2],
  ['减号公式', ADO, setCell(0, 'summary', '-2+3'), 'text/formula', 2],
  ['手机号码分段', ADO, setCell(0, 'note', '手机 138 0013 8000 办理'), 'privacy/phone', 2],
  ['八位号码', ADO, setCell(0, 'note', '请拨 83712345 办理'), 'privacy/phone', 2],
  ['全角区号', EVE, setCell(0, 'title', '（０５７５）８３７１２３４５'), 'privacy/phone', 2],
  ['引文里的手机', CIT, setCell(0, 'printed', '１３８００１３８０００'), 'privacy/phone', 2],
  ['标签后只有空格', ADO, setCell(0, 'note', '承办人 张三'), 'privacy/name', 2],
  ['姓名与职务', ADO, setCell(0, 'note', '由张三丰主任负责推进'), 'privacy/name', 2],
  ['身份证号', ADO, setCell(0, 'note', '号码330602199001011234'), 'privacy/identity', 2],
  ['邮箱', ADO, setCell(0, 'note', '写信到ab＠example．com'), 'privacy/mail', 2],
  ['软连字符', OBS, setCell(0, 'remark', '全\u00ad市'), 'text/invisible', 2],
  ['行分隔符', CIT, setCell(0, 'printed', '某\u2028办法'), 'text/invisible', 2],
  ['部首', ADO, setCell(0, 'summary', '⼈⺠医院'), 'text/look-alike', 2],
  ['兼容汉字', NUM, setCell(0, 'printed', '\uf9d1'), 'text/look-alike', 2],
  ['转义写出的零宽字符', DOC, replace(/^short: .*$/m, 'short: "甲\\u200B乙"'), 'text/invisible', 'short:'],
  ['事件类别不认识', EVE, setCell(0, 'kind', 'published'), 'schema/choice', 2],
  ['推断没有依据', EVE, (text) => setCell(0, 'note', '')(setCell(0, 'date_basis', 'inferred')(text)), 'schema/rule', 2],
  [
    '问号却称原文写明',
    EVE,
    (text) => setCell(0, 'date_basis', 'printed')(setCell(0, 'date', '2023?')(text)),
    'schema/rule',
    2,
  ],
  ['政策不存在', CIT, setCell(0, 'policy', 'no-such-policy'), 'reference/policy', 2],
  ['台账用途不存在', NUM, setCell(0, 'use', 'dates'), 'reference/observation', 2],
  ['台账用途写法', NUM, setCell(0, 'use', 'other:'), 'schema/invalid-format', 2],
  ['不是 UTF-8', OBS, (text) => text, 'encoding/utf-8', 1],
  ['替换字符', OBS, setCell(0, 'remark', '全市�'), 'encoding/replacement', 2],
  ['空字符', OBS, setCell(0, 'remark', '全市\u0000'), 'encoding/nul', 2],
  ['零宽字符', OBS, setCell(0, 'remark', '全\u200b市'), 'encoding/invisible', 2],
  ['乱码', OBS, setCell(0, 'remark', '锟斤拷'), 'encoding/mojibake', 2],
  ['日期没加引号', DOC, replace(/signed: ['"](.*?)['"]/, 'signed: $1'), 'yaml/unquoted-date', 'signed:'],
  ['代码没加引号', DOC, replace(/^region: .*$/m, 'region: 339922'), 'schema/type', 'region:'],
  ['不认识的字段', DOC, replace(/^issuer:/m, 'isuer:'), 'schema/unknown-key', 'isuer:'],
  ['字段重复', DOC, replace(/^(short: .*)$/m, '$1\n$1'), 'yaml/duplicate-key', 'short:'],
  ['指纹不全', DOC, replace(/sha256: \S+/, 'sha256: abc'), 'schema/invalid-format', 'sha256:'],
  ['缩进错', DOC, replace(/^ {2}sha256:/m, '   sha256:'), 'yaml/syntax', 'sha256:'],
  ['正文引入脚本', DOC, (text) => `${text}\n\nimport x from 'y'\n`, 'mdx/import', "import x from 'y'"],
  ['正文有表达式', DOC, (text) => `${text}\n\n一段 {1 + 1} 话。\n`, 'mdx/expression', '一段 {1'],
  ['正文有脚本标签', DOC, (text) => `${text}\n\n<script>x</script>\n`, 'mdx/component', '<script>x'],
  ['正文有裸数字', DOC, (text) => `${text}\n\n共有 37 家医院。\n`, 'prose/bare-figure', '共有 37'],
  ['观测不存在', DOC, (text) => `${text}\n\n床位为<Obs id="bedz" />。\n`, 'prose/obs', '床位为<Obs'],
  [
    '引用段落不存在',
    DOC,
    (text) => `${text}\n\n如此。<Cite doc="baishi-2024" p="969" />\n`,
    'prose/cite',
    '如此。<Cite',
  ],
  ['危险链接', DOC, (text) => `${text}\n\n[看](javascript:alert(1))\n`, 'mdx/link', '[看]'],
  ['站内链接落空', DOC, (text) => `${text}\n\n[看](/no-such-page/)\n`, 'prose/link', '[看]'],
  ['锚点落空', DOC, (text) => `${text}\n\n[看](#nowhere)\n`, 'prose/link', '[看]'],
  ['冒充的链接', DOC, (text) => `${text}\n\n[https://gov.cn](https://gov.cn@evil.example/)\n`, 'mdx/link', '[https'],
  ['双斜线链接', DOC, (text) => `${text}\n\n[看](//evil.example/x)\n`, 'mdx/link', '[看]'],
  ['脚注', DOC, (text) => `${text}\n\n文字[^a]\n\n[^a]: 注\n`, 'mdx/footnote', '文字[^a]'],
  ['勾选清单', DOC, (text) => `${text}\n\n- [ ] 待办\n`, 'mdx/task-list', '- [ ]'],
  ['原型上的名称', DOC, (text) => `${text}\n\n<constructor />\n`, 'mdx/component', '<constructor'],
  ['属性重复', DOC, (text) => `${text}\n\n<Obs id="a" id="b" />\n`, 'mdx/attribute', '<Obs id="a"'],
  ['实体写出的方向符', DOC, (text) => `${text}\n\n文字 &#x202e;反向\n`, 'text/invisible', '文字 &#x202e;'],
  ['中文数字', DOC, (text) => `${text}\n\n达到百分之七十三点四。\n`, 'prose/bare-figure', '达到百分'],
  ['断行的号码', DOC, (text) => `${text}\n\n拨打8371\n2345。\n`, 'privacy/phone', '拨打8371'],
  ['没有汉字的标题', DOC, (text) => `${text}\n\n## events\n`, 'prose/heading', '## events'],
  ['上位举措不存在', MEA, replace(/broader: .*/, 'broader: primary-capabilty'), 'reference/measure', 'broader:'],
  [
    '举措成环',
    'measures/primary-care.mdx',
    replace(/^name:/m, 'broader: family-doctor\nname:'),
    'measure/cycle',
    'broader:',
  ],
  [
    '别名类型不认识',
    'measures/county-medical-community.mdx',
    replace(/type: exact/, 'type: same'),
    'schema/choice',
    'type: same',
  ],
  ['方向不认识', IND, replace(/direction: .*/, 'direction: up'), 'schema/choice', 'direction:'],
  ['指标单位不认识', IND, replace(/unit: .*/, 'unit: 百分比'), 'schema/choice', 'unit:'],
  ['领域不是一级', IND, replace(/domain: .*/, 'domain: family-doctor'), 'reference/domain', 'domain:'],
  ['上级代码不承', REG, replace(/parent: .*/, "parent: '320000'"), 'region/parent', 'parent:'],
  ['级别不符', REG, replace(/level: .*/, 'level: prefecture'), 'region/level', 'level:'],
  ['代码与文件名不符', REG, replace(/code: .*/, "code: '330700'"), 'region/code', 'code:'],
  ['政策级别不认识', 'policies.yaml', replace(/level: \S+/, 'level: city'), 'schema/choice', 'level: city'],
  ['机构类别不认识', 'institutions.yaml', replace(/kind: \S+/, 'kind: clinic'), 'schema/choice', 'kind: clinic'],
];

describe('一格写错，校验都指得出文件与行', () => {
  test.each(CASES)('%s', (_name, file, edit, rule, where) => {
    const path = join(root, file);
    const original = readFileSync(path);
    const changed = edit(original.toString('utf8'));
    if (rule === 'encoding/utf-8')
      writeFileSync(path, Buffer.concat([Buffer.from([0xc9, 0xdc, 0xd0, 0xcb]), original]));
    else {
      expect(changed).not.toBe(original.toString('utf8'));
      writeFileSync(path, changed);
    }
    try {
      const { problems } = checkContent(root);
      const line = typeof where === 'number' ? where : lineOf(changed, where);
      const found = problems.filter((problem) => problem.rule === rule && problem.file === `content/${file}`);
      expect(
        found.map((problem) => problem.line),
        JSON.stringify(problems.slice(0, 4)),
      ).toContain(rule === 'yaml/duplicate-key' ? line + 1 : line);
      expect(
        found.every(({ message, remedy }) => /\p{Script=Han}/u.test(message) && /\p{Script=Han}/u.test(remedy)),
      ).toBe(true);
    } finally {
      writeFileSync(path, original);
    }
  });

  test('文件改名后，指向它的都报出来', () => {
    const path = join(root, MEA);
    renameSync(path, join(root, 'measures/FamilyDoctor.mdx'));
    const { problems } = checkContent(root);
    renameSync(join(root, 'measures/FamilyDoctor.mdx'), path);
    expect(problems.some(({ rule, file }) => rule === 'files/name' && file.endsWith('FamilyDoctor.mdx'))).toBe(true);
    expect(
      problems.some(({ rule, message }) => rule === 'reference/measure' && message.includes('family-doctor')),
    ).toBe(true);
  });

  test('原样的内容没有问题', () => {
    expect(checkContent(root).problems).toEqual([]);
  });
});
