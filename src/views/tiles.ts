/** The 34 province-level divisions with what the site holds of each and all below it. */
import { TILES } from '../charts/tile-grid.ts';
import { regionPagePath } from '../grammar/paths.ts';
import { countStatuses, type StatusCounts } from '../model/adoptions/statuses.ts';
import { holdingsOf } from '../model/holdings.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

export interface TileView {
  readonly name: string;
  readonly path: string;
  /** Place in the grid, from 1. */
  readonly col: number;
  readonly row: number;
  readonly documents: number;
  /** Documents of other places that name it or a place in it: the same count as in the index of regions. */
  readonly naming: number;
  readonly cases: number;
  readonly adoptions: StatusCounts;
  /** Something is held of it; a place that is only named has nothing of its own. */
  readonly isHeld: boolean;
}

export function viewTiles(kb: KnowledgeBase): TileView[] {
  return TILES.map(({ code, name, col, row }) => {
    const held = holdingsOf(kb, code);
    const [documents, naming, cases] = [held.documents.length, held.naming.length, held.cases.length];
    const adoptions = countStatuses(held.adoptions);
    const isHeld = documents + cases + adoptions.length > 0;
    return { name, path: regionPagePath(code), col, row, documents, naming, cases, adoptions, isHeld };
  });
}
