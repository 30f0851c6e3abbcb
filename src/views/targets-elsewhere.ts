/** What stands on later pages of the ledger and has a number or a term: the first page names it, so that nothing due is found only by turning pages. */
import { formatFigure, formatPeriodPlain } from '../grammar/format.ts';
import { targetPath } from '../grammar/paths.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { isPromise } from '../model/targets/kind.ts';
import { ledgerOf, TARGETS_PER_PAGE } from '../model/targets/ledger.ts';
import { isMeasured, type Target } from '../model/targets/target.ts';
import { figureName, type Link, regionLink } from './link.ts';

/** The rest is found on its page, or in the data file. */
const MOST = 40;

/** Links to the rows, those to come first, then the last that ran out; at most forty. @param size rows of a page */
export function viewElsewhere(kb: KnowledgeBase, size = TARGETS_PER_PAGE): Link[] {
  return ledgerOf(kb)
    .map((row, index) => ({ row, page: 1 + Math.floor(index / size) }))
    .filter(({ row, page }) => page > 1 && isPromise(row) && isMeasured(row))
    .toSorted((a, b) => Number(b.row.state === 'pending') - Number(a.row.state === 'pending') || byDay(b.row, a.row))
    .slice(0, MOST)
    .map(({ row, page }) => ({ name: sayTarget(kb, row), path: targetPath(row.key, page) }));
}

const byDay = (a: Target, b: Target): number => (a.deadline.day ?? '').localeCompare(b.deadline.day ?? '');

/** `云州区 每千人口床位数 3.5 张/千人 2025年` */
function sayTarget(kb: KnowledgeBase, { region, figure, wording, deadline }: Target): string {
  const what = figure ? [figureName(kb, figure), formatFigure(figure)] : [wording];
  return [regionLink(kb, region).name, ...what, deadline.day ? formatPeriodPlain(deadline.due) : '']
    .filter(Boolean)
    .join(' ');
}
