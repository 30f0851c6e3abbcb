import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/source/read-source.ts';
import { level, list, listed, makeDocx, num, paragraph, run, table, type DocxParts } from './make-docx.ts';

const read = (parts: DocxParts) => readSource(makeDocx(parts), 'a.docx');
const textsOf = async (parts: DocxParts) => (await read(parts)).paragraphs.map(({ text }) => text);

describe('automatic numbers of Word', () => {
  const chinese = list(
    1,
    level(0, 'chineseCounting', '%1、', '<w:suff w:val="nothing"/>') +
      level(1, 'chineseCounting', '（%2）') +
      level(2, 'decimal', '%3.'),
  );

  test('are part of the text, deeper levels begin anew', async () => {
    const body = [
      listed('白石县总则', 1),
      listed('目标', 1, 1),
      listed('人员', 1, 1),
      listed('医师', 1, 2),
      listed('护士', 1, 2),
      listed('措施', 1),
      listed('签约', 1, 1),
    ].join('');
    expect(await textsOf({ body, numbering: chinese + num(1, 1) })).toEqual([
      '一、白石县总则',
      '（一）目标',
      '（二）人员',
      '1.医师',
      '2.护士',
      '二、措施',
      '（一）签约',
    ]);
  });

  test('give the outline', async () => {
    const { paragraphs } = await read({
      body: listed('总则', 1) + listed('目标', 1, 1),
      numbering: chinese + num(1, 1),
    });
    expect(paragraphs.map(({ outline }) => outline)).toEqual([
      { level: 1, mark: '一、' },
      { level: 2, mark: '（一）' },
    ]);
  });

  test('第%1条 counts past ten and a hundred', async () => {
    const body = Array.from({ length: 21 }, (_, index) => listed(`甲${index}`, 1)).join('');
    const numbering = list(1, level(0, 'chineseCountingThousand', '第%1条')) + num(1, 1);
    const texts = await textsOf({ body, numbering });
    expect([texts[0], texts[9], texts[10], texts[19], texts[20]]).toEqual([
      '第一条 甲0',
      '第十条 甲9',
      '第十一条 甲10',
      '第二十条 甲19',
      '第二十一条 甲20',
    ]);
  });

  test('two lists of one kind count on, unless one says where it starts', async () => {
    const start = (id: number) => num(id, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const body = listed('甲', 1) + listed('乙', 2) + listed('丙', 3) + listed('丁', 3);
    const numbering = list(1, level(0, 'decimal', '%1.')) + num(1, 1) + num(2, 1) + start(3);
    expect(await textsOf({ body, numbering })).toEqual(['1.甲', '2.乙', '1.丙', '2.丁']);
  });

  test('a level that never restarts goes on', async () => {
    const levels = level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>');
    const body = listed('甲', 1) + listed('子', 1, 1) + listed('乙', 1) + listed('丑', 1, 1);
    expect(await textsOf({ body, numbering: list(1, levels) + num(1, 1) })).toEqual([
      '一、甲',
      '1.子',
      '二、乙',
      '2.丑',
    ]);
  });

  test('marks of two levels, legal and enclosed forms', async () => {
    const levels =
      level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2') + level(2, 'decimalEnclosedCircleChinese', '%3');
    const body = listed('甲', 1) + listed('乙', 1, 1) + listed('丙', 1, 1) + listed('丁', 1, 2);
    expect(await textsOf({ body, numbering: list(1, levels) + num(1, 1) })).toEqual([
      '1 甲',
      '1.1 乙',
      '1.2 丙',
      '①丁',
    ]);
  });

  test('come from a style, from the style it is based on, and are taken off by 0', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>';
    const off = '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>';
    const body =
      paragraph('总则', '<w:pStyle w:val="H1"/>') + paragraph('目标', '<w:pStyle w:val="H2"/>') + paragraph('附', off);
    expect(await textsOf({ body, styles, numbering: chinese + num(1, 1) })).toEqual(['一、总则', '（一）目标', '附']);
  });

  test('a list that names a style takes the list of that style', async () => {
    const linked = '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="S"/></w:abstractNum>';
    const styles =
      '<w:style w:type="numbering" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(
      await textsOf({ body: listed('甲', 2), styles, numbering: chinese + linked + num(1, 1) + num(2, 2) }),
    ).toEqual(['一、甲']);
  });
});

