/** What a case tells a reader to do stands on paragraphs of its documents, and gives no figure without its evidence. */
import type { SupportedText } from '../../schema/case.ts';
import { expandRanges } from '../../schema/fields.ts';
import type { Problem } from '../../schema/problem.ts';
import { suggestion } from '../../text/suggest.ts';
import type { Content } from '../content.ts';

type Finding = Pick<Problem, 'rule' | 'message' | 'remedy'>;

/** Says that the source is silent; nothing else may stand without a paragraph. */
const SILENT = /未说明|没有(?:写|说)|未写/;

/** Checks `action` and `borrow` of every case. */
export function checkCaseSupport(content: Content): Problem[] {
  const paragraphs = new Map(
    content.documents.map(({ id, data }) => [id, new Set(expandRanges(data.original.paragraphs))]),
  );
  return content.cases.flatMap(({ data, file, at }) =>
    supportedTexts(data).flatMap(([path, item]) => [
      ...checkSilence(item).map((finding) => ({ file, ...at(path), ...finding })),
      ...item.cites.flatMap((cite, index) => {
        const finding = content.unreadable.has(cite.doc) ? undefined : checkCite(cite, data.documents, paragraphs);
        return finding ? [{ file, ...at([...path, 'cites', index]), ...finding }] : [];
      }),
    ]),
  );
}

/** All sentences of the box and the lists, with their place in the front matter. */
function supportedTexts(data: Content['cases'][number]['data']): [PropertyKey[], SupportedText][] {
  const groups = { action: data.action, borrow: data.borrow };
  return Object.entries(groups).flatMap(([group, lists]) =>
    Object.entries(lists).flatMap(([name, value]: [string, SupportedText | SupportedText[]]) =>
      Array.isArray(value)
        ? value.map((item, index): [PropertyKey[], SupportedText] => [[group, name, index], item])
        : [[[group, name], value] as [PropertyKey[], SupportedText]],
    ),
  );
}

const checkSilence = ({ text, cites }: SupportedText): Finding[] =>
  cites.length > 0 || SILENT.test(text)
    ? []
    : [
        {
          rule: 'case/unsupported',
          message: `“${text}”没有所据的段落`,
          remedy: '在 cites 里写出文献与段落；原文没有写的，改写成“未说明”。',
        },
      ];

function checkCite(
  { doc, p }: SupportedText['cites'][number],
  documents: readonly string[],
  paragraphs: ReadonlyMap<string, ReadonlySet<number>>,
): Finding | undefined {
  const known = paragraphs.get(doc);
  if (!known || !documents.includes(doc))
    return {
      rule: 'case/cite',
      message: known ? `文献“${doc}”不在本案例的 documents 里` : `文献“${doc}”不存在`,
      remedy: `${suggestion(doc, documents)}改正文献编号，或把它加进 documents。`,
    };
  const outside = expandRanges(p).find((number) => !known.has(number));
  return outside === undefined
    ? undefined
    : { rule: 'case/cite', message: `文献“${doc}”没有第 ${outside} 段`, remedy: '改正段落号。' };
}
