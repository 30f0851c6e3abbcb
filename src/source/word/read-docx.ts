/** Word since 2007: our own reader, because the common converters drop automatic numbers, and with them the outline and every address that rests on it. */
import { REFUSAL, WARNING } from '../../words/reading.ts';
import { FURNITURE, PLACE, FORMAT_NAMES } from '../../words/source-names.ts';
import type { Block, RawCell, ReadBlocks } from '../blocks.ts';
import { joinHan } from '../join-han.ts';
import type { Package } from '../package/open-package.ts';
import { UnreadableFile, type HeaderField } from '../types.ts';
import { child, childrenOf, valueOf } from '../xml/find.ts';
import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { readNumbering } from './numbering.ts';
import { LINE_BREAK, textBoxesIn, textOfRuns } from './runs.ts';
import { readStyles } from './styles.ts';

interface Context {
  readonly mark: (paragraph: XmlElement) => string;
  readonly isContents: (paragraph: XmlElement) => boolean;
}

/** @throws {UnreadableFile} when its main part is missing or broken */
export function readDocx({ names, read }: Package): ReadBlocks {
  const part = (name: string): XmlElement | undefined => {
    const bytes = read(name);
    return bytes && parseXml(bytes, FORMAT_NAMES.docx);
  };
  const main = mainPart(part('_rels/.rels'));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const body = child(part(main), 'body');
  if (!body) throw new UnreadableFile(REFUSAL.damaged(FORMAT_NAMES.docx));
  const styles = readStyles(part(`${folder}styles.xml`));
  const numbering = readNumbering(part(`${folder}numbering.xml`), styles.listOf);
  const context: Context = {
    mark: (paragraph) => {
      const numbered = styles.numberOf(child(paragraph, 'pPr'), numbering);
      return numbered ? numbering.next(numbered) : '';
    },
    isContents: (paragraph) => /^(?:toc\b|table of)/.test(styles.nameOf(valueOf(paragraph, 'pPr', 'pStyle'))),
  };
  const margins = names
    .filter((name) => /^\/?word\/(?:header|footer)\d*\.xml$/i.test(name))
    .flatMap((name) => {
      const why = /header/i.test(name) ? FURNITURE.pageHead : FURNITURE.pageFoot;
      const text = childrenOf(part(name), 'p').map(textOfRuns).join(' ').trim();
      return text === '' ? [] : [{ kind: 'furniture' as const, text, why }];
    });
  const notes = childrenOf(part(`${folder}footnotes.xml`), 'footnote').filter(({ attributes }) => !attributes['type']);
  const pictures = countPictures(body);
  return {
    encoding: 'utf-8',
    blocks: [...blocksOf(body, context), ...notes.flatMap((note) => blocksOf(note, context)), ...margins],
    header: readProperties(part('docProps/core.xml')),
    warnings: pictures > 0 ? [WARNING.pictures(pictures)] : [],
  };
}

function mainPart(relations: XmlElement | undefined): string {
  const relation = childrenOf(relations, 'Relationship').find(({ attributes }) =>
    attributes['Type']?.endsWith('/officeDocument'),
  );
  return relation?.attributes['Target']?.replace(/^\//, '') ?? 'word/document.xml';
}

const countPictures = (element: XmlElement): number =>
  element.name === 'blip' ? 1 : element.children.reduce((sum, one) => sum + countPictures(one), 0);

const readProperties = (core: XmlElement | undefined): HeaderField[] => {
  const title = child(core, 'title')?.text.trim() ?? '';
  return title === '' ? [] : [{ field: 'title', text: title, place: PLACE.properties }];
};

/** Holders that add nothing of their own. */
const HOLDERS = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'AlternateContent', 'Choice']);

function blocksOf(element: XmlElement, context: Context): Block[] {
  return element.children.flatMap((one): Block[] => {
    if (one.name === 'p') return paragraphBlocks(one, context);
    if (one.name === 'tbl') return tableBlocks(one, context);
    return HOLDERS.has(one.name) ? blocksOf(one, context) : [];
  });
}

function paragraphBlocks(paragraph: XmlElement, context: Context): Block[] {
  const text = textOfRuns(paragraph);
  const boxes = textBoxesIn(paragraph).flatMap((box) => blocksOf(box, context));
  // Word counts an empty paragraph of a list, too, unless it is empty for good.
  const mark = context.mark(paragraph);
  if (text.trim() === '') return boxes;
  if (context.isContents(paragraph))
    return [{ kind: 'furniture', text: text.trim(), why: FURNITURE.contents }, ...boxes];
  const isTitle = valueOf(paragraph, 'pPr', 'jc') === 'center';
  const lines = (mark + text.trimStart()).split(LINE_BREAK);
  return [
    ...(isTitle ? [joinHan(lines)] : lines).map((line): Block => ({ kind: 'paragraph', text: line, isTitle })),
    ...boxes,
  ];
}

/** A frame of one cell is drawn around paragraphs; it is no table. */
function tableBlocks(table: XmlElement, context: Context): Block[] {
  const rows = inHolders(table, 'tr').map((row) => ({ row, cells: inHolders(row, 'tc') }));
  if (rows.length === 1 && rows[0]?.cells.length === 1)
    return rows.flatMap(({ cells }) => cells.flatMap((cell) => blocksOf(cell, context)));
  return [
    {
      kind: 'table',
      rows: rows.map(({ row, cells }) => {
        const isHeading = child(row, 'trPr', 'tblHeader') !== undefined;
        return cells.map((cell) => readCell(cell, isHeading, context));
      }),
    },
  ];
}

const inHolders = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((one) => (one.name === name ? [one] : HOLDERS.has(one.name) ? inHolders(one, name) : []));

function readCell(cell: XmlElement, isHeading: boolean, context: Context): RawCell {
  const properties = child(cell, 'tcPr');
  const merge = child(properties, 'vMerge');
  // rowSpan 0: the cell above reaches down to here.
  const continues = merge !== undefined && merge.attributes['val'] !== 'restart';
  const lines = blocksOf(cell, context).flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text).join(' ')) : [block.text],
  );
  return {
    text: continues ? '' : joinHan(lines),
    colSpan: Number(valueOf(properties, 'gridSpan') ?? 1),
    rowSpan: continues ? 0 : 1,
    isHeading,
  };
}
