/** OFD (GB/T 33190), the format of China's e-government for fixed print: a package of XML in which every run of text has its place. */
import { REFUSAL } from '../../words/reading.ts';
import { FORMAT_NAMES, PLACE } from '../../words/source-names.ts';
import type { ReadBlocks } from '../blocks.ts';
import { readSheets } from '../layout/read-sheets.ts';
import type { Run, Sheet } from '../layout/types.ts';
import { PAGE_LIMIT } from '../limits.ts';
import type { Package } from '../package/open-package.ts';
import { UnreadableFile, type HeaderField } from '../types.ts';
import { child, childrenOf } from '../xml/find.ts';
import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { readDeltas } from './deltas.ts';

/** A4, in millimetres, for a page that names no size. */
const A4 = [0, 0, 210, 297];
/** The layout counts in points; one rule for both formats. */
const POINTS = 72 / 25.4;

/** @throws {UnreadableFile} when a part is missing or broken, or no text is in it */
export function readOfd({ read }: Package): ReadBlocks {
  const part = (name: string): XmlElement => {
    const bytes = read(name);
    if (!bytes) throw new UnreadableFile(REFUSAL.damaged(` ${FORMAT_NAMES.ofd}`));
    return parseXml(bytes, ` ${FORMAT_NAMES.ofd}`);
  };
  const body = child(part('OFD.xml'), 'DocBody');
  const root = child(body, 'DocRoot')?.text.trim().replace(/^\//, '') ?? '';
  const folder = root.slice(0, root.lastIndexOf('/') + 1);
  const document = part(root);
  const area = boxOf(child(document, 'CommonData', 'PageArea', 'PhysicalBox')) ?? A4;
  const pages = childrenOf(child(document, 'Pages'), 'Page');
  if (pages.length > PAGE_LIMIT) throw new UnreadableFile(REFUSAL.tooManyPages(pages.length, PAGE_LIMIT));
  const sheets = pages.map(({ attributes }) => {
    const place = attributes['BaseLoc'] ?? '';
    return readSheet(part(place.startsWith('/') ? place.slice(1) : folder + place), area);
  });
  if (sheets.every(({ runs }) => runs.length === 0)) throw new UnreadableFile(REFUSAL.scan.replace('PDF', 'OFD'));
  const title = child(body, 'DocInfo', 'Title')?.text.trim() ?? '';
  const header: HeaderField[] = title === '' ? [] : [{ field: 'title', text: title, place: PLACE.properties }];
  return { encoding: 'utf-8', header, ...readSheets(sheets) };
}

const numbers = (text: string | undefined): number[] => (text ?? '').trim().split(/\s+/).map(Number);

function boxOf(box: XmlElement | undefined): number[] | undefined {
  const values = box ? numbers(box.text) : [];
  return values.length === 4 && values.every(Number.isFinite) ? values : undefined;
}

function readSheet(page: XmlElement, area: readonly number[]): Sheet {
  const [, , width = 210, height = 297] = boxOf(child(page, 'Area', 'PhysicalBox')) ?? area;
  const layers = childrenOf(child(page, 'Content'), 'Layer').filter(
    ({ attributes }) => attributes['Type'] !== 'Background',
  );
  return { width: width * POINTS, height: height * POINTS, runs: layers.flatMap(textObjects).flatMap(readRuns) };
}

const textObjects = (element: XmlElement): XmlElement[] =>
  element.name === 'TextObject' ? [element] : element.children.flatMap(textObjects);

/** The pieces of one object: each TextCode has an origin of its own inside the object's box. */
function readRuns(object: XmlElement): Run[] {
  const [left = 0, top = 0, boxWidth = 0] = numbers(object.attributes['Boundary']);
  const [a = 1, b = 0, , d = 1, e = 0, f = 0] = object.attributes['CTM'] ? numbers(object.attributes['CTM']) : [];
  if (Math.abs(b) > Math.abs(a) * 0.2) return [];
  const size = Number(object.attributes['Size'] ?? 0) * Math.abs(d);
  let x = 0;
  let y = 0;
  return childrenOf(object, 'TextCode').flatMap((code): Run[] => {
    // An origin that is not said is that of the piece before.
    x = Number(code.attributes['X'] ?? x);
    y = Number(code.attributes['Y'] ?? y);
    const text = code.text.replaceAll(/[\r\n]/g, '');
    if (text.trim() === '') return [];
    const deltas = readDeltas(code.attributes['DeltaX']);
    const advance =
      deltas.slice(0, Math.max(0, [...text].length - 1)).reduce((sum, delta) => sum + delta, 0) * Math.abs(a);
    const width = deltas.length > 0 ? advance + size : Math.max(0, boxWidth - x * a);
    return [
      {
        text,
        x: (left + x * a + e) * POINTS,
        y: (top + y * d + f) * POINTS,
        width: width * POINTS,
        size: size * POINTS,
      },
    ];
  });
}
