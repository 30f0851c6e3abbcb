/** Regions × measures, as a table of links. */
import { adoptionAnchor } from '../grammar/adoption-anchor.ts';
import { regionPagePath } from '../grammar/paths.ts';
import type { Matrix, MatrixCell } from '../model/adoptions/matrix.ts';
import { type KnowledgeBase, measurePath, regionPath } from '../model/knowledge-base.ts';
import { type Link, measureLink, regionLink } from './link.ts';

export interface MatrixView {
  readonly columns: readonly Link[];
  readonly rows: readonly {
    readonly region: Link;
    /** Its province, where it is not one itself. */
    readonly province: string;
    readonly cells: readonly (MatrixCellView | undefined)[];
  }[];
}

export interface MatrixCellView extends MatrixCell {
  readonly measure: string;
  /** The adoptions behind it, on the page of the region. */
  readonly path: string;
}

export function viewMatrix(kb: KnowledgeBase, matrix: Matrix): MatrixView {
  return {
    columns: matrix.columns.map(({ id }) => measureLink(kb, id)),
    rows: matrix.rows.map(({ region, cells }) => ({
      region: regionLink(kb, region.code),
      province: regionPath(kb, region.code)
        .filter(({ level, name }) => level === 'province' && name !== region.name)
        .map(({ name }) => name)
        .join(''),
      cells: cells.map((cell, index) => {
        const measure = matrix.columns[index];
        const domain = measure && measurePath(kb, measure.id)[0];
        if (!cell || !domain) return undefined;
        return {
          ...cell,
          measure: measure.name,
          path: `${regionPagePath(region.code)}#${adoptionAnchor(domain.id)}`,
        };
      }),
    })),
  };
}