describe('the text of a Word document', () => {
  test('is what a reader sees: no deleted, hidden or field text, no pinyin above characters', async () => {
    const body =
      `<w:p>${run('在册')}<w:del>${run('旧')}</w:del><w:ins>${run('新')}</w:ins>` +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>' +
      `<w:ruby><w:rt>${run('yī')}</w:rt><w:rubyBase>${run('医')}</w:rubyBase></w:ruby></w:p>`;
    expect(await textsOf({ body })).toEqual(['在册新医']);
  });

  test('lines broken by hand are paragraphs, those of a centred title are one', async () => {
    const broken = (properties: string) =>
      `<w:p><w:pPr>${properties}</w:pPr>${run('白石县人民政府')}<w:r><w:br/></w:r>${run('关于签约的通知')}</w:p>`;
    expect(await textsOf({ body: broken('') })).toEqual(['白石县人民政府', '关于签约的通知']);
    expect(await textsOf({ body: broken('<w:jc w:val="center"/>') })).toEqual(['白石县人民政府关于签约的通知']);
  });

  test('heads, feet and the table of contents are furniture; notes come last', async () => {
    const head = `<w:hdr xmlns:w="w">${paragraph('白石县文件')}</w:hdr>`;
    const note = `<w:footnotes xmlns:w="w"><w:footnote w:type="separator">${paragraph('-')}</w:footnote><w:footnote>${paragraph('按年末数')}</w:footnote></w:footnotes>`;
    const styles = '<w:style w:styleId="T1"><w:name w:val="toc 1"/></w:style>';
    const document = await read({
      body: paragraph('总则 1', '<w:pStyle w:val="T1"/>') + paragraph('正文'),
      styles,
      others: { 'word/header1.xml': head, 'word/footnotes.xml': note },
    });
    expect(document.paragraphs.map(({ text }) => text)).toEqual(['正文', '按年末数']);
    expect(document.furniture).toEqual([
      { text: '总则 1', why: '目录' },
      { text: '白石县文件', why: '页眉' },
    ]);
  });
});

describe('a table of Word', () => {
  test('a row is a paragraph; a cell knows its headings and its place', async () => {
    const document = await read({
      body:
        paragraph('表前') +
        table([
          ['指标', '2023年', '2024年'],
          ['签约率', '40%', '45%'],
        ]) +
        paragraph('表后'),
    });
    expect(document.paragraphs.map(({ text }) => text)).toEqual([
      '表前',
      '指标\t2023年\t2024年',
      '签约率\t40%\t45%',
      '表后',
    ]);
    const [heading, row] = document.tables[0]?.rows ?? [];
    expect(heading).toMatchObject({ paragraph: 2, isHeading: true });
    expect(row?.cells[2]).toEqual({ text: '45%', start: 8, column: 2, headings: ['2024年', '签约率'] });
    expect(document.paragraphs[2]?.text.slice(8, 11)).toBe('45%');
  });

  test('a cell that reaches over rows is said once, and heads each', async () => {
    const merged = (kind: string, text: string) =>
      `<w:tcPr><w:vMerge${kind && ` w:val="${kind}"`}/></w:tcPr>${paragraph(text)}`;
    const { paragraphs, tables } = await read({
      body: table([
        ['县', '项', '数'],
        [merged('restart', '白石县'), '医师', '12'],
        [merged('', ''), '护士', '30'],
      ]),
    });
    expect(paragraphs.map(({ text }) => text)).toEqual(['县\t项\t数', '白石县\t医师\t12', '护士\t30']);
    expect(tables[0]?.rows[2]?.cells[1]).toMatchObject({ column: 2, headings: ['数', '白石县'] });
  });

  test('a frame of one cell is no table', async () => {
    const document = await read({ body: table([[paragraph('一、甲') + paragraph('乙')]]) });
    expect(document.paragraphs.map(({ text }) => text)).toEqual(['一、甲', '乙']);
    expect(document.tables).toEqual([]);
  });
});
