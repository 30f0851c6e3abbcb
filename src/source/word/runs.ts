/** The text of one Word paragraph: what a reader sees, without what was deleted, hidden or is a field's code. */
import { child, childrenOf } from '../xml/find.ts';
import { type XmlElement } from '../xml/parse-xml.ts';

/** Between the lines of a paragraph that was broken by hand. */
export const LINE_BREAK = '\n';

const SKIPPED = new Set(
  'del moveFrom instrText delText rPr pPr rt proofErr fldChar object pict drawing txbxContent sectPr'.split(' '),
);
const SIGNS: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  cr: LINE_BREAK,
  noBreakHyphen: '-',
};

/** The text of a paragraph or of anything in it, broken lines parted by {@link LINE_BREAK}. */
export function textOfRuns(element: XmlElement): string {
  if (SKIPPED.has(element.name)) return '';
  if (element.name === 't') return element.text;
  if (element.name === 'br') return breakOf(element);
  if (element.name === 'sym') return symbolOf(element);
  if (element.name === 'r' && isHidden(element)) return '';
  if (element.name === 'AlternateContent') return textOfRuns(child(element, 'Choice') ?? EMPTY) || fallbackOf(element);
  return SIGNS[element.name] ?? element.children.map(textOfRuns).join('');
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [], text: '' };
const fallbackOf = (element: XmlElement): string => textOfRuns(child(element, 'Fallback') ?? EMPTY);

/** A page or column break lies between words or paragraphs of its own; it parts no lines. */
const breakOf = ({ attributes }: XmlElement): string =>
  attributes['type'] === 'page' || attributes['type'] === 'column' ? '' : LINE_BREAK;

function isHidden(run: XmlElement): boolean {
  const hidden = child(run, 'rPr', 'vanish');
  return hidden !== undefined && !['0', 'false', 'off'].includes(hidden.attributes['val'] ?? '');
}

/** Symbol fonts have their signs in the private use area: a box or a tick is none of the text. */
function symbolOf({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['char'] ?? '', 16);
  return code >= 0xe000 && code <= 0xf8ff ? '•' : Number.isNaN(code) ? '' : String.fromCodePoint(code);
}

/** Paragraph lists of the text boxes inside a paragraph: drawn beside it, they say something of their own. */
export function textBoxesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'txbxContent') return [element];
  if (element.name === 'AlternateContent') {
    const chosen = childrenOf(element, 'Choice').flatMap(textBoxesIn);
    return chosen.length > 0 ? chosen : childrenOf(element, 'Fallback').flatMap(textBoxesIn);
  }
  return element.children.flatMap(textBoxesIn);
}
