/** Addresses that have moved: what they lead to is there, and what they stood for is not. */
import { expandRanges } from '../../schema/fields.ts';
import type { Problem } from '../../schema/problem.ts';
import { isUnreadableRow, type Content, type DocumentSource } from '../content.ts';

/** Checks content/moved.yaml. */
export function checkMovedAddresses(content: Content): Problem[] {
  const site = siteOf(content);
  return (content.moved ?? []).flatMap(({ data, file, at }) => {
    const problems: Problem[] = [];
    if (site.isLive(data.id))
      problems.push({
        file,
        ...at(['id']),
        rule: 'moved/live',
        message: `地址“${data.id}”还在，没有移走`,
        remedy: '删去这一条；移走的是别的地址时改正。',
      });
    data.to.forEach((target, index) => {
      if (site.isLive(target)) return;
      problems.push({
        file,
        ...at(['to', index]),
        rule: 'moved/target',
        message: `移到的地址“${target}”不存在`,
        remedy: '核对文献编号、行编号或段落号，如 /documents/shaoxing-2019/#p12；又移走了的，写最后的地址。',
      });
    });
    return problems;
  });
}

/** Which addresses of documents and entities are there; pages of other kinds are taken on trust. */
function siteOf(content: Content): { isLive: (address: string) => boolean } {
  const documents = new Map(content.documents.map((document) => [document.id, document]));
  const entities: Readonly<Record<string, ReadonlySet<string>>> = {
    indicators: new Set(content.indicators.map(({ id }) => id)),
    measures: new Set(content.measures.map(({ id }) => id)),
    policies: new Set(content.policies.map(({ id }) => id)),
    regions: new Set(content.regions.map(({ id }) => id)),
    cases: new Set(content.cases.map(({ id }) => id)),
    topics: new Set((content.topics ?? []).map(({ id }) => id)),
  };
  return {
    isLive: (address) => {
      const [page = '', anchor] = address.split('#');
      const [folder = '', id = '', row = ''] = page.split('/').filter(Boolean);
      if (folder === 'figures') return hasFigure(documents.get(id), row) || isUnreadableRow(content, id, row);
      if (folder !== 'documents') return entities[folder]?.has(id) ?? anchor === undefined;
      const document = documents.get(id);
      if (!document) return isUnreadableRow(content, id, anchor ?? '*');
      return anchor === undefined || hasAnchor(document, anchor) || isUnreadableRow(content, id, anchor);
    },
  };
}

/** A figure has a page of its own. */
const hasFigure = (document: DocumentSource | undefined, row: string): boolean =>
  document?.observations.some(({ id }) => id === row) ?? false;

function hasAnchor(document: DocumentSource, anchor: string): boolean {
  const paragraph = /^p(\d+)$/.exec(anchor)?.[1];
  if (paragraph) return expandRanges(document.data.original.paragraphs).includes(Number(paragraph));
  return (['observations', 'adoptions', 'events', 'problems'] as const).some((table) =>
    document[table].some(({ id }) => id === anchor),
  );
}
