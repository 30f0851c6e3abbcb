import { FURNITURE } from '../../words/source-names.ts';
import type { Block } from '../blocks.ts';
import { tableOfHtml } from '../html/table-of-html.ts';
import { joinHan } from '../join-han.ts';
import { isObject, listOf, objectsOf, stringOf, stringsOf, type Loose } from './shape.ts';

const MARGINS: Readonly<Record<string, string>> = {
  header: FURNITURE.pageHead,
  footer: FURNITURE.pageFoot,
  page_number: FURNITURE.pageNumber,
};

/** `content_list.json` (a list of pieces), or `middle.json` (pages of blocks of lines of spans); `undefined` for anything else. */
export function readMineru(data: unknown): Block[] | undefined {
  if (Array.isArray(data)) {
    const pieces = objectsOf(data.flat());
    const isKnown = pieces.length > 0 && pieces.every((piece) => typeof piece['type'] === 'string');
    return isKnown ? pieces.flatMap(readPiece) : undefined;
  }
  if (!isObject(data) || !Array.isArray(data['pdf_info'])) return undefined;
  return objectsOf(data['pdf_info']).flatMap((page) => [
    ...objectsOf(page['para_blocks']).flatMap(readBlock),
    ...objectsOf(page['discarded_blocks']).flatMap((block): Block[] => {
      const text = textOfLines(block);
      return text === '' ? [] : [{ kind: 'furniture', text, why: FURNITURE.pageFoot }];
    }),
  ]);
}

function readPiece(piece: Loose): Block[] {
  const type = stringOf(piece['type']);
  const margin = MARGINS[type];
  const text = stringOf(piece['text']);
  if (margin !== undefined) return [{ kind: 'furniture', text, why: margin }];
  if (type === 'table')
    return [
      ...paragraphs(stringsOf(piece['table_caption'])),
      ...tableOfHtml(stringOf(piece['table_body'])),
      ...paragraphs(stringsOf(piece['table_footnote'])),
    ];
  if (type === 'list') return paragraphs(stringsOf(piece['list_items']));
  if (type === 'image')
    return paragraphs([...stringsOf(piece['image_caption']), ...stringsOf(piece['image_footnote'])]);
  return paragraphs([text]).map((block) => (piece['text_level'] === 1 ? { ...block, isTitle: true } : block));
}

const paragraphs = (texts: readonly string[]): (Block & { kind: 'paragraph' })[] =>
  texts.filter((text) => text.trim() !== '').map((text) => ({ kind: 'paragraph', text: joinHan(text.split('\n')) }));

function readBlock(block: Loose): Block[] {
  const html = htmlIn(block);
  if (html !== '') {
    const inner = objectsOf(block['blocks']);
    const said = (type: string) => paragraphs(inner.filter((one) => one['type'] === type).map(textOfLines));
    return [...said('table_caption'), ...tableOfHtml(html), ...said('table_footnote')];
  }
  const inner = objectsOf(block['blocks']);
  if (inner.length > 0) return inner.flatMap(readBlock);
  return paragraphs([textOfLines(block)]);
}

const spansOf = (block: Loose): readonly Loose[] =>
  objectsOf(block['lines']).flatMap((line) => objectsOf(line['spans']));
const textOfLines = (block: Loose): string =>
  joinHan(
    objectsOf(block['lines']).map((line) =>
      listOf(line['spans'])
        .filter(isObject)
        .map((span) => stringOf(span['content']))
        .join(''),
    ),
  );
const htmlIn = (block: Loose): string =>
  [block, ...objectsOf(block['blocks'])]
    .flatMap(spansOf)
    .map((span) => stringOf(span['html']))
    .find(Boolean) ?? '';
