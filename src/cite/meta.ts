/**
 * What reference managers read in the head of a page: Highwire tags and Dublin Core. Zotero takes a page with `citation_title` for an article of a journal unless
 * `z.itemType` says what it is; a name without comma or space stays whole, as that of a body should.
 */
import { authorsOf, type CslItem, type CslType, partsOf, sayDate } from './csl-item.ts';

const ZOTERO_TYPE: Readonly<Record<CslType, string>> = {
  report: 'report',
  webpage: 'webpage',
  'article-newspaper': 'newspaperArticle',
  standard: 'standard',
  dataset: 'dataset',
};

export type MetaTag = readonly [name: string, content: string];

/** @param item with an absolute address, or one that begins with a slash: that one is not published, a reader's program has its own */
export function metaTags(item: CslItem): MetaTag[] {
  const { issued } = item;
  const parts = partsOf(issued).map((part) => String(part).padStart(2, '0'));
  const url = item.URL.startsWith('/') ? '' : item.URL;
  const authors = authorsOf(item);
  const isReport = item.type === 'report';
  const tags: [string, string | undefined][] = [
    ['z.itemType', ZOTERO_TYPE[item.type]],
    ['citation_title', item.title],
    ...authors.map((name): [string, string] => ['citation_author', name]),
    // Only what is sure: these tags have no way to say that a date was inferred.
    ['citation_publication_date', parts.join('/')],
    // Not `citation_journal_title`: that one makes an article of a journal of it, whatever else is said.
    ['prism.publicationName', item['container-title']],
    ['citation_technical_report_institution', isReport ? authors[0] : undefined],
    ['citation_technical_report_number', isReport ? item.number : undefined],
    ['citation_public_url', url],
    ['citation_language', item.language],
    ['DC.title', item.title],
    ...authors.map((name): [string, string] => ['DC.creator', name]),
    ['DC.date', issued && sayDate(issued)],
    ['DC.identifier', item.number ?? url],
    ['DC.source', item.source],
  ];
  return tags.flatMap(([name, content]) => (content ? [[name, content] as const] : []));
}
