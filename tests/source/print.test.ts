import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/source/read-source.ts';
import { foldRadicals } from '../../src/source/radicals.ts';
import { makeOfd, makePdf, type Printed } from './make-print.ts';

const SIZE = 12;
const LEADING = 20;
/** Lines under each other from a place on. */
const lines = (texts: readonly string[], x = 80, y = 120): Printed[] =>
  texts.map((text, index) => ({ text, x, y: y + index * LEADING, size: SIZE }));
const read = async (...pages: Printed[][]) =>
  (await readSource(makePdf(pages), 'a.pdf')).paragraphs.map(({ text }) => text);

const FULL = '全县组建两个医共体牵头医院与成员单位实行统一管理基层首诊率稳步提高';
const INDENT = 2 * SIZE;

describe('lines of print', () => {
  test('without indents are parted by a wider gap, or behind a short line that ends with a stop', async () => {
    const [first, second, third] = [
      lines([FULL, FULL, '群众满意。']),
      lines([FULL, `${FULL.slice(0, 20)}。`], 80, 120 + 3 * LEADING),
      lines([FULL, FULL], 80, 120 + 6 * LEADING),
    ];
    expect(await read([...first, ...second, ...third])).toEqual([
      `${FULL}${FULL}群众满意。`,
      `${FULL}${FULL.slice(0, 20)}。`,
      `${FULL}${FULL}`,
    ]);
  });

  test('a paragraph goes on over the page, a new one is indented', async () => {
    const first = [
      ...lines(['签约服务方面。'], 80 + INDENT),
      ...lines([FULL.slice(2)], 80 + INDENT, 140),
      ...lines([FULL, FULL], 80, 160),
    ];
    const second = [...lines([FULL, '结束。']), ...lines([FULL.slice(2)], 80 + INDENT, 160), ...lines([FULL], 80, 180)];
    expect(await read(first, second)).toEqual([
      '签约服务方面。',
      `${FULL.slice(2)}${FULL}${FULL}${FULL}结束。`,
      `${FULL.slice(2)}${FULL}`,
    ]);
  });

  test('a title over two lines is one; who signed and when are two', async () => {
    const title = [
      { text: '白石县人民政府关于推进医共体的', x: 150, y: 100, size: 20 },
      { text: '实施意见', x: 258, y: 130, size: 20 },
    ];
    const body = [...lines([FULL.slice(2)], 80 + INDENT, 180), ...lines([FULL, FULL], 80, 200)];
    const signed = [...lines(['白石县人民政府'], 380, 280), ...lines(['2024年3月2日'], 386, 300)];
    expect(await read([...title, ...body, ...signed])).toEqual([
      '白石县人民政府关于推进医共体的实施意见',
      `${FULL.slice(2)}${FULL}${FULL}`,
      '白石县人民政府',
      '2024年3月2日',
    ]);
  });

  test('two columns are read left, then right', async () => {
    const narrow = FULL.slice(0, 18);
    const column = (x: number, sign: string) => lines([...Array<string>(8).fill(narrow), sign], x, 160);
    const across = [{ text: '白石县医改专刊要目与本期各篇文章的标题一览表横贯两栏', x: 120, y: 100, size: SIZE }];
    expect(await read([...across, ...column(70, '左完。'), ...column(320, '右完。')])).toEqual([
      '白石县医改专刊要目与本期各篇文章的标题一览表横贯两栏',
      `${narrow.repeat(8)}左完。`,
      `${narrow.repeat(8)}右完。`,
    ]);
  });

  test('the space that a program sets between Chinese and Latin is none; one between words is', async () => {
    const runs: Printed[] = [
      { text: '签约率达', x: 80, y: 120, size: SIZE },
      { text: '45%', x: 80 + 4 * SIZE + 3, y: 120, size: SIZE },
      { text: '以上', x: 80 + 4 * SIZE + 3 + 1.5 * SIZE + 3, y: 120, size: SIZE },
      { text: 'family', x: 200, y: 120, size: SIZE },
      { text: 'doctor', x: 240, y: 120, size: SIZE },
    ];
    const [first] = await read([...runs, ...lines([FULL, FULL], 80, 140)]);
    expect(first).toContain('签约率达45%以上');
    expect(first).toContain('family doctor');
  });

  test('what is set at an angle is a watermark', async () => {
    const text = new TextDecoder().decode(
      makePdf([[...lines([FULL, FULL]), { text: '内部', x: 300, y: 400, size: 60 }]]),
    );
    const turned = text.replace('1 0 0 1 300', '.7 .7 -.7 .7 300'.padEnd(11));
    expect(turned).not.toBe(text);
    const bytes = new TextEncoder().encode(
      turned.replace(/\/Length \d+/, `/Length ${/stream\n([\s\S]*?)\nendstream/.exec(turned)?.[1]?.length ?? 0}`),
    );
    expect((await readSource(bytes, 'a.pdf')).paragraphs.map((one) => one.text).join('')).not.toContain('内部');
  });
});

