/**
 * Workbooks for Excel and its kin, after ECMA-376. Written here rather than by a library, since none that is kept writes the same bytes twice: a workbook of text
 * and numbers is a few plain parts in a zip. Every text is an inline string, which no program runs as a formula or turns into a date; a code stays text.
 */
import { textWidth } from '../../grammar/text-width.ts';
import type { Cell } from '../declare.ts';
import { type Entry, packEntry, packZip } from './zip.ts';

interface SheetSource {
  /** At most 31 characters, none of \ / ? * [ ] : */
  readonly name: string;
  /** The first row stays in view. */
  readonly columns: readonly string[];
  readonly rows: Iterable<Readonly<Record<string, Cell>>>;
}

/** What a cell of Excel holds at most. */
const LONGEST = 32_767;
const [NARROWEST, WIDEST] = [8, 48];
/** Rows looked at for the width of a column. */
const MEASURED = 50;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Style 0 is plain, 1 bold for the first row, 2 text (`@`), so that what is typed over a code stays one. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Microsoft YaHei"/></font><font><b/><sz val="11"/><name val="Microsoft YaHei"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** What XML cannot hold, and what Excel would read as an escape of its own (`_x0041_`). */
const escapeXml = (text: string): string =>
  text
    .replaceAll(UNSPEAKABLE, '')
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
const UNSPEAKABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Letters of a column, from 0: A … Z, AA … */
const lettersOf = (index: number): string =>
  (index >= 26 ? lettersOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const writeText = (at: string, text: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.slice(0, LONGEST))}</t></is></c>`;

function writeCell(at: string, value: Cell | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? `<c r="${at}"><v>${value}</v></c>` : writeText(at, value, 2);
}

/** A sheet that is written, and can stand in several workbooks. */
export interface Sheet {
  readonly name: string;
  readonly entry: Entry;
}

/** Writes a sheet. */
export const makeSheet = (source: SheetSource): Sheet => ({
  name: source.name,
  entry: packEntry('sheet.xml', new TextEncoder().encode(writeSheet(source))),
});

function writeSheet({ columns, rows }: SheetSource): string {
  const widths = columns.map((name) => textWidth(name, 1));
  const letters = columns.map((_, index) => lettersOf(index));
  const lines: string[] = [];
  for (const row of rows) {
    const at = lines.length + 2;
    const cells = columns.map((name, index) => writeCell(`${letters[index]}${at}`, row[name]));
    lines.push(`<row r="${at}">${cells.join('')}</row>`);
    if (lines.length <= MEASURED)
      columns.forEach((name, index) => {
        widths[index] = Math.max(widths[index] ?? 0, textWidth(String(row[name] ?? '').slice(0, WIDEST), 1));
      });
  }
  const cols = widths.map((width, index) => {
    const size = Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(width * 1.8) + 2));
    return `<col min="${index + 1}" max="${index + 1}" width="${size}" customWidth="1"/>`;
  });
  const head = columns.map((name, index) => writeText(`${letters[index]}1`, name, 1)).join('');
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData><row r="1">${head}</row>${lines.join('')}</sheetData></worksheet>`;
}

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
const relations = (...all: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
const override = (part: string, kind: string): string =>
  `<Override PartName="/xl/${part}" ContentType="${TYPE}.${kind}+xml"/>`;

/** A workbook as bytes, equal for equal sheets. */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const numbered = sheets.map(({ name, entry }, index) => ({
    ...{ name, entry, part: `worksheets/sheet${index + 1}.xml`, id: `rId${index + 1}` },
    line: `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  }));
  const parts: readonly (readonly [name: string, text: string])[] = [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${numbered.map(({ part }) => override(part, 'worksheet')).join('')}</Types>`,
    ],
    ['_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered.map(({ line }) => line).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        ...numbered.map(({ part, id }) => relation(id, 'worksheet', part)),
        relation('rIdStyles', 'styles', 'styles.xml'),
      ),
    ],
    ['xl/styles.xml', STYLES],
  ];
  const encoder = new TextEncoder();
  return packZip([
    ...parts.map(([name, text]) => packEntry(name, encoder.encode(text))),
    ...numbered.map(({ entry, part }) => ({ ...entry, name: `xl/${part}` })),
  ]);
}
