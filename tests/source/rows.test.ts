import { describe, expect, test } from 'vitest';
import { readParagraphs, readSource, readSources } from '../../src/source/read-source.ts';
import { encode } from './encode.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const LONG = '全县组建2个医共体，牵头医院与成员单位实行统一管理，基层首诊率稳步提高，群众就医更加方便。';

describe('a table with one text a row', () => {
  const table = `\uFEFF标题,发布日期,正文,网址\r\n签约服务见成效,2024-01-02,"${LONG}\n一、签约。",https://county.example/1\r\n医共体建设,2024-02-03,"${LONG}",\r\n`;

  test('is a document a row, with what the other columns say', async () => {
    const documents = await readSources(bytesOf(table), 'a.csv');
    expect(documents.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
      ['签约服务见成效', LONG, '一、签约。'],
      ['医共体建设', LONG],
    ]);
    expect(documents[0]?.header).toEqual([
      { field: 'title', text: '签约服务见成效', place: '表格的“标题”列' },
      { field: 'published', text: '2024-01-02', place: '表格的“发布日期”列' },
      { field: 'url', text: 'https://county.example/1', place: '表格的“网址”列' },
    ]);
  });

  test('numbers the paragraphs of the file through', async () =>
    expect((await readParagraphs(bytesOf(table), 'a.csv')).paragraphs.map(({ text }) => text)).toHaveLength(5));

  test('is too much for whoever wants one document', async () => {
    await expect(readSource(bytesOf(table), 'a.csv')).rejects.toThrow('有 2 篇文字');
  });

  test('comes in the encoding of Chinese Excel', async () => {
    const [first] = await readSources(encode(table.slice(1), 'gb18030'), 'a.csv');
    expect([first?.encoding, first?.paragraphs[0]?.text]).toEqual(['gb18030', '签约服务见成效']);
  });

  test('may have no names and tabs between its columns', async () => {
    const [first] = await readSources(bytesOf(`甲\t${LONG}\n乙\t${LONG}\n`), 'a.tsv');
    expect(first?.paragraphs.map(({ text }) => text)).toEqual([LONG]);
  });

  test.each([
    ['figures', '指标,数值\n签约率,40%\n', '不是一行一篇文字'],
    ['a broken quotation', `标题,正文\n甲,"${LONG}\n`, '读不通'],
  ])('%s are refused with a hint', async (_what, text, message) => {
    await expect(readSources(bytesOf(text), 'a.csv')).rejects.toThrow(message);
  });
});

describe('scans read elsewhere', () => {
  const html = '<table><tr><td>指标</td><td>2024年</td></tr><tr><td>签约率</td><td>45%</td></tr></table>';
  const expected = ['白石县签约通报', LONG, '表1 签约', '指标\t2024年', '签约率\t45%'];
  const textsOf = async (data: unknown) => {
    const document = await readSource(bytesOf(JSON.stringify(data)), 'a.json');
    return { texts: document.paragraphs.map(({ text }) => text), document };
  };

  test('content_list.json of MinerU', async () => {
    const { texts, document } = await textsOf([
      { type: 'header', text: '白石县文件', page_idx: 0 },
      { type: 'text', text: '白石县签约通报', text_level: 1, page_idx: 0 },
      { type: 'text', text: LONG, page_idx: 0 },
      { type: 'image', img_path: 'a.jpg', image_caption: [] },
      { type: 'table', table_body: html, table_caption: ['表1 签约'], table_footnote: [], page_idx: 1 },
    ]);
    expect(texts).toEqual(expected);
    expect(document.furniture).toEqual([{ text: '白石县文件', why: '页眉' }]);
    expect(document.tables[0]?.rows[1]?.cells[1]?.headings).toEqual(['2024年', '签约率']);
  });

  test('middle.json of MinerU', async () => {
    const lines = (...texts: string[]) => texts.map((content) => ({ spans: [{ type: 'text', content }] }));
    const { texts } = await textsOf({
      pdf_info: [
        {
          para_blocks: [
            { type: 'title', lines: lines('白石县签约通报') },
            { type: 'text', lines: lines(LONG.slice(0, 20), LONG.slice(20)) },
            {
              type: 'table',
              blocks: [
                { type: 'table_caption', lines: lines('表1 签约') },
                { type: 'table_body', lines: [{ spans: [{ type: 'table', html }] }] },
              ],
            },
          ],
          discarded_blocks: [{ type: 'discarded', lines: lines('— 1 —') }],
        },
      ],
    });
    expect(texts).toEqual(expected);
  });

  test('a document of Docling, in the order of its body', async () => {
    const cell = (row: number, column: number, text: string) => ({
      start_row_offset_idx: row,
      start_col_offset_idx: column,
      row_span: 1,
      col_span: 1,
      column_header: row === 0,
      text,
    });
    const { texts } = await textsOf({
      schema_name: 'DoclingDocument',
      body: { children: ['#/texts/1', '#/texts/0', '#/groups/0', '#/tables/0'].map(($ref) => ({ $ref })) },
      groups: [{ label: 'list', children: [{ $ref: '#/texts/2' }] }],
      texts: [
        { label: 'text', text: LONG },
        { label: 'title', text: '白石县签约通报' },
        { label: 'caption', text: '表1 签约' },
      ],
      tables: [
        {
          label: 'table',
          data: {
            num_rows: 2,
            num_cols: 2,
            table_cells: [cell(0, 0, '指标'), cell(0, 1, '2024年'), cell(1, 0, '签约率'), cell(1, 1, '45%')],
          },
        },
      ],
    });
    expect(texts).toEqual(expected);
  });

  test.each([
    ['of something else', '{"a":1}', '不是 MinerU'],
    ['that breaks off', '{"a":', '文件坏了'],
  ])('JSON %s is refused', async (_what, text, message) => {
    await expect(readSource(bytesOf(text), 'a.json')).rejects.toThrow(message);
  });
});
