/** 下载结果: the hits of an answer as a table for spreadsheets. Fetched on its own, since few ask for it. */
import { writeCsv } from '../../grammar/csv.ts';
import { allHits, type Answer, type Hit } from '../../search/query/answer.ts';
import { isDoubtful } from '../../search/query/verify-hits.ts';
import { PAGE_DATA } from '../../words/data-page.ts';
import { PAGE_KIND, SEARCH } from '../../words/search.ts';
import { save } from '../save.ts';
import type { Source } from './runs.ts';

const COLUMNS = ['title', 'url', 'kind', 'kind_name', 'region', 'date', 'match', 'match_name'] as const;
/** Read at the same time. */
const AT_ONCE = 8;

/** The hits in their order; what is only known once a page is read is read, and a hit that turns out to be none is left out. */
export async function tellHits(
  source: Pick<Source, 'details'>,
  answer: Answer,
  address: (path: string) => string,
): Promise<Record<(typeof COLUMNS)[number], string>[]> {
  const hits = allHits(answer).slice(0, PAGE_DATA.mostResults);
  const heads = new Map<Hit, Hit['head']>();
  const queue = hits.filter((hit) => !hit.head || isDoubtful(hit));
  while (queue.length > 0)
    await Promise.all(queue.splice(0, AT_ONCE).map(async (hit) => heads.set(hit, (await source.details(hit))?.head)));
  return hits.flatMap((hit) => {
    const head = heads.has(hit) ? heads.get(hit) : hit.head;
    if (!head) return [];
    const [kind = ''] = head.kind;
    return [
      {
        ...{ title: head.title, url: address(head.url), kind, kind_name: PAGE_KIND[kind] ?? kind },
        ...{ region: head.place, date: head.date, match: hit.match, match_name: SEARCH.groups[hit.match] },
      },
    ];
  });
}

/** Hands the hits to the reader. @param base path of the site's root, with a slash at the end */
export async function saveResults(
  source: Pick<Source, 'details'>,
  answer: Answer,
  query: string,
  base: string,
): Promise<void> {
  const address = (path: string) => new URL(base + path.slice(1), location.href).href;
  const csv = writeCsv(COLUMNS, await tellHits(source, answer, address));
  save(`${PAGE_DATA.resultsFile(query)}.csv`, new Blob([csv], { type: 'text/csv' }));
}
