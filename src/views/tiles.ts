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
  readonly cases: number;
  readonly adoptions: StatusCounts;
  readonly isHeld: boolean;
}

export function viewTiles(kb: KnowledgeBase): TileView[] {
  return TILES.map(({ code, name, col, row }) => {
    const held = holdingsOf(kb, code);
    const [documents, cases] = [held.documents.length, held.cases.length];
    const adoptions = countStatuses(held.adoptions);
    const isHeld = documents + cases + adoptions.length > 0;
    return { name, path: regionPagePath(code), col, row, documents, cases, adoptions, isHeld };
  });
}
