/** One invented document in every format: the paragraphs are the same, whatever it came in. */
import { describe, expect, test } from 'vitest';
import { readParagraphs, readSource } from '../../src/source/read-source.ts';
import { level, list, listed, makeDocx, num, paragraph, table } from './make-docx.ts';
import { makeOfd, makePdf } from './make-print.ts';
import { printDocument, type Piece } from './print-document.ts';

const TITLE = '白石县人民政府办公室关于推进紧密型县域医共体建设和家庭医生签约服务的实施意见';
const LONG =
  '全县组建2个医共体，牵头医院与成员单位实行统一管理，统筹人员、资金、药械和信息，力争到2025年县域内就诊率达到90%以上，基层诊疗量占比达到65%左右，群众在家门口就能看上病、看好病。';
const ROWS = [
  ['指标', '2023年', '2024年'],
  ['签约率', '40.5%', '45.2%'],
  ['床位数', '1200张', '1260张'],
];
const PIECES: Piece[] = [
  { kind: 'title', text: TITLE },
  { kind: 'centred', text: '白政办发〔2024〕6号' },
  { kind: 'body', text: '一、总体要求' },
  { kind: 'body', text: LONG },
  { kind: 'body', text: '二、重点任务' },
  { kind: 'body', text: `（一）签约服务。${LONG}` },
  { kind: 'body', text: `（二）人才下沉。${LONG}` },
  { kind: 'table', rows: ROWS },
  { kind: 'body', text: `三、组织保障。${LONG}${LONG}` },
  ...Array.from({ length: 4 }, (_, index): Piece => ({ kind: 'body', text: `${index + 1}.压实责任。${LONG}` })),
  { kind: 'right', text: '白石县人民政府办公室' },
  { kind: 'right', text: '2024年3月2日' },
];
const EXPECTED = PIECES.flatMap((piece) =>
  piece.kind === 'table' ? piece.rows.map((row) => row.join('\t')) : [piece.text],
);
const HEAD = '白石县人民政府办公室文件';
const pages = printDocument(PIECES, HEAD);

const automatic = list(
  1,
  level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.'),
);
const asWord = (piece: Piece): string => {
  if (piece.kind === 'table') return table(piece.rows);
  const [mark = ''] = /^(?:[一二三]、|（[一二]）|\d\.)/.exec(piece.text) ?? [];
  const rest = piece.text.slice(mark.length);
  if (mark === '') return paragraph(rest, piece.kind === 'body' ? '' : '<w:jc w:val="center"/>');
  return listed(rest, 1, mark.startsWith('（') ? 1 : mark.endsWith('.') ? 2 : 0);
};
const asHtml = (piece: Piece): string =>
  piece.kind === 'table'
    ? `<table>${piece.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
    : `<p>${piece.text}</p>`;

const FILES: [name: string, bytes: Uint8Array][] = [
  ['a.txt', new TextEncoder().encode(`${EXPECTED.join('\n\n')}\n`)],
  ['a.docx', makeDocx({ body: PIECES.map(asWord).join(''), numbering: automatic + num(1, 1) })],
  ['a.html', new TextEncoder().encode(`<html><body><div>${PIECES.map(asHtml).join('\n')}</div></body></html>`)],
  ['a.pdf', makePdf(pages)],
  ['a.ofd', makeOfd(pages)],
];

describe('one document', () => {
  test('fills more than a page in print', () => expect(pages.length).toBeGreaterThan(1));

  test.each(FILES)('%s gives its paragraphs', async (name, bytes) => {
    const document = await readSource(bytes, name);
    expect(document.format).toBe(name.slice(2));
    expect(document.paragraphs.map(({ text }) => text)).toEqual(EXPECTED);
    expect((await readParagraphs(bytes, name)).paragraphs.map(({ text }) => text)).toEqual(EXPECTED);
  });

  test.each(FILES.slice(1))('%s gives the same table', async (name, bytes) => {
    const { tables, paragraphs } = await readSource(bytes, name);
    expect(tables).toHaveLength(1);
    const cell = tables[0]?.rows[2]?.cells[1];
    expect(cell).toMatchObject({ text: '1200张', column: 1, headings: ['2023年', '床位数'] });
    const row = paragraphs[(tables[0]?.rows[2]?.paragraph ?? 0) - 1]?.text ?? '';
    expect(row.slice(cell?.start, (cell?.start ?? 0) + 5)).toBe('1200张');
  });

  test.each(FILES.filter(([name]) => /pdf|ofd/.test(name)))(
    '%s has its heads and page numbers off',
    async (name, bytes) => {
      const { furniture } = await readSource(bytes, name);
      expect(furniture).toContainEqual({ text: HEAD, why: '页眉' });
      expect(furniture.map(({ text, why }) => why + text.replaceAll(' ', ''))).toContain('页码—1—');
      expect(furniture).toHaveLength(2 * pages.length);
    },
  );

  test('a font that names no characters loses none', async () => {
    const { paragraphs } = await readSource(makePdf(pages), 'a.pdf');
    expect(paragraphs.map(({ text }) => text).join('')).not.toContain('\uFFFD');
  });
});