describe('radicals in the place of characters', () => {
  test('of both blocks are folded, and nothing else is', () => {
    expect(foldRadicals('⼈⺠医⽣，⻓期½①㈱')).toBe('人民医生，长期½①㈱');
    expect(foldRadicals('⻅⻋⻔⻚⻢⻰')).toBe('见车门页马龙');
  });
});

describe('print that holds no text', () => {
  test.each([
    ['a scan', makePdf([[], []]), '没有文字层'],
    [
      'a scan with page numbers',
      makePdf([[{ text: '1', x: 300, y: 800, size: 10 }], [{ text: '2', x: 300, y: 800, size: 10 }]]),
      '没有文字层',
    ],
    [
      'a locked file',
      makePdf(
        [lines([FULL])],
        `/ID [<${'00'.repeat(16)}><${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
      ),
      '密码',
    ],
    ['half a file', makePdf([lines([FULL])]).slice(0, 60), '文件坏了'],
    ['characters of no use', makePdf([lines(Array<string>(30).fill('丂丄丅丆丏丒丗丟丠両丣並'))]), '乱码'],
    ['an OFD without text', makeOfd([[]]), '没有文字层'],
  ])('%s is refused', async (_what, bytes, message) => {
    await expect(readSource(bytes, 'a.pdf')).rejects.toThrow(message);
  });

  test('one page without text among others is told', async () => {
    const { warnings } = await readSource(makePdf([lines([FULL, FULL]), [], lines([FULL, FULL])]), 'a.pdf');
    expect(warnings).toContain('第 2 页没有文字（可能是图片），没有读到。');
  });
});

describe('a table in print', () => {
  const cell = (text: string, column: number, y: number): Printed => ({ text, x: 80 + column * 150, y, size: SIZE });
  const rowsOf = async (runs: Printed[]) => {
    const { tables, paragraphs } = await readSource(
      makePdf([[...lines([FULL, FULL], 80, 80), ...runs, ...lines([FULL, FULL], 80, 600)]]),
      'a.pdf',
    );
    expect(tables).toHaveLength(1);
    return tables[0]?.rows.map(({ paragraph }) => paragraphs[paragraph - 1]?.text);
  };

  test('cells broken into lines are whole, their neighbours beside the first line or the middle', async () => {
    const runs = [
      ...['任务', '说明', '时间'].map((text, column) => cell(text, column, 160)),
      cell('签约', 0, 190),
      cell('按人头付费每人每年', 1, 190),
      cell('2024年', 2, 190),
      cell('一百二十元', 1, 206),
      cell('乡镇卫生院每周', 1, 236),
      cell('巡诊', 0, 244),
      cell('2025年', 2, 244),
      cell('两次', 1, 252),
    ];
    expect(await rowsOf(runs)).toEqual([
      '任务\t说明\t时间',
      '签约\t按人头付费每人每年一百二十元\t2024年',
      '巡诊\t乡镇卫生院每周两次\t2025年',
    ]);
  });

  test('an empty cell makes no row of its neighbour', async () => {
    const runs = [160, 184, 208].flatMap((y, row) =>
      ['甲', '乙', '丙']
        .filter((_, column) => row !== 1 || column !== 1)
        .map((text, column) => cell(text + String(row), row === 1 && column === 1 ? 2 : column, y)),
    );
    expect(await rowsOf(runs)).toEqual(['甲0\t乙0\t丙0', '甲1\t丙1', '甲2\t乙2\t丙2']);
  });

  test('a paragraph close below is none of its cells', async () => {
    const runs = [
      ...['指标', '数值'].map((text, column) => cell(text, column, 160)),
      ...['签约率', '45%'].map((text, column) => cell(text, column, 184)),
      cell('注：年末数。', 0, 204),
    ];
    expect(await rowsOf(runs)).toEqual(['指标\t数值', '签约率\t45%']);
  });
});
